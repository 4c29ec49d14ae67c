import type { Language } from './language.ts'

/** The Norwegian that somebody reads whose language is this: what is not translated is in Bokmål for whoever reads English. */
export const normOf = (lang: Language): 'nb' | 'nn' => (lang === 'nn' ? 'nn' : 'nb')

/** The language to say that such a text is in, where that is not the language of the page around it. */
export const foreign = (lang: Language): 'nb' | undefined => (lang === 'en' ? 'nb' : undefined)
