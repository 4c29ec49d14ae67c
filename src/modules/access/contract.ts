import { z } from 'zod'
import { calendarDay } from '#platform/language/calendar-day.ts'

const area = z.string().regex(/^[a-z][a-z-]{1,40}$/)
const once = (all: readonly string[]) => new Set(all).size === all.length

/** One service and what it may see; no areas is a no to that service. */
export const ServiceConsent = z.strictObject({
  service: z.uuid(),
  areas: z.array(area).max(20).refine(once, 'twice').default([]),
})
const services = z
  .array(ServiceConsent)
  .min(1)
  .max(30)
  .refine((all) => once(all.map((one) => one.service)), 'twice')

export const notHeardYet = ['later', 'too-young', 'did-not-want', 'weighty-reasons'] as const
export type NotHeardYet = (typeof notHeardYet)[number]

/**
 * Whether anyone has talked with a child who does not decide herself. With a yes: on which day, and who, if not the giver. With a not yet: why.
 * What does not belong to the answer is not read.
 */
export const Heard = z.strictObject({
  talked: z.enum(['yes', 'not-yet']),
  talkedBy: z.string().trim().max(100).optional(),
  talkedOn: calendarDay.optional(),
  missing: z.enum(notHeardYet).optional(),
})

/** The family's own answer, service by service and area by area. */
export const DecideConsent = z.strictObject({
  log: z.uuid(),
  answer: z.enum(['yes', 'no']),
  services,
  until: calendarDay.optional(),
  /** Persons the family does not want in the log. */
  without: z.array(z.uuid()).max(20).refine(once, 'twice').default([]),
  /** Asked of a guardian while the child does not decide herself; a no needs none. */
  heard: Heard.optional(),
  language: z.enum(['nb', 'nn', 'en']).default('nb'),
})

export const WithdrawConsent = z.strictObject({ log: z.uuid(), service: z.uuid() })

/**
 * What was said on paper or orally, written down by staff: by whom, when and how. `giver`: the link of the guardian, or the child's record for the
 * young person herself.
 */
export const RecordConsent = z.strictObject({
  log: z.uuid(),
  giver: z.uuid(),
  channel: z.enum(['paper', 'oral']),
  givenOn: calendarDay,
  how: z.string().trim().min(1).max(500),
  answer: z.enum(['yes', 'no']),
  services,
  until: calendarDay.optional(),
  /** Asked while the child does not decide herself; nobody named is the giver. */
  heard: Heard.optional(),
})

/** Row 18: a person the family does not want in the log, in any role. */
export const ExcludePerson = z.strictObject({ log: z.uuid(), person: z.uuid() })
export const LiftExclusion = z.strictObject({ log: z.uuid(), person: z.uuid() })

/** Row 17: said by a member of staff about herself. */
export const DeclareTie = z.strictObject({ log: z.uuid() })

/** Rows 39 and 40: whether a guardian sees what is about health. */
export const ReleaseHealth = z.strictObject({ log: z.uuid(), guardian: z.uuid(), released: z.boolean() })

/** Where the page goes on: `instant~id` of the last row (platform/cursor.ts). */
export const OpenMunicipalityTrace = z.strictObject({
  before: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z~[0-9a-f-]{36}$/)
    .optional(),
})
