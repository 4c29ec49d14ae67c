import { z } from 'zod'
import { identityNumber } from '#platform/identity/identity-number.ts'

const uuid = z.uuid()

export const Nothing = z.strictObject({})
/** `done`: what the reader has just done, to be answered on the page it led to. */
export const ListReports = z.strictObject({ done: z.enum(['overlevert', 'slettet']).optional() })
export const OnReport = z.strictObject({ report: uuid })

/** Nobody is told of twice. */
const once = (all: readonly unknown[]) => new Set(all.map((one) => JSON.stringify(one))).size === all.length

/** One line: the receiver's form knows no line breaks in these. Empty while nothing is written. */
const line = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) => text.trim().replaceAll(/\s+/g, ' '))
    .default('')
const text = (most: number) => z.string().trim().max(most).default('')
const address = { address: line(200), postcode: line(10), place: line(100) }
/** Whether someone has been told about the report, and if not, why. */
const informed = { informed: z.enum(['yes', 'no']).optional(), whyNot: line(500) }

const Reporter = z.strictObject({
  name: line(100),
  role: line(100),
  phone: line(30),
  email: line(200),
  workplace: line(200),
  ...address,
})
const Child = z.strictObject({
  name: line(100),
  unborn: z.boolean().default(false),
  identityNumber: identityNumber.optional(),
  phone: line(30),
  ...address,
  ...informed,
})
const Guardian = z.strictObject({ name: line(100), phone: line(30), ...informed })

export const mostChildren = 5
export const mostGuardians = 2

/** What the public report to child welfare asks for (KS, bekymringsmelding offentlig v2), in the order in which it is told. A draft may lack any of it. */
export const ReportContent = z.strictObject({
  concern: text(8000),
  history: text(8000),
  otherViews: text(4000),
  children: z.array(Child).max(mostChildren).refine(once, 'person-twice').default([]),
  guardians: z.array(Guardian).max(mostGuardians).refine(once, 'person-twice').default([]),
  /** By its number; empty where there is no choice. */
  district: line(2),
  interpreter: line(200),
  otherServices: text(2000),
  reporter: Reporter,
})
export type ReportContent = z.output<typeof ReportContent>

export const SaveReport = ReportContent.extend({ report: uuid, version: z.int().min(1) })
