import { prepared, type Tx } from '../database/transaction.ts'
import type { Day } from '../language/day.ts'
import { daysOf, type HalfYear, halfYearOf } from './half-year.ts'
import type { Group, Grouped } from './small-numbers.ts'

/** A whole and its parts, in groups of five. */
export type Figure = { whole: Group; parts: Grouped[] }
export type Figures<Name extends string> = Readonly<Record<Name, Figure>>

/** The figures of a half-year as they were told. */
export type Told<Name extends string> = { period: HalfYear; countedAt: Date; figures: Figures<Name> }

const publications = prepared<{ period: HalfYear; countedAt: Date }>(
  'figures.publications',
  `select half_year as period, counted_at as "countedAt" from figures.publication
   where municipality_id = platform.municipality() and about = $1 order by half_year desc`,
)
const figures = prepared<{ period: HalfYear; name: string; part: string; atLeast: Group }>(
  'figures.figures',
  `select half_year as period, name, part, at_least as "atLeast" from figures.figure
   where municipality_id = platform.municipality() and about = $1 and half_year = any ($2) order by part`,
)

type Asked<Name extends string> = {
  about: string
  names: readonly Name[]
  /** The last one that was told, unless said. */
  period: HalfYear | undefined
  now: Date
}

/** What was told of a half-year, beside the one before it. What an earlier version did not count yet is in the first group. */
export const readFigures = async <Name extends string>(
  tx: Tx,
  { about, names, period, now }: Asked<Name>,
): Promise<{
  /** All that have been told, the newest first. */
  periods: HalfYear[]
  /** The chosen half-year first, then the one before, where there is one. */
  shown: Told<Name>[]
  /** The first day of the next half-year: then there is more. */
  next: Day
}> => {
  const all = await tx.prepared(publications, [about])
  const chosen = period ? all.findIndex((one) => one.period === period) : 0
  const shown = chosen < 0 ? [] : all.slice(chosen, chosen + 2)
  const rows = await tx.prepared(figures, [about, shown.map((one) => one.period)])
  const figureOf = (of: HalfYear, name: Name): Figure => {
    const own = rows.filter((row) => row.period === of && row.name === name)
    const parts = own.filter(({ part }) => part !== '').map(({ part, atLeast }) => ({ part, atLeast }))
    return { whole: own.find(({ part }) => part === '')?.atLeast ?? 0, parts }
  }
  return {
    periods: all.map((one) => one.period),
    shown: shown.map((one) => ({
      ...one,
      figures: Object.fromEntries(names.map((name) => [name, figureOf(one.period, name)])) as Record<Name, Figure>,
    })),
    next: daysOf(halfYearOf(now)).until,
  }
}
