import type { Actor } from '#platform/actor.ts'
import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import { notify } from '#platform/mail/notify.ts'
import type {
  BatonSettled,
  EntryRemoved,
  JoinAnswered,
  LogClosed,
  OfferAnswered,
  OfferAsked,
  OfferMade,
  ParticipantAdded,
  ServiceProposed,
} from './events.ts'

/**
 * Those around a log: who decides for the family, the holder, the last holder, the team, those who left or joined just now, the one who is asked,
 * the starter; and the data-protection officer.
 */
type Circle = 'family' | 'holder' | 'last-holder' | 'team' | 'left' | 'joined' | 'asked' | 'starter' | 'privacy-officer'

type At = { tx: Tx; actor: Actor }

const concerned = prepared<{ person: Uuid }>('relay.concerned', 'select relay.concerned($1, $2) as person')

/** A mail that something awaits, to everyone of these circles but whoever did it. It says neither what nor about whom. */
const tell = async ({ tx, actor }: At, log: Uuid, kind: string, circles: readonly Circle[]): Promise<void> => {
  const found = await Promise.all(circles.map((circle) => tx.prepared(concerned, [log, circle])))
  const people = new Set(found.flat().map(({ person }) => person))
  if (actor.kind === 'in-role' || actor.kind === 'outside') people.delete(actor.person)
  for (const person of people) await notify(tx, { person, kind })
}

/** Whom each turn of the baton concerns. Those whose service has lost its consent are told too: their duty to report stands (row 50). */
const turns: Record<BatonSettled['what'], readonly Circle[]> = {
  opened: ['holder', 'family'],
  refused: ['starter'],
  'no-consent': ['starter'],
  interim: ['holder', 'family', 'team', 'left'],
  paused: ['last-holder', 'family', 'left'],
  resumed: ['holder', 'family'],
  'consent-withdrawn': ['last-holder', 'family', 'left'],
  'paused-too-long': ['last-holder', 'family'],
}

export const tellOfBaton = (at: At, { log, what }: BatonSettled): Promise<void> =>
  tell(at, log, 'baton-settled', turns[what])
export const tellWhoLeft = (at: At, { log }: { log: Uuid }): Promise<void> => tell(at, log, 'service-left', ['left'])
export const tellOfOffer = (at: At, { log }: OfferMade | OfferAsked): Promise<void> =>
  tell(at, log, 'baton-offered', ['asked', 'holder'])
export const tellOfAnswer = (at: At, { log, answer }: OfferAnswered): Promise<void> =>
  tell(at, log, 'baton-answered', answer === 'withdrawn' ? ['asked'] : ['holder', 'last-holder', 'family'])
export const tellNewParticipant = (at: At, { log }: ParticipantAdded): Promise<void> =>
  tell(at, log, 'joined-team', ['joined'])
export const tellOfProposal = (at: At, { log }: ServiceProposed): Promise<void> =>
  tell(at, log, 'consent-asked', ['family'])
export const tellOfJoining = (at: At, { log }: JoinAnswered): Promise<void> =>
  tell(at, log, 'joining-answered', ['holder', 'family'])
export const tellOfClosing = (at: At, { log }: LogClosed): Promise<void> =>
  tell(at, log, 'log-closed', ['family', 'last-holder'])
export const tellOfBreach = (at: At, { log }: EntryRemoved): Promise<void> =>
  tell(at, log, 'breach-to-assess', ['privacy-officer'])
