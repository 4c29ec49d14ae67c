import { colleagues } from '#modules/organisation'
import { operation } from '#platform/operation.ts'
import { OnEntry } from '../contract.ts'
import { mayRemove } from '../policy.ts'
import { removalSubject } from '../subject.ts'

/** Row 25: who wrote what kind of thing and when, for whoever may take it out of the views. Never what it says, and never about whom. */
export const prepareRemoval = operation({
  name: 'relay.prepare-removal',
  effect: 'read',
  by: ['in-role', 'outside'],
  input: OnEntry,
  subject: removalSubject,
  allow: mayRemove,
  run: async ({ tx, actor, input, subject }) => {
    const { author, authorPost, kind, writtenAt } = subject.removal
    const staff = await colleagues(tx, [authorPost])
    return {
      log: input.log,
      entry: input.entry,
      kind,
      writtenAt,
      mine: author === actor.person,
      author: staff.get(authorPost)?.name ?? null,
    }
  },
  audit: ({ input, subject }) => ({
    child: subject.removal.child,
    log: input.log,
    detail: { entry: input.entry, kind: subject.removal.kind },
  }),
})
