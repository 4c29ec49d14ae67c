import type { Tx } from '#platform/database/transaction.ts'
import { remembered } from '#platform/language/remembered.ts'
import type { Term } from './store.ts'
import { allTerms } from './store.ts'

const escaped = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A word stands where it begins a word: *samtykket* and *samtykkeskjema* are about `samtykke`, *usamtykke* would not be. */
const patternOf = remembered(500, (word: string) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}`, 'iu'))

/** A word that stands on a page, and what it means here. */
export type StandingWord = Pick<Term, 'slug'> & { content: Pick<Term['content'], 'word' | 'short'> }

/**
 * Which of the municipality's words stand in the texts that a page shows, and what they mean here, for `WordsHere`. The texts may be Bokmål or
 * Nynorsk.
 */
export const wordsIn = async (tx: Tx, texts: readonly string[]): Promise<StandingWord[]> => {
  const text = texts.join('\n')
  const terms = await allTerms(tx)
  return terms
    .filter(({ content: { word } }) => patternOf(word.nb).test(text) || patternOf(word.nn).test(text))
    .map(({ slug, content: { word, short } }) => ({ slug, content: { word, short } }))
}
