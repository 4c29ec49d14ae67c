import { z } from 'zod'
import { calendarDay } from '#platform/language/calendar-day.ts'

const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const must = (most: number) => z.string().trim().min(1).max(most)
const may = (most: number) => z.string().trim().max(most).default('')
const inAll = (most: number) => z.strictObject({ nb: must(most), nn: must(most), en: must(most) })

const meaning = {
  word: inAll(60),
  short: inAll(400),
  moreNb: may(4000),
  moreNn: may(4000),
  notSame: z.array(slug).max(20).default([]),
  /** Who agreed, and when: both, or neither while it is a proposal. */
  agreedBy: z.string().trim().min(1).max(200).optional(),
  agreedOn: calendarDay.optional(),
}
type Agreed = { agreedBy?: string | undefined; agreedOn?: string | undefined }
const together = ({ agreedBy, agreedOn }: Agreed) => (agreedBy === undefined) === (agreedOn === undefined)
const asOne = { error: 'agreed-together', path: ['agreedOn'] }

export const Nothing = z.strictObject({})
export const OnTerm = z.strictObject({ slug })
export const AddTerm = z.strictObject(meaning).refine(together, asOne)
/** `version`: which version stood there when it was read. */
export const EditTerm = z.strictObject({ slug, ...meaning, version: z.int().min(1) }).refine(together, asOne)
