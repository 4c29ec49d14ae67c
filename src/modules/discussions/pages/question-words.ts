import type { Language } from '#platform/language/language.ts'
import { saySpan } from '#platform/language/say-span.ts'
import type { AgeBand, Theme } from '../contract.ts'
import { familyQuestionMessages } from './family-question-messages.ts'
import { questionMessages } from './question-messages.ts'

/** The words of a question: a parent or a young person is asked in other words than those who work with children. */
export const questionWords = (lang: Language, byFamily: boolean) => ({
  ...questionMessages(lang),
  ...(byFamily && familyQuestionMessages(lang)),
})

/** *10–12 år* */
export const sayBand = (band: AgeBand, lang: Language): string => {
  const [from = '', to = ''] = band.split('-')
  return questionMessages(lang).years({ span: saySpan(from, to) })
}

/** What a question is called: *Vennskap og mobbing, 10–12 år*. */
export const titleOf = ({ theme, ageBand }: { theme: Theme; ageBand: AgeBand }, lang: Language): string => {
  const q = questionMessages(lang)
  return q.title({ theme: q[theme], age: sayBand(ageBand, lang) })
}
