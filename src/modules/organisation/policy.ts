import type { InRole } from '#platform/actor.ts'
import { all, no, type Verdict, yes } from '#platform/verdict.ts'
import type { PostSubject, UnitSubject } from './subject.ts'

/** Why not. The words stand in messages.ts, one for each. */
export type Reason =
  | 'only-administrator'
  | 'only-administrator-or-head'
  | 'only-who-sees-settings'
  | 'only-who-changes-settings'
  | 'post-has-ended'
  | 'own-post'

/** The administrator ends any post, a head those of her own unit; nobody her own, so that someone is left to mend it. */
export const mayEndPost = (actor: InRole, { post }: PostSubject, now: Date): Verdict<Reason> => {
  const answers = actor.role === 'administrator' || (actor.role === 'head' && post.unit === actor.unit)
  return all(
    answers ? yes : no('only-administrator-or-head'),
    post.person === actor.person ? no('own-post') : yes,
    post.until !== null && post.until <= now ? no('post-has-ended') : yes,
  )
}

/** The register of units is the administrator's to keep. */
export const mayListUnits = (actor: InRole): Verdict<Reason> =>
  actor.role === 'administrator' ? yes : no('only-administrator')

/** Who works in a unit, for whoever may end posts in it. */
export const mayOpenUnit = (actor: InRole, { unit }: UnitSubject): Verdict<Reason> =>
  actor.role === 'administrator' || (actor.role === 'head' && unit.id === actor.unit)
    ? yes
    : no('only-administrator-or-head')

/** Row 15; and the data-protection officer, who answers for what they mean. */
export const maySeeSettings = (actor: InRole): Verdict<Reason> =>
  ['administrator', 'coordinator', 'privacy-officer'].includes(actor.role) ? yes : no('only-who-sees-settings')

/** Row 15: those two, and nobody who works with a child. */
export const mayChangeSetting = (actor: InRole): Verdict<Reason> =>
  ['administrator', 'coordinator'].includes(actor.role) ? yes : no('only-who-changes-settings')

/** What is for all. */
export const mayVisit = (): Verdict => yes
