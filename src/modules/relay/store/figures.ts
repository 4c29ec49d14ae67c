import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { ExactCount } from '#platform/figures/publish.ts'
import type { Uuid } from '#platform/id.ts'
import type { Day } from '#platform/language/day.ts'

/** What is counted: `level` and `holder` are the logs that were open or paused when the half-year ended, told apart in two ways. */
export const figureNames = ['level', 'holder', 'awaiting', 'opened', 'closed', 'no-consent', 'evaluated'] as const
export type FigureName = (typeof figureNames)[number]

const start = prepared<{ first: Date | null }>('relay.first-start', 'select relay.first_start() as first')

/** When the first family was asked. For the job that counts. */
export const firstStart = async (tx: Tx): Promise<Date | null> => (await tx.prepared(start, []))[0]?.first ?? null

const count = prepared<ExactCount & { name: FigureName }>(
  'relay.count-half-year',
  'select name, part, n as count from relay.count_half_year($1, $2)',
)

/** A half-year counted exactly, as things stood when its last day ended. For the job alone. */
export const countHalfYear = (tx: Tx, { from, until }: { from: Day; until: Day }): Promise<ExactCount[]> =>
  tx.prepared(count, [from, until])

/** What someone of the staff has to do, in numbers. `overdue`: of the measures she answers for. */
export type Load = { post: Uuid; logs: number; holds: number; measures: number; overdue: number }

const load = prepared<Load>(
  'relay.unit-load',
  'select post_id as post, logs, holds, measures, overdue from relay.unit_load()',
)

/** Row 13: of everyone with a post in the unit of the head who asks; of nobody, for anyone else. */
export const loadOfUnit = (tx: Tx): Promise<Load[]> => tx.prepared(load, [])
