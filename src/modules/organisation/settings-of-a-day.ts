import { isDeepStrictEqual } from 'node:util'
import type { Day } from '#platform/language/day.ts'
import { inAreaOrder } from './areas.ts'
import { type ChangeSetting, districtsIn, ruleOf, type SettingKey } from './contract.ts'
import type { Change, Setting } from './store/changed-settings.ts'

/** What a setting is on a day. `changed` begins with the change that counts last, and of two for one day with the later. */
export const valueOn = ({ standard, changed }: Setting, day: Day): unknown => {
  const counts = changed.find(({ from }) => from <= day)
  return counts ? counts.value : standard
}

/** A setting with what it is now, and what will count and what no longer does among its changes. */
export const asItStands = (setting: Setting, today: Day) => ({
  ...setting,
  now: valueOn(setting, today),
  changed: setting.changed.map((change, n) => ({
    ...change,
    state: setting.changed[n - 1]?.from === change.from ? 'replaced' : change.from > today ? 'to-come' : 'counted',
  })) as (Change & { state: ChangeState })[],
})
export type ChangeState = 'to-come' | 'counted' | 'replaced'

/** The change that was made last, whichever day it is for. */
export const lastChange = ({ changed }: Setting): Change | undefined =>
  changed.reduce<Change | undefined>((last, one) => (last && last.at >= one.at ? last : one), undefined)

/** The value an input sets, as the database keeps it. */
export const valueIn = (input: ChangeSetting): unknown => {
  const { takes } = ruleOf(input.key)
  if (takes === 'areas') return inAreaOrder(input.areas)
  return takes === 'districts' ? districtsIn(input.districts) : input[takes]
}

/** Areas are the same in any order. */
export const sameValue = (one: unknown, other: unknown): boolean => isDeepStrictEqual(plain(one), plain(other))
const plain = (value: unknown) =>
  Array.isArray(value) && value.every((area) => typeof area === 'string') ? inAreaOrder(value) : value

type Clash = 'consent-age-above-adult-age' | 'health-area-is-none' | 'guardian-areas-are-none'

/** What would not fit together, on the day a rule changes or on a later one when another does. */
export const allTogether = (
  settings: readonly Setting[],
  change: { key: SettingKey; value: unknown; from: Day },
): Clash | undefined => {
  const changedDays = settings.flatMap(({ changed }) => changed.map(({ from }) => from))
  const days = [change.from, ...changedDays.filter((day) => day > change.from)]
  return days.map((day) => clashOn(settings, change, day)).find((clash) => clash !== undefined)
}

const clashOn = (
  settings: readonly Setting[],
  change: { key: SettingKey; value: unknown; from: Day },
  day: Day,
): Clash | undefined => {
  const on = Object.fromEntries(
    settings.map((setting) => {
      const { key, standard, changed } = setting
      const later = changed.some(({ from }) => from > change.from && from <= day)
      return [key, key === change.key && !later ? change.value : valueOn({ key, standard, changed }, day)]
    }),
  ) as Record<SettingKey, unknown>
  const areas = on.areas as string[]
  if (Number(on['consent-age']) > Number(on['adult-age'])) return 'consent-age-above-adult-age'
  if (!areas.includes(on['health-area'] as string)) return 'health-area-is-none'
  if (!(on['guardian-areas-after-consent-age'] as string[]).every((area) => areas.includes(area)))
    return 'guardian-areas-are-none'
  return undefined
}
