import { countMissedWords, type WordsMissed } from '#modules/directory'
import type { Tx } from '#platform/database/transaction.ts'
import { findLeaks } from './leaks/find-leaks.ts'

/** What people looked for in the directory and did not find is counted; but nothing of a search in which somebody seems to be named: the word beside a name may be hers too. */
export const countHarmless = async ({ tx }: { tx: Tx }, { missed }: WordsMissed): Promise<void> => {
  if (missed.every(({ word }) => findLeaks(word).length === 0)) await countMissedWords(tx, missed)
}
