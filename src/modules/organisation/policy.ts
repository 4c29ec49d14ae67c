import type { InRole } from '#platform/actor.ts'
import { all, no, type Verdict, yes } from '#platform/verdict.ts'
import type { PostSubject } from './subject.ts'

/** Why not. The words stand in messages.ts, one for each. */
export type Reason = 'only-administrator-or-head' | 'post-has-ended' | 'own-post'

/** The administrator ends any post, a head those of her own unit; nobody her own, so that someone is left to mend it. */
export const mayEndPost = (actor: InRole, { post }: PostSubject, now: Date): Verdict<Reason> => {
  const answers = actor.role === 'administrator' || (actor.role === 'head' && post.unit === actor.unit)
  return all(
    answers ? yes : no('only-administrator-or-head'),
    post.person === actor.person ? no('own-post') : yes,
    post.until !== null && post.until <= now ? no('post-has-ended') : yes,
  )
}
