import { prepared, type Tx } from '#platform/database/transaction.ts'

/** A word that nothing was found by, and the hash that it is counted under. */
export type MissedWord = { word: string; hash: Buffer }

const count = prepared('directory.count-missed', 'select directory.count_missed($1, $2)')
/** They alone are counted, not who asked nor what else she wrote; until five have asked, by their hash. */
export const countMissedWords = async (tx: Tx, missed: readonly MissedWord[]): Promise<void> => {
  if (missed.length === 0) return
  await tx.prepared(count, [missed.map(({ word }) => word), missed.map(({ hash }) => hash)])
}

const missed = prepared<{ word: string; times: string }>(
  'directory.missed-words',
  'select * from directory.missed_words()',
)
/** What was looked for in vain at least five times, within the days that it is kept. */
export const missedWords = async (tx: Tx): Promise<{ word: string; times: number }[]> =>
  (await tx.prepared(missed, [])).map(({ word, times }) => ({ word, times: Number(times) }))

/** So many are forgotten in one transaction. */
export const stretch = 1000
const forget = prepared<{ count: number }>('directory.forget-missed', 'select directory.forget_missed($1) as count')
export const forgetMissed = async (tx: Tx): Promise<number> => (await tx.prepared(forget, [stretch]))[0]?.count ?? 0
