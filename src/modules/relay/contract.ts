import { z } from 'zod'
import { NewChild, NewGuardian } from '#contract/children'

const uuid = z.uuid()
/** Which areas something concerns. The codes are the municipality's setting; those in force are checked by the operation. */
const areas = z
  .array(z.string().regex(/^[a-z][a-z-]{1,40}$/))
  .min(1)
  .max(20)
  .refine((all) => new Set(all).size === all.length, 'twice')
const text = (maximum: number) => z.string().trim().min(1).max(maximum)
const version = z.int().min(1)

export const OnLog = z.strictObject({ log: uuid })
export const Nothing = z.strictObject({})

/** Starting a log: who the child is, who her guardians are, why (the family may read it), and whom the family is asked about. */
export const StartLog = z.strictObject({
  child: NewChild,
  guardians: z.array(NewGuardian).min(1).max(4),
  why: text(500),
  services: z
    .array(uuid)
    .max(20)
    .refine((all) => new Set(all).size === all.length, 'twice')
    .default([]),
  areas,
})

/** Page by time and id, newest first: never by number, never with a total. */
export const OpenLog = z.strictObject({
  log: uuid,
  before: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z~[0-9a-f-]{36}$/)
    .optional(),
  kind: z.enum(['note', 'concern', 'bright-spot', 'goal', 'measure', 'evaluation', 'closing-note']).optional(),
})

export const noteKinds = ['note', 'concern', 'bright-spot'] as const
export const WriteNote = z.strictObject({ log: uuid, kind: z.enum(noteKinds), text: text(4000), areas })

export const EditEntry = z.strictObject({ log: uuid, entry: uuid, text: text(4000), areas, version })
export const OnEntry = z.strictObject({ log: uuid, entry: uuid })

export const familyWishes = ['wishes', 'agrees', 'wishes-other', 'not-asked'] as const
export const OfferBaton = z.strictObject({
  log: uuid,
  to: uuid,
  message: text(1000),
  familyWish: z.enum(familyWishes),
  familyWords: z.string().trim().max(500).optional(),
})
export const AnswerOffer = z.strictObject({ log: uuid, answer: z.string().trim().max(1000).optional() })

export type NoteKind = (typeof noteKinds)[number]
export type EntryKind = NoteKind | 'goal' | 'measure' | 'evaluation' | 'closing-note'
