import type { Language } from '#platform/language/language.ts'
import type { Missing, MissingField } from '../missing.ts'
import { fieldMessages } from './field-messages.ts'

/** What is wrong, at its field. */
export const whatIsWrong = ({ field, wrong }: Missing, lang: Language): string =>
  fieldMessages(lang)[field === 'informed' ? 'yes-or-no' : wrong]

/** What the field is called where it stands alone. */
export const labelOf = (field: MissingField, lang: Language): string => {
  const t = fieldMessages(lang)
  switch (field) {
    case 'children':
      return t.child
    case 'guardians':
      return t.guardian
    case 'address':
      return `${t.child}: ${t.address.toLowerCase()}`
    case 'reporterName':
      return `${t.reporter}: ${t.name.toLowerCase()}`
    case 'role':
    case 'phone':
    case 'email':
    case 'workplace':
    case 'workAddress':
      return `${t.reporter}: ${t[field].toLowerCase()}`
    default:
      return t[field]
  }
}
