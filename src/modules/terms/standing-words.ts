import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { TermContent } from './content.ts'

/** A word that stands on a page, and what it means here. */
export type StandingWord = { slug: string; content: Pick<TermContent, 'word' | 'short'> }

const short = prepared<StandingWord>(
  'terms.short',
  `select t.slug, jsonb_build_object('word', v.content -> 'word', 'short', v.content -> 'short') as content from terms.term t
   join terms.version v on (v.municipality_id, v.term_id, v.number) = (t.municipality_id, t.id, t.current)
   where t.municipality_id = platform.municipality() and t.retired_on is null order by t.slug`,
)

const letter = /[\p{L}\p{N}]/u

/** A word stands where it begins a word: *samtykket* and *samtykkeskjema* are about `samtykke`, *usamtykke* would not be. Both in small letters. */
export const standsIn = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !letter.test(text.charAt(at - 1))) return true
  return false
}

/**
 * Which of the words that the municipality uses stand in the texts that a page shows, and what they mean here, for `WordsHere`. The texts may be Bokmål or
 * Nynorsk.
 */
export const wordsIn = async (tx: Tx, texts: readonly string[]): Promise<StandingWord[]> => {
  const text = texts.join('\n').toLowerCase()
  const words = await tx.prepared(short, [])
  return words.filter(({ content: { word } }) => [word.nb, word.nn].some((one) => standsIn(text, one.toLowerCase())))
}
