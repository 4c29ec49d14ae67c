import type { Language } from '#platform/language/language.ts'
import { type FormValues, textOf } from '#ui/form/form-state.tsx'
import { fieldMessages } from './field-messages.ts'

/** A draft as the fields of its form: nested names get dots. */
export const fieldsOf = (value: unknown, name = ''): [name: string, value: unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, name ? `${name}.${key}` : key))
    : [[name, value === true ? 'yes' : value || undefined]]

/** What a field is called where it stands alone: *Forelder eller foresatt 2: telefon*. */
export const labelOf = (name: string, lang: Language): string => {
  const t = fieldMessages(lang)
  const [first = '', ...rest] = name.split('.')
  const field = rest.at(-1) as keyof typeof t | undefined
  if (!field) return t[first as keyof typeof t]
  if (first === 'reporter') return `${t.reporter}: ${(field === 'address' ? t.workAddress : t[field]).toLowerCase()}`
  const row = Number(rest[0])
  const who = first === 'children' ? t.child : t.guardian
  const said = first === 'children' && field === 'informed' ? t.childInformed : t[field]
  return `${row > 0 ? `${who} ${row + 1}` : who}: ${said.toLowerCase()}`
}

/** Field by field, what stands in one window and what was saved from the other; nothing where both are empty. */
export const compared = (mine: FormValues, theirs: unknown, lang: Language) => {
  const t = fieldMessages(lang)
  const saved: FormValues = Object.fromEntries(fieldsOf(theirs))
  const say = (name: string, value: unknown) =>
    /\.(informed|unborn)$/.test(name) && (value === 'yes' || value === 'no') ? t[value] : textOf(value)
  return [...new Set([...Object.keys(saved), ...Object.keys(mine)])]
    .filter((name) => !name.startsWith('_'))
    .map((name) => ({ label: labelOf(name, lang), mine: say(name, mine[name]), theirs: say(name, saved[name]) }))
    .filter(({ mine, theirs }) => mine || theirs)
}
