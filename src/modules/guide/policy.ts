import type { Actor, InRole } from '#platform/actor.ts'
import type { Uuid } from '#platform/id.ts'
import { all, no, type Verdict, yes } from '#platform/verdict.ts'
import type { WrittenSubject } from './subject.ts'

/** Why not. The words stand in messages.ts, one for each. */
export type Reason =
  | 'only-who-writes-guide'
  | 'only-coordinator-decides-guide'
  | 'page-not-published'
  | 'feedback-full'
  | 'nothing-new-to-publish'

/** The guide is for anyone, signed in or not. */
export const mayRead = (): Verdict<Reason> => yes

/** What happens by itself. */
export const mayHappen = (): Verdict<Reason> => yes

/** The coordinator writes every page, whoever answers for one writes that one. */
export const writes = (actor: Actor, page: { ownerPost: Uuid | null }): boolean =>
  actor.kind === 'in-role' && (actor.role === 'coordinator' || actor.post === page.ownerPost)

export const mayWrite = (actor: InRole, { page }: WrittenSubject): Verdict<Reason> =>
  writes(actor, page) ? yes : no('only-who-writes-guide')

/** What readers see, and who answers for it, is the coordinator's to say. */
export const mayDecide = (actor: InRole): Verdict<Reason> =>
  actor.role === 'coordinator' ? yes : no('only-coordinator-decides-guide')

export const mayPublish = (actor: InRole, { page }: WrittenSubject): Verdict<Reason> =>
  all(mayDecide(actor), page.published === page.latest.number ? no('nothing-new-to-publish') : yes)

export const mayWithdraw = (actor: InRole, { page }: WrittenSubject): Verdict<Reason> =>
  all(mayDecide(actor), page.published === null ? no('page-not-published') : yes)

export const mayConfirm = (actor: InRole, subject: WrittenSubject): Verdict<Reason> =>
  all(mayWrite(actor, subject), subject.page.published === null ? no('page-not-published') : yes)
