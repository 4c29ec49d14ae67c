import { type Area, areasFor, consented, mayHold, usablePost } from '#modules/access'
import type { InRole, Outside, Person, System } from '#platform/actor.ts'
import { noPost, type Uuid } from '#platform/id.ts'
import { all, no, type Verdict, yes } from '#platform/verdict.ts'
import type {
  EntrySubject,
  GoalSubject,
  LogSubject,
  MeasureSubject,
  ParticipantSubject,
  RemovalSubject,
  RemovedSubject,
} from './subject.ts'

/** Why not. The words stand in messages.ts, one for each. */
export type Reason =
  | 'only-employees-start'
  | 'closed'
  | 'paused'
  | 'awaiting-consent'
  | 'core-only'
  | 'only-holder'
  | 'offer-waits'
  | 'no-offer'
  | 'offer-not-yours'
  | 'service-may-not-hold'
  | 'only-head'
  | 'only-leading-head'
  | 'only-opening-head'
  | 'only-last-holder-or-head'
  | 'only-family-or-holder'
  | 'only-starter'
  | 'not-awaiting'
  | 'family-is-answering'
  | 'only-author'
  | 'only-author-or-head'
  | 'only-holder-or-child'
  | 'only-privacy-officer'
  | 'only-who-sees-figures'
  | 'went-with-another'
  | 'breach-closed'
  | 'measure-changes-whole'
  | 'measure-ended'
  | 'not-closed'

type Said = Verdict<Reason>

/** Anyone in the services may start a log for a child of her unit; the family, and those who only administer, do not. */
export const mayStart = (actor: InRole): Said =>
  actor.role === 'employee' || actor.role === 'head' ? yes : no('only-employees-start')

export const maySee = (): Said => yes

/**
 * Whoever sees only that the log exists is not told when something is written in it; nor is the starter of one that waits told what happens
 * around the child (row 5).
 */
export const mayFollow = (_: Person, { sight }: LogSubject): Said =>
  sight.level === 'all' ? yes : no(sight.level === 'core' ? 'core-only' : 'awaiting-consent')

/** Rows 56 and 60: the family who sees the log sees who else has; before anything stands in it there is nothing to see. */
export const maySeeTrace = (_: Person, on: LogSubject): Said =>
  on.sight.level === 'all' || on.sight.level === 'core' ? yes : no('awaiting-consent')

/** What was answered is seen by those who see more than the core. */
export const maySeeConsents = (_: Person, on: LogSubject): Said => (on.sight.level === 'core' ? no('core-only') : yes)

const stateReason = { awaiting: 'awaiting-consent', paused: 'paused', closed: 'closed' } as const

/** The log is open; otherwise the reason names the state it is in. */
const isOpen = ({ facts }: LogSubject): Said => (facts.log.state === 'open' ? yes : no(stateReason[facts.log.state]))

/** Rows 7, 8, 26, 39: whoever sees content may add to it. */
export const mayContribute = (_: Person, on: LogSubject): Said =>
  all(isOpen(on), on.sight.level === 'all' ? yes : no('core-only'))

/** Row 7: the holder leads. */
export const mayLead = (_: Person, on: LogSubject): Said =>
  all(isOpen(on), on.sight.reason === 'holder' ? yes : no('only-holder'))

export const mayOffer = (actor: Person, on: LogSubject): Said =>
  all(mayLead(actor, on), on.facts.offer ? no('offer-waits') : yes)

const isOffered = ({ facts }: LogSubject): Said => (facts.offer ? yes : no('no-offer'))
const isAsked = (actor: Person, { facts }: LogSubject) =>
  actor.kind === 'in-role' && facts.offer?.post === actor.post && facts.offer.person === actor.person

export const mayWithdrawOffer = (actor: Person, on: LogSubject): Said => all(mayLead(actor, on), isOffered(on))

