import type { InRole, Outside, Person } from '#platform/actor.ts'
import type { Uuid } from '#platform/id.ts'
import { no, type Verdict, yes } from '#platform/verdict.ts'
import { ageOf, deciders } from './consented.ts'
import type { LogSubject } from './subject.ts'

/** Why not. The words stand in messages.ts, one for each. */
export type ConsentReason =
  | 'closed'
  | 'changed-meanwhile'
  | 'only-family'
  | 'not-asked-for-consent'
  | 'only-starter-or-holder'
  | 'only-young-person'
  | 'only-privacy-officer'

/** While this one waited for another to be done: what is written now would stand as the earlier of the two, and not count. */
const wasDecidedSince = ({ decisions }: LogSubject['facts'], now: Date): boolean => decisions.some(({ at }) => at > now)

/** Whose word counts decides: guardians with parental responsibility, the young person from the age the municipality has set. */
export const mayDecideConsent = (actor: Person, { facts }: LogSubject, now: Date): Verdict<ConsentReason> => {
  if (actor.kind !== 'outside') return no('only-family')
  if (facts.log.state === 'closed') return no('closed')
  if (wasDecidedSince(facts, now)) return no('changed-meanwhile')
  return deciders(facts, now).some((d) => d.person === actor.person) ? yes : no('not-asked-for-consent')
}

/** Consent given on paper or orally is recorded by the starter (or the head who stands in for her), later by the holder. */
export const mayRecordConsent = (_: Person, { facts, sight }: LogSubject, now: Date): Verdict<ConsentReason> => {
  if (facts.log.state === 'closed') return no('closed')
  if (wasDecidedSince(facts, now)) return no('changed-meanwhile')
  return ['starter', 'head-of-opening-unit', 'holder', 'last-holder'].includes(sight.reason)
    ? yes
    : no('only-starter-or-holder')
}

/** Row 18: whoever sees the log for the family says who shall not. */
export const mayExclude = (_: Outside, { facts }: LogSubject): Verdict<ConsentReason> =>
  facts.log.state === 'closed' ? no('closed') : yes

/**
 * One guardian's exclusion is hers to lift: as with consent, the other alone may not restore (row 30). It falls to the others only when her no no
 * longer counts by itself.
 */
export const mayLift = (actor: Outside, { facts }: LogSubject, by: Uuid, now: Date): boolean =>
  by === actor.person || !deciders(facts, now).some((d) => d.person === by && d.principal)

/** Row 17: anyone who sees anything of the log may say that she stands too close. */
export const mayDeclareTie = (_: InRole, { facts }: LogSubject): Verdict<ConsentReason> =>
  facts.log.state === 'closed' ? no('closed') : yes

/** Row 39: from the age at which she decides, until the guardians see nothing anyway. */
export const mayReleaseHealth = (_: Outside, { facts, sight }: LogSubject, now: Date): Verdict<ConsentReason> => {
  if (sight.reason !== 'child') return no('only-young-person')
  if (ageOf(facts, now).adult) return no('only-young-person')
  return facts.log.state === 'closed' ? no('closed') : yes
}

/** Row 62. */
export const maySeeMunicipalityTrace = (actor: InRole): Verdict<ConsentReason> =>
  actor.role === 'privacy-officer' ? yes : no('only-privacy-officer')
