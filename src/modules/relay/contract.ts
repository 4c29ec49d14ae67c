import { z } from 'zod'
import { NewChild, NewGuardian, nobodyTwice } from '#contract/children'
import { calendarDay } from '#platform/language/calendar-day.ts'

const uuid = z.uuid()
const once = (all: readonly string[]) => new Set(all).size === all.length
/** Which areas something concerns. The codes are the municipality's setting; those in force are checked by the operation. */
const someAreas = z
  .array(z.string().regex(/^[a-z][a-z-]{1,40}$/))
  .max(20)
  .refine(once, 'twice')
const areas = someAreas.min(1)
const someServices = z.array(uuid).max(20).refine(once, 'twice')
const text = (maximum: number) => z.string().trim().min(1).max(maximum)
const words = (maximum: number) => z.string().trim().max(maximum).optional()
const version = z.int().min(1)

export const OnLog = z.strictObject({ log: uuid })
export const Nothing = z.strictObject({})

/** Starting a log: who the child is, who her guardians are, why (the family may read it), and whom the family is asked about. */
export const StartLog = z
  .strictObject({
    child: NewChild,
    guardians: z.array(NewGuardian).min(1).max(4),
    why: text(500),
    services: someServices.default([]),
    areas,
  })
  .superRefine(nobodyTwice)

const noteKinds = ['note', 'concern', 'bright-spot'] as const
const entryKinds = [...noteKinds, 'goal', 'measure', 'evaluation', 'closing-note'] as const
export type EntryKind = (typeof entryKinds)[number]
/** Besides what is written: who takes the baton, and what the family answers. */
const happeningKinds = [...entryKinds, 'baton', 'consent'] as const
export type HappeningKind = (typeof happeningKinds)[number]

