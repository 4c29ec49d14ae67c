import type { Language } from '#platform/language/language.ts'

type Titled = Record<Language, { title: string; summary: string }>

/** Title and summary, in Bokmål where nobody has written the English. */
export const said = (texts: Titled, lang: Language): { title: string; summary: string } => ({
  title: texts[lang].title || texts.nb.title,
  summary: texts[lang].summary || texts.nb.summary,
})
