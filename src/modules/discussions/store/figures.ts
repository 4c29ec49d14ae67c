import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { ExactCount } from '#platform/figures/publish.ts'
import type { Day } from '#platform/language/day.ts'
import { themes } from '../contract.ts'

/** What is counted: the questions that were asked, by what they were mostly about. */
export const figureNames = ['theme'] as const

const first = prepared<{ first: Date | null }>('discussions.first-asked', 'select discussions.first_asked() as first')
const count = prepared<ExactCount>(
  'discussions.count-half-year',
  'select name, part, n as count from discussions.count_half_year($1, $2, $3)',
)
const forget = prepared('discussions.forget-counts', 'select discussions.forget_counts($1)')

/** When the first question was asked. For the job that counts. */
export const firstAsked = async (tx: Tx): Promise<Date | null> => (await tx.prepared(first, []))[0]?.first ?? null

/** A half-year counted exactly, those that have been deleted since as well. For the job alone. */
export const countHalfYear = (tx: Tx, { from, until }: { from: Day; until: Day }): Promise<ExactCount[]> =>
  tx.prepared(count, [from, until, [...themes]])

/** What was told of the deleted is not needed any more. For the job. */
export const forgetCounts = async (tx: Tx, before: Day): Promise<void> => {
  await tx.prepared(forget, [before])
}
