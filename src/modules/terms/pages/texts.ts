import type { Language } from '#platform/language/language.ts'
import type { TermContent } from '../content.ts'

/** A word where it begins a line: with a capital letter. */
export const asTitle = (word: string): string => word.charAt(0).toLocaleUpperCase('nb') + word.slice(1)

type Worded = { content: Pick<TermContent, 'word'> }

/** In the order of the reader's alphabet. */
export const inOrder = <T extends Worded>(terms: readonly T[], lang: Language): T[] => {
  const { compare } = new Intl.Collator(lang)
  return [...terms].sort((a, b) => compare(a.content.word[lang], b.content.word[lang]))
}
