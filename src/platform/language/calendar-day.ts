import { z } from 'zod'

/** Years of four figures that people live in: a slip of the finger is told, and neither the database nor JavaScript meets a year it writes otherwise. */
const firstYear = '1900'
const afterLastYear = '2200'

/** A day as every contract takes one: `2026-12-03`. What it may be on the day of the act is the operation's own question. */
export const calendarDay = z.iso
  .date({ abort: true })
  .refine((written) => written >= firstYear && written < afterLastYear, 'check-year')
