import { relationMessages } from '#modules/children'
import type { Language } from '#platform/language/language.ts'
import { logMessages } from './log-messages.ts'

/** Who a guardian is to the child, for the whole team to read: parents as such, whoever else stands in for them as the family. */
export const sayKin = (relation: string, lang: Language): string =>
  relation === 'mother' || relation === 'father' || relation === 'co-mother'
    ? relationMessages(lang)[relation].toLowerCase()
    : logMessages(lang).family