/** Where a page goes on: `instant~id` of the last row (platform/cursor.ts). */
const cursor = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z~[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  .optional()

/** Page by time and id, newest first: never by number, never with a total. `service`: whose people wrote it or took the baton, or which one an answer is about. */
export const OpenLog = z.strictObject({
  log: uuid,
  before: cursor,
  kind: z.enum(happeningKinds).optional(),
  service: z.union([uuid, z.literal('family')]).optional(),
})

export const OpenTrace = z.strictObject({ log: uuid, before: cursor })

export const WriteNote = z.strictObject({ log: uuid, kind: z.enum(noteKinds), text: text(4000), areas })

export const EditEntry = z.strictObject({ log: uuid, entry: uuid, text: text(4000), areas, version })

/** What the child wants, in the child's own words. */
export const SetGoal = z.strictObject({ log: uuid, text: text(4000), areas })
const goalStates = ['active', 'reached', 'left'] as const
export type GoalState = (typeof goalStates)[number]
export const ChangeGoalState = z.strictObject({ log: uuid, goal: uuid, state: z.enum(goalStates), version })

/** `responsible`, `contributors`: a post of the team, or a person of the family. */
const agreement = {
  text: text(4000),
  goal: uuid.optional(),
  responsible: uuid,
  contributors: z.array(uuid).max(20).refine(once, 'twice').default([]),
  deadline: calendarDay,
  evaluateOn: calendarDay,
}
export const OnMeasure = z.strictObject({ log: uuid, measure: uuid })
export const AgreeMeasure = z.strictObject({ log: uuid, areas, ...agreement })
/** The whole agreement as it shall stand. Its areas stay: the family was asked about them. */
export const ChangeMeasure = z.strictObject({ log: uuid, measure: uuid, version, ...agreement })

export const changes = ['better', 'same', 'worse'] as const
export type Change = (typeof changes)[number]
const change = z.enum(changes)
export const GiveView = z.strictObject({ log: uuid, measure: uuid, change, words: words(2000) })

export const childMissing = ['too-young', 'did-not-want', 'not-reached', 'weighty-reasons'] as const
export const guardiansMissing = ['did-not-want', 'not-reached', 'nobody-to-ask'] as const
export const outcomes = ['continue', 'change', 'end'] as const

/** A view as it was told, or why there is none; left empty where the family has given its own. Never both. */
const childView = z
  .strictObject({
    change: change.optional(),
    words: words(2000),
    missing: z.enum(childMissing).optional(),
    /** Who talked with the child, and when. */
    talkedBy: words(100),
    talkedOn: calendarDay.optional(),
  })
  .refine((view) => !view.missing || !view.change, { error: 'view-or-reason', path: ['missing'] })
  .refine((view) => !view.words || view.change, { error: 'say-how-it-goes', path: ['change'] })
  .refine((view) => !view.change || view.talkedBy, { error: 'who-talked', path: ['talkedBy'] })
  .refine((view) => !view.change || view.talkedOn, { error: 'when-talked', path: ['talkedOn'] })
const guardiansView = z
  .strictObject({ change: change.optional(), words: words(2000), missing: z.enum(guardiansMissing).optional() })
  .refine((view) => !view.missing || !view.change, { error: 'view-or-reason', path: ['missing'] })
  .refine((view) => !view.words || view.change, { error: 'say-how-it-goes', path: ['change'] })

/** Three views, how far it has come, and what we do now. What goes on has a day to look at it again. */
export const EvaluateMeasure = z
  .strictObject({
    log: uuid,
    measure: uuid,
    version,
    child: childView.default({}),
    guardians: guardiansView.default({}),
    ours: z.strictObject({ change, words: text(4000) }),
    score: z.int().min(0).max(10).optional(),
    outcome: z.enum(outcomes),
    next: calendarDay.optional(),
  })
  .refine((all) => all.outcome === 'end' || all.next, { error: 'next-day-missing', path: ['next'] })
  .refine((all) => all.outcome !== 'end' || !all.next, { error: 'ended-has-no-next-day', path: ['next'] })

export const removalReasons = ['wrong-child', 'wrong-content', 'about-an-adult'] as const
export type RemovalReason = (typeof removalReasons)[number]
export const RemoveEntry = z.strictObject({ log: uuid, entry: uuid, reason: z.enum(removalReasons) })
/** An entry, standing or removed, by its log and its id. */
export const OnEntry = z.strictObject({ log: uuid, entry: uuid })
export const breachRisks = ['unlikely', 'risk', 'high'] as const
export type BreachRisk = (typeof breachRisks)[number]
export const breachReported = ['not-yet', 'not-needed', 'reported'] as const
export type BreachReported = (typeof breachReported)[number]
export const breachTold = ['not-yet', 'not-needed', 'told'] as const
export type BreachTold = (typeof breachTold)[number]
/**
 * What the data-protection officer finds out about a removed entry. `version`: of the assessment that was read, 0 where there was none. `delay`: why
 * it was reported too late.
 */
export const AssessBreach = z
  .strictObject({
    log: uuid,
    entry: uuid,
    version: z.int().min(0),
    happened: text(4000),
    concerns: words(2000),
    risk: z.enum(breachRisks).optional(),
    reported: z.enum(breachReported),
    reportedOn: calendarDay.optional(),
    delay: words(1000),
    told: z.enum(breachTold),
    decision: words(2000),
    closed: z.boolean().default(false),
  })
  .refine((all) => all.reported !== 'reported' || all.reportedOn, { error: 'report-needs-day', path: ['reportedOn'] })
  .refine((all) => all.reported === 'reported' || !all.reportedOn, { error: 'day-needs-report', path: ['reportedOn'] })
  .refine((all) => !all.closed || all.risk, { error: 'closing-needs-risk', path: ['risk'] })
  .refine((all) => !all.closed || all.decision, { error: 'closing-needs-decision', path: ['decision'] })
  .refine((all) => !all.closed || all.reported !== 'not-yet', { error: 'closing-needs-report', path: ['reported'] })
  .refine((all) => !all.closed || all.told !== 'not-yet', { error: 'closing-needs-told', path: ['told'] })
  .refine((all) => !(all.closed && (all.risk === 'risk' || all.risk === 'high') && all.reported === 'not-needed'), {
    error: 'risk-is-reported',
    path: ['reported'],
  })
  .refine((all) => !(all.closed && all.risk === 'high' && all.told === 'not-needed'), {
    error: 'high-risk-is-told',
    path: ['told'],
  })

/** What was written on a day; today unless said. */
export const OnDay = z.strictObject({ day: calendarDay.optional() })

export const familyWishes = ['wishes', 'agrees', 'wishes-other', 'not-asked'] as const
export type FamilyWish = (typeof familyWishes)[number]
export const OfferBaton = z.strictObject({
  log: uuid,
  to: uuid,
  message: text(1000),
  familyWish: z.enum(familyWishes),
  familyWords: words(500),
})
/** The offer that was read: another one may have taken its place since. */
export const OnOffer = z.strictObject({ log: uuid, offer: uuid })
export const DeclineOffer = z.strictObject({ log: uuid, offer: uuid, answer: text(1000) })
export const AskAboutOffer = z.strictObject({ log: uuid, offer: uuid, text: text(1000) })

/** `to`, `post`: someone in her post. */
export const AssignBaton = z.strictObject({ log: uuid, to: uuid })
export const AddParticipant = z.strictObject({ log: uuid, to: uuid, task: words(200) })
export const ChangeTask = z.strictObject({ log: uuid, post: uuid, task: words(200), version })
export const OnParticipant = z.strictObject({ log: uuid, post: uuid })

export const ChangeLevel = z.strictObject({ log: uuid, level: z.int().min(1).max(3) })

export const ChangeStart = z.strictObject({
  log: uuid,
  why: text(500),
  services: someServices.default([]),
  areas,
  version,
})
export const ReopenLog = z.strictObject({ log: uuid, why: text(500), services: someServices.default([]), areas })

/** What a person may close a log for; the database knows more, which happen by themselves. */
export const closeReasons = ['goal-reached', 'no-longer-needed', 'other-follow-up', 'moved', 'family-wish'] as const
export const CloseLog = z.strictObject({ log: uuid, reason: z.enum(closeReasons), note: text(4000), areas })

/** One service more, or a refused one again: the family reads why. */
export const ProposeService = z.strictObject({ log: uuid, service: uuid, areas, why: text(500) })

/** The holder says yes or no; the family with a yes says what the service may see. */
export const AnswerJoinQuestion = z.strictObject({
  log: uuid,
  question: uuid,
  answer: z.enum(['yes', 'no']),
  areas: someAreas.default([]),
  language: z.enum(['nb', 'nn', 'en']).default('nb'),
})

/** The services whose heads step in, first to last; `was`: as the list stood when it was read. */
export const SetSuccession = z.strictObject({ log: uuid, order: someServices.min(1), was: someServices })

/** Someone's own list; closed logs apart. Pages by key. `said`: what she has just answered about a log that is no longer on it. */
export const OpenDesk = z.strictObject({
  closed: z.enum(['ja', 'nei']).default('nei'),
  after: uuid.optional(),
  said: z.literal('nei').optional(),
})
