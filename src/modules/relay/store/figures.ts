import { prepared, type Tx } from '#platform/database/transaction.ts'
import { daysOf, type HalfYear } from '#platform/half-year.ts'
import type { Uuid } from '#platform/id.ts'
import { type Group, type Grouped, inGroups } from '#platform/small-numbers.ts'

/** What is counted: `level` and `holder` are the logs that were open or paused when the half-year ended, told apart in two ways. */
export type FigureName = 'level' | 'holder' | 'awaiting' | 'opened' | 'closed' | 'no-consent' | 'evaluated'

/** A whole and its parts, in groups of five. */
export type Figure = { whole: Group; parts: Grouped[] }
export type Figures = Readonly<Record<FigureName, Figure>>

const counted = prepared<{ halfYears: HalfYear[]; firstStart: Date | null }>(
  'relay.counted',
  'select half_years as "halfYears", first_start as "firstStart" from relay.counted($1)',
)

/** Which half-years have been told, and, while the `last` one that is over has not, when the first family was asked. For the job that counts. */
export const countedSoFar = async (
  tx: Tx,
  last: HalfYear,
): Promise<{ halfYears: HalfYear[]; firstStart: Date | null }> =>
  (await tx.prepared(counted, [last]))[0] ?? { halfYears: [], firstStart: null }

type Row = { name: FigureName; part: string; count: number }

const count = prepared<Row>('relay.count-half-year', 'select name, part, n as count from relay.count_half_year($1, $2)')

/** Counts a half-year and puts what it finds into groups of five: an exact number goes no further than this. For the job alone. */
export const countInGroups = async (tx: Tx, period: HalfYear): Promise<Map<FigureName, Figure>> => {
  const { from, until } = daysOf(period)
  const rows = await tx.prepared(count, [from, until])
  const byName = Map.groupBy(rows, ({ name }) => name)
  return new Map(Array.from(byName, ([name, parts]) => [name, inGroups(parts)]))
}

const publish = prepared('relay.publish-half-year', 'select relay.publish_half_year($1, $2, $3)')

export const publishHalfYear = async (
  tx: Tx,
  period: HalfYear,
  figures: ReadonlyMap<FigureName, Figure>,
): Promise<void> => {
  const rows = Array.from(figures, ([name, { whole, parts }]) => [
    { name, part: '', atLeast: whole },
    ...parts.map((part) => ({ name, ...part })),
  ])
  await tx.prepared(publish, [period, daysOf(period).until, JSON.stringify(rows.flat())])
}

export type Publication = { period: HalfYear; countedAt: Date }

const publications = prepared<Publication>(
  'relay.publications',
  `select half_year as period, counted_at as "countedAt" from relay.publication
   where municipality_id = platform.municipality() order by half_year desc`,
)

/** What has been told, the newest first. */
export const publicationsOf = (tx: Tx): Promise<Publication[]> => tx.prepared(publications, [])

const figures = prepared<{ period: HalfYear; name: FigureName; part: string; atLeast: Group }>(
  'relay.figures',
  `select half_year as period, name, part, at_least as "atLeast" from relay.figure
   where municipality_id = platform.municipality() and half_year = any ($1) order by part`,
)

const names: readonly FigureName[] = ['level', 'holder', 'awaiting', 'opened', 'closed', 'no-consent', 'evaluated']

/** The figures of some half-years as they were told. What an earlier version did not count yet is in the first group. */
export const figuresOf = async (tx: Tx, periods: readonly HalfYear[]): Promise<Map<HalfYear, Figures>> => {
  const rows = await tx.prepared(figures, [[...periods]])
  const figureOf = (period: HalfYear, name: FigureName): Figure => {
    const own = rows.filter((row) => row.period === period && row.name === name)
    const parts = own.filter(({ part }) => part !== '').map(({ part, atLeast }) => ({ part, atLeast }))
    return { whole: own.find(({ part }) => part === '')?.atLeast ?? 0, parts }
  }
  return new Map(
    periods.map((period) => [
      period,
      Object.fromEntries(names.map((name) => [name, figureOf(period, name)])) as Record<FigureName, Figure>,
    ]),
  )
}

/** What someone of the staff has to do, in numbers. `overdue`: of the measures she answers for. */
export type Load = { post: Uuid; logs: number; holds: number; measures: number; overdue: number }

const load = prepared<Load>(
  'relay.unit-load',
  'select post_id as post, logs, holds, measures, overdue from relay.unit_load()',
)

/** Row 13: of everyone with a post in the unit of the head who asks; of nobody, for anyone else. */
export const loadOfUnit = (tx: Tx): Promise<Load[]> => tx.prepared(load, [])
