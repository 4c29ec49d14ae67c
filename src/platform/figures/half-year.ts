import { z } from 'zod'
import { type Day, dayOf } from '../language/day.ts'

/** `2026-1` is January to June, `2026-2` July to December. Figures are told by half-year, each once (docs/adr/0012). */
export type HalfYear = string

/** A half-year whose figures have been told; the last one unless said. */
export const OfPeriod = z.strictObject({
  period: z
    .string()
    .regex(/^20\d\d-[12]$/)
    .optional(),
})

export const halfYearOf = (instant: Date): HalfYear => {
  const day = dayOf(instant)
  return `${day.slice(0, 4)}-${day.slice(5, 7) < '07' ? 1 : 2}`
}

export const partsOf = (period: HalfYear): { year: string; half: 1 | 2 } => ({
  year: period.slice(0, 4),
  half: period.endsWith('1') ? 1 : 2,
})

/** Its first day, and the first day of the next. */
export const daysOf = (period: HalfYear): { from: Day; until: Day } => {
  const { year, half } = partsOf(period)
  return half === 1
    ? { from: `${year}-01-01`, until: `${year}-07-01` }
    : { from: `${year}-07-01`, until: `${Number(year) + 1}-01-01` }
}

export const halfYearBefore = (period: HalfYear): HalfYear => {
  const { year, half } = partsOf(period)
  return half === 2 ? `${year}-1` : `${Number(year) - 1}-2`
}

export const nextHalfYear = (period: HalfYear): HalfYear => {
  const { year, half } = partsOf(period)
  return half === 1 ? `${year}-2` : `${Number(year) + 1}-1`
}

/** From the first to the last, both included; none if the last comes before the first. */
export const halfYearsBetween = (first: HalfYear, last: HalfYear): HalfYear[] =>
  first > last ? [] : [first, ...halfYearsBetween(nextHalfYear(first), last)]
