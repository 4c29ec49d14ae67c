import type { Day } from '#platform/language/day.ts'

/** Whole years: the birthday counts. */
export const yearsOld = (born: Day, today: Day): number =>
  Number(today.slice(0, 4)) - Number(born.slice(0, 4)) - (today.slice(5) < born.slice(5) ? 1 : 0)
