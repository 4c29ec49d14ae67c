import { z } from 'zod'
import { calendarDay } from '#platform/language/calendar-day.ts'

export const EndPost = z.strictObject({ post: z.uuid() })

export const Nothing = z.strictObject({})
export const OnUnit = z.strictObject({ unit: z.uuid() })

/** The areas this version has words for: a municipality uses some of them, or all. */
export const knownAreas = ['learning', 'health', 'home', 'leisure', 'economy'] as const

type Rule =
  | { takes: 'number'; counts: 'years' | 'months' | 'days' | 'hours'; least: number; most: number }
  | { takes: 'area' }
  | { takes: 'areas'; least: number }
  /** One line. */
  | { takes: 'text'; most: number }
  /** None, or one in each line: *07 Nordre bydel*. */
  | { takes: 'districts' }
const age = { takes: 'number', counts: 'years', least: 1, most: 25 } as const
const days = { takes: 'number', counts: 'days', least: 1, most: 3650 } as const
const daysOrNone = { ...days, least: 0 } as const

/**
 * What each setting takes. The limits stop slips of the finger and what the program could not count with; what the law allows a
 * municipality is its lawyer's to say, not theirs.
 */
const settingRules = {
  'consent-age': age,
  'adult-age': age,
  'sign-in-age': age,
  'consent-months': { takes: 'number', counts: 'months', least: 1, most: 120 },
  'renewal-days-at-consent-age': daysOrNone,
  areas: { takes: 'areas', least: 1 },
  'health-area': { takes: 'area' },
  'guardian-areas-after-consent-age': { takes: 'areas', least: 0 },
  'days-to-consent': days,
  'days-paused': days,
  'content-days-after-closing': daysOrNone,
  'activation-code-days': { takes: 'number', counts: 'days', least: 1, most: 365 },
  'breach-report-hours': { takes: 'number', counts: 'hours', least: 1, most: 1000 },
  'wonder-days': { takes: 'number', counts: 'days', least: 1, most: 90 },
  'wonder-kept-days': { takes: 'number', counts: 'days', least: 1, most: 365 },
  'report-days': { takes: 'number', counts: 'days', least: 8, most: 90 },
  'report-districts': { takes: 'districts' },
  'report-channel': { takes: 'text', most: 100 },
  'guide-feedback-days': days,
  'guide-review-months': { takes: 'number', counts: 'months', least: 1, most: 60 },
  'listing-confirm-months': { takes: 'number', counts: 'months', least: 1, most: 60 },
  'missed-word-days': { takes: 'number', counts: 'days', least: 7, most: 365 },
  'discussion-kept-days': { takes: 'number', counts: 'days', least: 30, most: 1825 },
  'discussion-outcome-days': { takes: 'number', counts: 'days', least: 7, most: 365 },
  'discussion-team-days': { takes: 'number', counts: 'days', least: 0, most: 90 },
} as const satisfies Record<string, Rule>
export type SettingKey = keyof typeof settingRules
export const settingKeys = Object.keys(settingRules) as SettingKey[]
export const ruleOf = (key: SettingKey): Rule => settingRules[key]

/** A part of the municipality with a child welfare of its own, and the two digits by which others know it. */
export type District = { number: string; name: string }

/** What each line says; undefined for one that is none. */
const districtLines = (text: string): (District | undefined)[] =>
  text
    .split('\n')
    .map((line) => line.trim().replaceAll(/\s+/g, ' '))
    .filter((line) => line !== '')
    .map((line) => /^(?<number>\d\d) (?<name>.{1,100})$/.exec(line)?.groups as District | undefined)
export const districtsIn = (text: string): District[] =>
  districtLines(text).flatMap((one) => (one ? [{ number: one.number, name: one.name }] : []))

const key = z.enum(settingKeys)
export const OnSetting = z.strictObject({ key })

/** `number`, `area`, `areas`, `text` or `districts`: what the setting takes, and nothing else. `version`: how often it had been changed when it was read. */
export const ChangeSetting = z
  .strictObject({
    key,
    number: z.int().min(0).max(10_000).optional(),
    area: z.enum(knownAreas).optional(),
    areas: z
      .array(z.enum(knownAreas))
      .max(knownAreas.length)
      .refine((all) => new Set(all).size === all.length, 'twice')
      .default([]),
    text: z
      .string()
      .max(1000)
      .transform((text) => text.trim().replaceAll(/\s+/g, ' '))
      .default(''),
    districts: z.string().max(15_000).default(''),
    from: calendarDay,
    ground: z.string().trim().min(1).max(500),
    version: z.int().min(0),
  })
  .superRefine((input, { addIssue }) => {
    const rule = ruleOf(input.key)
    for (const field of ['number', 'area', 'areas', 'text', 'districts'] as const) {
      const given = String(input[field] ?? '') !== ''
      if (field !== rule.takes && given) addIssue({ code: 'custom', message: 'not-for-this-setting', path: [field] })
    }
    const at = { path: [rule.takes], input: input[rule.takes], inclusive: true }
    if (rule.takes === 'area' && !input.area) addIssue({ ...at, code: 'invalid_value', values: [...knownAreas] })
    if (rule.takes === 'areas' && input.areas.length < rule.least)
      addIssue({ ...at, code: 'too_small', minimum: rule.least, origin: 'array' })
    if (rule.takes === 'text') {
      const { length } = input.text
      if (length === 0) addIssue({ ...at, code: 'too_small', minimum: 1, origin: 'string' })
      else if (length > rule.most) addIssue({ ...at, code: 'too_big', maximum: rule.most, origin: 'string' })
    }
    if (rule.takes === 'districts') {
      const all = districtLines(input.districts)
      const numbers = all.map((one) => one?.number)
      if (numbers.includes(undefined)) addIssue({ ...at, code: 'custom', message: 'district-on-each-line' })
      else if (new Set(numbers).size < all.length) addIssue({ ...at, code: 'custom', message: 'district-twice' })
    }
    if (rule.takes !== 'number') return
    if (input.number === undefined) addIssue({ ...at, code: 'invalid_type', expected: 'number' })
    else if (input.number < rule.least) addIssue({ ...at, code: 'too_small', minimum: rule.least, origin: 'number' })
    else if (input.number > rule.most) addIssue({ ...at, code: 'too_big', maximum: rule.most, origin: 'number' })
  })
export type ChangeSetting = z.output<typeof ChangeSetting>