/** Row 14: the one who is asked. */
export const mayAnswerOffer = (actor: Person, on: LogSubject): Said =>
  all(isOpen(on), isOffered(on), isAsked(actor, on) ? yes : no('offer-not-yours'))

export const mayAcceptOffer = (actor: InRole, on: LogSubject, now: Date): Said =>
  all(mayAnswerOffer(actor, on), mayHold(on.facts, actor.post, now) ? yes : no('service-may-not-hold'))

/** She who is asked may ask, and the holder answers, for as long as the offer stands. */
export const mayAskAboutOffer = (actor: Person, on: LogSubject): Said =>
  all(isOpen(on), isOffered(on), isAsked(actor, on) || on.sight.reason === 'holder' ? yes : no('offer-not-yours'))

/** Row 12: the head of the unit that opened the log or whose staff holds it. */
export const mayAssign = (actor: InRole, on: LogSubject): Said => {
  const { log, posts } = on.facts
  const units = [log.openingUnit, posts.find((one) => one.post === log.holder?.post)?.unit]
  return all(isOpen(on), actor.role === 'head' && units.includes(actor.unit) ? yes : no('only-leading-head'))
}

type Colleague = { person: Uuid; serviceId: Uuid }

/** Rows 8, 17 and 18: only in a service the family shares something with, and nobody who must stay out. */
export const couldTakePart = ({ facts }: LogSubject, { person, serviceId }: Colleague, now: Date): boolean =>
  areasFor(facts, { person, service: serviceId }, now).length > 0

/** Row 14: whoever holds sees all about the child. */
export const couldHold = ({ facts }: LogSubject, { person, serviceId }: Colleague, now: Date): boolean => {
  const areas = areasFor(facts, { person, service: serviceId }, now)
  return areas.length > 0 && facts.areasInUse.every((area) => areas.includes(area))
}

/** The holder changes everyone's place, a participant her own: whose it is, `mayChangePlace` asks. */
export const mayChangeTeam = (actor: InRole, on: LogSubject): Said => mayContribute(actor, on)

/** What someone in the team does, and whether she is in it: for the holder and for herself. */
export const mayChangePlace = (actor: InRole, on: ParticipantSubject): Said =>
  all(
    mayChangeTeam(actor, on),
    on.sight.reason === 'holder' || on.participant.post === actor.post ? yes : no('only-holder'),
  )

const isAwaiting = ({ facts }: LogSubject): Said => (facts.log.state === 'awaiting' ? yes : no('not-awaiting'))
const starts = ({ sight }: LogSubject): Said => (sight.reason === 'starter' ? yes : no('only-starter'))

/** Row 1: until somebody in the family has begun to answer. */
export const mayChangeStart = (_: InRole, on: LogSubject): Said =>
  all(isAwaiting(on), starts(on), on.facts.decisions.length === 0 ? yes : no('family-is-answering'))

export const mayCancelStart = (_: InRole, on: LogSubject): Said => all(isAwaiting(on), starts(on))

/** Row 2: from a starter who is away. */
export const mayTakeOverStart = (_: InRole, on: LogSubject): Said =>
  all(isAwaiting(on), on.sight.reason === 'head-of-opening-unit' ? yes : no('only-opening-head'))

/** Row 59. */
export const mayReopen = (_: InRole, { facts, sight }: LogSubject): Said =>
  all(
    facts.log.state === 'closed' ? yes : no('not-closed'),
    sight.reason === 'last-holder' || sight.reason === 'head' ? yes : no('only-last-holder-or-head'),
  )

const isFamily = ({ sight }: LogSubject) => sight.reason === 'guardian' || sight.reason === 'child'

/** Row 5: whether another service shall join is for the family and the holder to say. */
export const mayAnswerJoin = (_: Person, on: LogSubject): Said =>
  all(isOpen(on), isFamily(on) || on.sight.reason === 'holder' ? yes : no('only-family-or-holder'))

