import type { InRole } from '#platform/actor.ts'
import { all, no, type Verdict, yes } from '#platform/verdict.ts'
import type { BatchSubject, LinkSubject, ListingSubject } from './subject.ts'

/** Why not. The words stand in messages.ts, one for each. */
export type Reason =
  | 'only-coordinator-keeps-directory'
  | 'only-owner-or-coordinator'
  | 'only-coordinator-publishes'
  | 'listing-is-closed'
  | 'listing-is-published'
  | 'booklet-too-long'
  | 'link-expired'
  | 'link-used'
  | 'link-gone'
  | 'link-unknown'
  | 'import-has-faults'
  | 'import-is-done'

/** What is published is for everyone; what is not, row-level security shows to nobody but those who keep it. */
export const mayRead = (): Verdict<Reason> => yes

/** What is in the directory, the coordinator decides. */
export const mayKeep = (actor: InRole): Verdict<Reason> =>
  actor.role === 'coordinator' ? yes : no('only-coordinator-keeps-directory')

/** A file is taken in whole or not at all, and once. */
export const mayApply = (actor: InRole, { batch }: BatchSubject): Verdict<Reason> =>
  all(
    mayKeep(actor),
    batch.faults.length > 0 ? no('import-has-faults') : yes,
    batch.appliedAt !== null ? no('import-is-done') : yes,
  )

/** Whoever answers for a text changes it; so does the coordinator. */
export const mayEdit = (actor: InRole, { listing }: ListingSubject): Verdict<Reason> =>
  actor.role === 'coordinator' || listing.ownerPost === actor.post ? yes : no('only-owner-or-coordinator')

/** Whoever works here knows of offers: the coordinator publishes hers, others put theirs forward. */
export const mayAdd = (): Verdict<Reason> => yes

export const mayClose = (actor: InRole, on: ListingSubject): Verdict<Reason> =>
  all(mayEdit(actor, on), on.listing.state === 'closed' ? no('listing-is-closed') : yes)

/** What readers have found before, its owner brings back too. */
export const mayPublish = (actor: InRole, on: ListingSubject): Verdict<Reason> =>
  all(
    mayEdit(actor, on),
    on.listing.state === 'published' ? no('listing-is-published') : yes,
    on.listing.publishedAt === null && actor.role !== 'coordinator' ? no('only-coordinator-publishes') : yes,
  )

/** Whoever has the link answers, once and in time. */
export const mayConfirm = (_: unknown, { state }: LinkSubject): Verdict<Reason> =>
  state === 'open' ? yes : no(`link-${state}`)
