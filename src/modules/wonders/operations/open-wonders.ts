import { colleagues } from '#modules/organisation'
import { operation } from '#platform/operation.ts'
import { OpenWonders } from '../contract.ts'
import { mayWonder } from '../policy.ts'
import { ownWonders, undecidedInUnit, wondersSharedWith } from '../store.ts'
import { ownWonders as ownSubject } from '../subject.ts'

/** What whoever asks wonders, what others have shared with her, and for the head of a unit who there has not decided in time. */
export const openWonders = operation({
  name: 'wonders.open-wonders',
  effect: 'read',
  by: ['in-role'],
  input: OpenWonders,
  subject: ownSubject,
  allow: mayWonder,
  run: async ({ tx, input }) => {
    const [own, shared, undecided] = await Promise.all([ownWonders(tx), wondersSharedWith(tx), undecidedInUnit(tx)])
    const staff = await colleagues(
      tx,
      [...shared, ...undecided].map(({ post }) => post),
    )
    const nameOf = (post: string) => staff.get(post)?.name ?? ''
    return {
      own: own.map(({ id, title, at, decideBy, deleteOn, ending }) => ({ id, title, at, decideBy, deleteOn, ending })),
      shared: shared.map(({ id, title, post, at, ending }) => ({ id, title, at, ending, by: nameOf(post) })),
      deleted: input.done === 'slettet',
      undecided: undecided.map(({ post, decideBy }) => ({ who: nameOf(post), decideBy })),
    }
  },
  audit: ({ result: { own, shared, undecided } }) => ({
    child: null,
    log: null,
    detail: { own: own.length, shared: shared.length, undecided: undecided.length },
  }),
})