/** The family says whose heads step in, from the first question on. In a paused log nobody sees what was asked, and so no order either. */
export const maySetSuccession = (_: Outside, { facts: { log } }: LogSubject): Said =>
  log.state === 'closed' || log.state === 'paused' ? no(log.state) : yes

/** What happens by itself when days have passed: a job's work, and nobody else's. */
export const mayHappen = (_: System): Said => yes

/** What somebody wrote is hers to change. A measure is an agreement: it is changed whole, by whoever leads. */
export const mayEditEntry = (actor: Person, on: EntrySubject): Said =>
  all(
    mayContribute(actor, on),
    on.entry.kind === 'measure' ? no('measure-changes-whole') : yes,
    isAuthor(actor, on.entry) ? yes : no('only-author'),
  )

const isAuthor = (actor: Person, { author, authorPost }: { author: Uuid; authorPost: Uuid }) =>
  author === actor.person && authorPost === (actor.kind === 'in-role' ? actor.post : noPost)

/** A goal is the child's own: the holder writes it down with her, or the young person does it herself. */
export const maySetGoal = (actor: Person, on: LogSubject): Said =>
  all(
    mayContribute(actor, on),
    on.sight.reason === 'holder' || on.sight.reason === 'child' ? yes : no('only-holder-or-child'),
  )

/** Reached, left, or taken up again: by those who may set it. */
export const mayChangeGoal = (actor: Person, on: GoalSubject): Said => maySetGoal(actor, on)

const isActive = ({ measure }: MeasureSubject): Said => (measure.state === 'active' ? yes : no('measure-ended'))

export const mayChangeMeasure = (actor: Person, on: MeasureSubject): Said => all(mayLead(actor, on), isActive(on))

/** Rows 7 and 8: anyone in the services who sees the measure writes its evaluation. */
export const mayEvaluate = (actor: InRole, on: MeasureSubject): Said => all(mayContribute(actor, on), isActive(on))

/** Rows 26, 39 and 40: a guardian and the young person say how it goes from their own sign-in. */
export const mayGiveView = (actor: Outside, on: MeasureSubject): Said => all(mayContribute(actor, on), isActive(on))

/** Row 25: in whatever state the log is. */
export const mayRemove = (actor: Person, { removal }: RemovalSubject): Said => {
  const heads = [removal.authorUnit, removal.openingUnit]
  const isHead = actor.kind === 'in-role' && actor.role === 'head' && heads.includes(actor.unit)
  return isHead || isAuthor(actor, removal) ? yes : no('only-author-or-head')
}

export const mayListRemovable = (actor: InRole): Said => (actor.role === 'head' ? yes : no('only-head'))

/** Row 15: who leads the work with the model sees how it goes, and never a child. */
export const maySeeFigures = (actor: InRole): Said =>
  actor.role === 'coordinator' || actor.role === 'administrator' ? yes : no('only-who-sees-figures')

/** Row 13. */
export const maySeeLoad = (actor: InRole): Said => (actor.role === 'head' ? yes : no('only-head'))

export const mayReadRemoved = (actor: InRole): Said =>
  actor.role === 'privacy-officer' ? yes : no('only-privacy-officer')

/** Until it is closed. What went with something else that was removed is assessed there. */
export const mayAssessBreach = (actor: InRole, { breach }: RemovedSubject): Said =>
  all(
    mayReadRemoved(actor),
    breach ? yes : no('went-with-another'),
    breach?.assessments[0]?.closed ? no('breach-closed') : yes,
  )

/** The areas something written now may have: what the writer sees, and what the holder's service may see, for she must see it all. */
export const writableAreas = ({ facts, sight }: LogSubject, now: Date): Area[] => {
  const holder = facts.log.holder && usablePost(facts, facts.log.holder.post, now)
  const held = (holder && consented(facts, now).get(holder.service)) ?? []
  return sight.areas.filter((area) => held.includes(area))
}
