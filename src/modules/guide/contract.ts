import { z } from 'zod'

/** As whom somebody reads: where she works, or that she is a parent or a young person. What she sees first follows from it. */
export const readerKinds = [
  'kindergarten',
  'school',
  'health',
  'child-welfare',
  'nav',
  'leisure',
  'other',
  'parent',
  'young',
] as const
export type ReaderKind = (typeof readerKinds)[number]
const as = z.enum(readerKinds).optional()

const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

export const Nothing = z.strictObject({})
export const OpenGuide = z.strictObject({ as })
export const OpenPage = z.strictObject({ slug, as })
