import { prepared, type Tx } from '../database/transaction.ts'
import { daysOf, type HalfYear, halfYearBefore, halfYearOf, halfYearsBetween } from './half-year.ts'
import { inGroups } from './small-numbers.ts'

/** Exact, and for the job alone. Every part of a figure has its row, in an order that does not follow from the counts. */
export type ExactCount = { name: string; part: string; count: number }

type Counting = {
  /** The module that counts. */
  about: string
  now: Date
  /** When the first thing there is to count began. Asked only while the last half-year that is over has not been told. */
  first: () => Promise<Date | null>
  count: (half: { period: HalfYear; from: string; until: string }) => Promise<readonly ExactCount[]>
}

const told = prepared<{ halfYears: HalfYear[] }>('figures.told', 'select figures.told($1) as "halfYears"')
const publish = prepared('figures.publish', 'select figures.publish($1, $2, $3, $4)')

/**
 * Counts the half-years that are over and not told yet, puts what is found into groups of five and tells it, once: an exact number goes no
 * further than this. Half-years that passed while nothing ran are made up for. Resolves to those that were told now.
 */
export const publishHalfYears = async (tx: Tx, { about, now, first, count }: Counting): Promise<HalfYear[]> => {
  const last = halfYearBefore(halfYearOf(now))
  const before = (await tx.prepared(told, [about]))[0]?.halfYears ?? []
  const start = before.includes(last) ? null : await first()
  const untold = start ? halfYearsBetween(halfYearOf(start), last).filter((period) => !before.includes(period)) : []
  for (const period of untold) {
    const { from, until } = daysOf(period)
    const counts = await count({ period, from, until })
    const rows = Array.from(
      Map.groupBy(counts, ({ name }) => name),
      ([name, own]) => {
        const { whole, parts } = inGroups(own)
        return [{ name, part: '', atLeast: whole }, ...parts.map((part) => ({ name, ...part }))]
      },
    )
    await tx.prepared(publish, [about, period, until, JSON.stringify(rows.flat())])
  }
  return untold
}
