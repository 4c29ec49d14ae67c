import type { Language } from '#platform/language/language.ts'
import type { TermContent } from '../content.ts'

/** The Norwegian that the longer text is read in: it is not translated. */
export const normOf = (lang: Language): 'nb' | 'nn' => (lang === 'nn' ? 'nn' : 'nb')

/** The language to say a text is in, where that is not the language of the page around it. */
export const foreign = (lang: Language): 'nb' | undefined => (lang === 'en' ? 'nb' : undefined)

/** A word where it begins a line: with a capital letter. */
export const asTitle = (word: string): string => word.charAt(0).toLocaleUpperCase('nb') + word.slice(1)

type Worded = { content: Pick<TermContent, 'word'> }

/** In the order of the reader's alphabet. */
export const inOrder = <T extends Worded>(terms: readonly T[], lang: Language): T[] => {
  const { compare } = new Intl.Collator(lang)
  return [...terms].sort((a, b) => compare(a.content.word[lang], b.content.word[lang]))
}
