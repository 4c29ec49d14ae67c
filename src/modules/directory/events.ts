import type { Keyring } from '#platform/keys/key.ts'
import { lookupHash } from '#platform/keys/lookup-hash.ts'
import type { Announcement } from '#platform/operation.ts'
import type { MissedWord } from './store/missed.ts'

/** Somebody looked for words that no offer has. Whoever can tell names from words says which of them may be counted. */
export type WordsMissed = Announcement & { type: 'directory.words-missed'; missed: readonly MissedWord[] }

/** Letters alone: a number is no word, and what is very long is no word either. */
const isWord = (text: string): boolean => /^\p{L}{3,30}$/u.test(text)

export const wordsMissed = (keyring: Keyring, words: readonly string[]): WordsMissed => ({
  type: 'directory.words-missed',
  missed: words.filter(isWord).map((word) => ({ word, hash: lookupHash(keyring, 'directory.missed-word', word) })),
})
