import { z } from 'zod'
import { calendarDay } from '#platform/language/calendar-day.ts'

const uuid = z.uuid()
const text = (maximum: number) => z.string().trim().min(1).max(maximum).normalize('NFC')
const words = (maximum: number) => z.string().trim().max(maximum).normalize('NFC').optional()
/** No more than the database counts. */
const version = z.int().min(1).max(2_147_483_647)

export const Nothing = z.strictObject({})
export const OnTeam = z.strictObject({ team: uuid })
export const OnQuestion = z.strictObject({ question: uuid })

export const duties = ['leader', 'secretary', 'member'] as const
export type Duty = (typeof duties)[number]

export const SetUpTeam = z.strictObject({ name: text(100), about: text(1000), leader: uuid, secretary: uuid })
export const AddMember = z.strictObject({ team: uuid, post: uuid, duty: z.enum(duties).default('member') })
export const EndMember = z.strictObject({ team: uuid, member: uuid })

/** A fixed meeting: the first day, and the same weekday again, so many times with so many weeks between. */
export const AddMeetings = z.strictObject({
  team: uuid,
  day: calendarDay,
  clock: z.string().trim().min(1).max(10),
  room: text(100),
  places: z.int().min(1).max(10),
  weeks: z.int().min(1).max(12).default(2),
  times: z.int().min(1).max(26).default(1),
})

export const ageBands = ['0-2', '3-5', '6-9', '10-12', '13-15', '16-18', '19-24'] as const
export const arenas = ['kindergarten', 'school', 'home', 'leisure', 'online', 'several'] as const
/** Eleven: so many can be told apart in the figures without giving each other away (docs/adr/0012). */
export const themes = [
  'well-being',
  'behaviour',
  'language',
  'learning',
  'absence',
  'friends',
  'health',
  'family',
  'transition',
  'cooperation',
  'other',
] as const
export type Theme = (typeof themes)[number]
export type AgeBand = (typeof ageBands)[number]
export type Arena = (typeof arenas)[number]

/** What somebody wrote herself, and what is read for names before it is sent. */
export const writtenFields = ['seen', 'tried', 'childSays', 'parentsSay', 'asked'] as const

const written = {
  seen: text(2000),
  tried: text(2000),
  childSays: words(1000),
  parentsSay: words(1000),
  asked: text(1000),
}
/** More than these nobody gives reasons for: the text is to be written otherwise. */
export const mostHits = 100

/** What the check took for a name, and why it is none; without a reason it is not resolved. */
const noNames = z
  .array(z.strictObject({ words: text(200), reason: words(200) }))
  .max(mostHits)
  .default([])

/** `log`, `consentOn`: with the family's consent, named and linked to that log. `noDuty`: it has been thought of whether this must be reported. */
export const AskQuestion = z
  .strictObject({
    noDuty: z.literal(true),
    ageBand: z.enum(ageBands),
    arena: z.enum(arenas),
    theme: z.enum(themes),
    ...written,
    noNames,
    log: uuid.optional(),
    consentOn: calendarDay.optional(),
    meeting: uuid,
  })
  .superRefine(({ log, consentOn }, { addIssue }) => {
    if (log && !consentOn) addIssue({ code: 'custom', message: 'when-consented', path: ['consentOn'] })
    if (consentOn && !log) addIssue({ code: 'custom', message: 'which-log', path: ['log'] })
  })

export const MendQuestion = z.strictObject({ question: uuid, meeting: uuid, version, ...written, noNames })

export const AskVaguer = z.strictObject({ question: uuid, version, words: text(1000) })

/** `responsible`: a post of the team; the asker herself where nobody is named. */
export const GiveAdvice = z.strictObject({
  question: uuid,
  version,
  facts: text(4000),
  understanding: text(4000),
  hypotheses: text(4000),
  advice: z
    .array(z.strictObject({ text: text(1000), responsible: uuid.optional(), followUpOn: calendarDay }))
    .min(1)
    .max(6)
    .refine((all) => new Set(all.map((one) => JSON.stringify(one))).size === all.length, 'twice'),
})

export const outcomes = ['better', 'same', 'worse', 'other-help'] as const
export type Outcome = (typeof outcomes)[number]
export const TellOutcome = z.strictObject({ question: uuid, outcome: z.enum(outcomes), words: words(1000), noNames })

export const OpenScreening = z.strictObject({ answer: z.enum(['duty', 'unsure']).optional() })
