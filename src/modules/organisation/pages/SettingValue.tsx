import type { Language } from '#platform/language/language.ts'
import { List } from '#ui/Text.tsx'
import { Time } from '#ui/Time.tsx'
import { sayArea, sayAreas } from '../areas.ts'
import { type District, ruleOf, type SettingKey } from '../contract.ts'
import type { asItStands } from '../settings-of-a-day.ts'
import { settingMessages } from './setting-messages.ts'

type Standing = ReturnType<typeof asItStands>

/** *07 Nordre bydel*. */
export const lineOf = ({ number, name }: District): string => `${number} ${name}`

/** A setting's value in words: *16 år*, *helse, økonomi og bolig*. */
export const sayValue = (key: SettingKey, value: unknown, lang: Language): string => {
  const t = settingMessages(lang)
  const rule = ruleOf(key)
  switch (rule.takes) {
    case 'number':
      return t[rule.counts]({ count: Number(value) })
    case 'area':
      return sayArea(String(value), lang)
    case 'areas':
      return sayAreas(value as string[], lang) || t.none
    case 'text':
      return String(value)
    case 'districts':
      return (value as District[]).map(lineOf).join(', ') || t.none
  }
}

/** What the municipality has set: what is to come first, then what counts and what did; each with its day, by whom and on what ground. */
export const Changes = ({
  setting: { key, changed },
  names,
  lang,
}: {
  setting: Standing
  names: Readonly<Record<string, string>>
  lang: Language
}) => {
  const t = settingMessages(lang)
  if (changed.length === 0) return null
  return (
    <List>
      {changed.map(({ value, from, by, ground, state }) => (
        <li>
          {t[state]({ value: sayValue(key, value, lang) })} <Time at={from} say="date" />.{' '}
          {t.setBy({ name: names[by] ?? t.before, ground })}
        </li>
      ))}
    </List>
  )
}
