import type { Language } from '#platform/language/language.ts'
import { familyQuestionMessages } from './family-question-messages.ts'
import { questionMessages } from './question-messages.ts'

/** The words of a question: a parent or a young person is asked in other words than those who work with children. */
export const questionWords = (lang: Language, byFamily: boolean) => ({
  ...questionMessages(lang),
  ...(byFamily && familyQuestionMessages(lang)),
})
