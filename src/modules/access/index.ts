export { type Answer, answersIn } from './answers.ts'
export { ageOf, consented, deciders, decidingGuardians, givers, latestDecisions } from './consented.ts'
export { type NotHeardYet, notHeardYet } from './contract.ts'
export { defaultUntil, textVersion } from './deciding.ts'
export { type ConsentReason, mayLift } from './decisions.ts'
export { type AccessChanged, everyLogIsDue, forgetStart } from './events.ts'
export type { Area, LogFacts } from './facts.ts'
export { asksWhetherHeard } from './hearing.ts'
export { access } from './module.ts'
export { decideConsent } from './operations/decide-consent.ts'
export { declareTie } from './operations/declare-tie.ts'
export { excludePerson } from './operations/exclude-person.ts'
export { liftExclusion } from './operations/lift-exclusion.ts'
export { recordConsent } from './operations/record-consent.ts'
export { releaseHealth } from './operations/release-health.ts'
export { withdrawConsent } from './operations/withdraw-consent.ts'
export { paths as accessPaths } from './paths.ts'
export { areasFor, type Level, mayHold, type Reason, type Sight, sightOf, usablePost } from './policy.ts'
export {
  type LatestConsent,
  type LatestHearing,
  lastDecisions,
  latestConsents,
  latestHearings,
  seesAll,
} from './store.ts'
export { type LogSubject, logSubject } from './subject.ts'
