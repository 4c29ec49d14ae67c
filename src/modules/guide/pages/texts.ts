import type { Language } from '#platform/language/language.ts'

/** The Norwegian that a page is read in. Its body is not translated: whoever reads English gets title and summary, and then Bokmål. */
export const normOf = (lang: Language): 'nb' | 'nn' => (lang === 'nn' ? 'nn' : 'nb')

/** The language to say a text is in, where that is not the language of the page around it. */
export const foreign = (lang: Language): 'nb' | undefined => (lang === 'en' ? 'nb' : undefined)

type Titled = Record<Language, { title: string; summary: string }>

/** Title and summary, in Bokmål where nobody has written the English. */
export const said = (texts: Titled, lang: Language): { title: string; summary: string } => ({
  title: texts[lang].title || texts.nb.title,
  summary: texts[lang].summary || texts.nb.summary,
})
