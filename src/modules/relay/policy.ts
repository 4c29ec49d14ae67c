import { type Area, consented, mayHold, usablePost } from '#modules/access'
import type { InRole, Person } from '#platform/actor.ts'
import { no, type Verdict, yes } from '#platform/verdict.ts'
import type { LogSubject } from './subject.ts'

/** Why not. The words stand in messages.ts, one for each. */
export type Reason =
  | 'only-employees-start'
  | 'not-open'
  | 'closed'
  | 'paused'
  | 'awaiting-consent'
  | 'core-only'
  | 'only-holder'
  | 'only-starter-or-holder'
  | 'offer-waits'
  | 'no-offer'
  | 'offer-not-yours'
  | 'service-may-not-hold'
  | 'only-head'
  | 'not-closed'

type Said = Verdict<Reason>

/** Anyone in the services may start a log for a child of her unit; the family, and those who only administer, do not. */
export const mayStart = (actor: InRole): Said =>
  actor.role === 'employee' || actor.role === 'head' ? yes : no('only-employees-start')

export const maySee = (): Said => yes

const stateReason = { awaiting: 'awaiting-consent', paused: 'paused', closed: 'closed' } as const

/** The log is open; otherwise the reason names the state it is in. */
export const isOpen = ({ facts }: LogSubject): Said =>
  facts.log.state === 'open' ? yes : no(stateReason[facts.log.state])

/** Rows 7, 8, 26, 39: whoever sees content may add to it. */
export const mayContribute = (_: Person, on: LogSubject): Said => {
  const open = isOpen(on)
  if (!open.may) return open
  return on.sight.level === 'all' ? yes : no('core-only')
}

/** Row 7: the holder leads. */
export const mayLead = (_: Person, on: LogSubject): Said => {
  const open = isOpen(on)
  if (!open.may) return open
  return on.sight.reason === 'holder' ? yes : no('only-holder')
}

export const mayOffer = (actor: Person, on: LogSubject): Said => {
  const leads = mayLead(actor, on)
  if (!leads.may) return leads
  return on.facts.offer ? no('offer-waits') : yes
}

export const mayWithdrawOffer = (actor: Person, on: LogSubject): Said => {
  const leads = mayLead(actor, on)
  if (!leads.may) return leads
  return on.facts.offer ? yes : no('no-offer')
}

/** Row 14: the one who is asked. */
export const mayAnswerOffer = (actor: Person, on: LogSubject): Said => {
  const open = isOpen(on)
  if (!open.may) return open
  if (!on.facts.offer) return no('no-offer')
  return actor.kind === 'in-role' && on.facts.offer.post === actor.post ? yes : no('offer-not-yours')
}

export const mayAcceptOffer = (actor: Person, on: LogSubject, now: Date): Said => {
  const asked = mayAnswerOffer(actor, on)
  if (!asked.may) return asked
  return actor.kind === 'in-role' && mayHold(on.facts, actor.post, now) ? yes : no('service-may-not-hold')
}

export const mayCancelStart = (_: Person, on: LogSubject): Said => {
  if (on.facts.log.state !== 'awaiting') return no('not-open')
  return on.sight.reason === 'starter' ? yes : no('only-starter-or-holder')
}

/** The areas something written now may have: what the writer sees, and what the holder's service may see, for she must see it all. */
export const writableAreas = ({ facts, sight }: LogSubject, now: Date): Area[] => {
  const holder = facts.log.holder && usablePost(facts, facts.log.holder.post, now)
  const held = (holder && consented(facts, now).get(holder.service)) ?? []
  return sight.areas.filter((area) => held.includes(area))
}
