import type { Uuid } from '#platform/id.ts'
import type { Announcement } from '#platform/operation.ts'
import type { RemovalReason } from './contract.ts'
import type { What } from './store/settling.ts'

// What this module tells the others; `app.ts` says who reacts.

/** Who is in it, what is shared or what it is about: where the baton lies and who sees it may follow. */
export type FactsChanged = Announcement & { type: 'relay.facts-changed'; log: Uuid }
export const factsChanged = (log: Uuid): FactsChanged => ({ type: 'relay.facts-changed', log })

/** Where the baton lies after the facts have changed. */
export type BatonSettled = Announcement & {
  type: 'relay.baton-settled'
  log: Uuid
  what: Exclude<What, 'unchanged'>
}

export const batonSettled = (log: Uuid, what: BatonSettled['what']): BatonSettled => ({
  type: 'relay.baton-settled',
  log,
  what,
})

/** Row 25: something written in the wrong log has left all views. The breach is somebody's to handle. */
export type EntryRemoved = Announcement & { type: 'relay.entry-removed'; log: Uuid; entry: Uuid; reason: RemovalReason }

export const entryRemoved = (removed: Omit<EntryRemoved, 'type'>): EntryRemoved => ({
  type: 'relay.entry-removed',
  ...removed,
})

/** A start came to nothing (row 6). `child`: the record of her that its starter wrote. */
export type StartEnded = Announcement & { type: 'relay.start-ended'; log: Uuid; child: Uuid }
export const startEnded = (log: Uuid, child: Uuid): StartEnded => ({ type: 'relay.start-ended', log, child })

/** A log that lived has ended: another start for the same child no longer waits beside it. */
export type LogClosed = Announcement & { type: 'relay.log-closed'; log: Uuid; child: Uuid }
export const logClosed = (log: Uuid, child: Uuid): LogClosed => ({ type: 'relay.log-closed', log, child })

/** Someone is asked to take over. */
export type OfferMade = Announcement & { type: 'relay.offer-made'; log: Uuid; offer: Uuid }
export const offerMade = (log: Uuid, offer: Uuid): OfferMade => ({ type: 'relay.offer-made', log, offer })

export type OfferAnswer = 'accepted' | 'declined' | 'withdrawn'
export type OfferAnswered = Announcement & { type: 'relay.offer-answered'; log: Uuid; offer: Uuid; answer: OfferAnswer }
export const offerAnswered = (log: Uuid, offer: Uuid, answer: OfferAnswer): OfferAnswered => ({
  type: 'relay.offer-answered',
  log,
  offer,
  answer,
})

/** One of the two has asked or answered; the other one waits for it. */
export type OfferAsked = Announcement & { type: 'relay.offer-asked'; log: Uuid; offer: Uuid; question: Uuid }
export const offerAsked = (log: Uuid, offer: Uuid, question: Uuid): OfferAsked => ({
  type: 'relay.offer-asked',
  log,
  offer,
  question,
})

export type ParticipantAdded = Announcement & { type: 'relay.participant-added'; log: Uuid; post: Uuid }
export const participantAdded = (log: Uuid, post: Uuid): ParticipantAdded => ({
  type: 'relay.participant-added',
  log,
  post,
})

/** The family is asked about a service inside an open log. */
export type ServiceProposed = Announcement & { type: 'relay.service-proposed'; log: Uuid; service: Uuid }
export const serviceProposed = (log: Uuid, service: Uuid): ServiceProposed => ({
  type: 'relay.service-proposed',
  log,
  service,
})

/** Row 5: what became of the wish of another start (`asking`) to join. */
export type JoinAnswered = Announcement & {
  type: 'relay.join-answered'
  log: Uuid
  asking: Uuid
  what: 'joined' | 'declined'
}
export const joinAnswered = (log: Uuid, asking: Uuid, what: JoinAnswered['what']): JoinAnswered => ({
  type: 'relay.join-answered',
  log,
  asking,
  what,
})

/** What a log says about the child, her family or who helps her may have changed, though nothing happened in the log itself. */
export type LogTouched = Announcement & { type: 'relay.log-touched'; log: Uuid }
export const logTouched = (log: Uuid): LogTouched => ({ type: 'relay.log-touched', log })
