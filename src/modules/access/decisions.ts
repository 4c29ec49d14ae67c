import type { Person } from '#platform/actor.ts'
import { no, type Verdict, yes } from '#platform/verdict.ts'
import { deciders } from './consented.ts'
import type { LogSubject } from './subject.ts'

/** Why not. The words stand in messages.ts, one for each. */
export type ConsentReason = 'closed' | 'only-family' | 'not-asked-for-consent' | 'only-starter-or-holder'

/** Whose word counts decides: guardians with parental responsibility, the young person from the age the municipality has set. */
export const mayDecideConsent = (actor: Person, { facts }: LogSubject, now: Date): Verdict<ConsentReason> => {
  if (actor.kind !== 'outside') return no('only-family')
  if (facts.log.state === 'closed') return no('closed')
  return deciders(facts, now).some((d) => d.person === actor.person) ? yes : no('not-asked-for-consent')
}

/** Consent given on paper or orally is recorded by the starter (or the head who stands in for her), later by the holder. */
export const mayRecordConsent = (_: Person, { facts, sight }: LogSubject): Verdict<ConsentReason> => {
  if (facts.log.state === 'closed') return no('closed')
  return ['starter', 'head-of-opening-unit', 'holder', 'last-holder'].includes(sight.reason)
    ? yes
    : no('only-starter-or-holder')
}
