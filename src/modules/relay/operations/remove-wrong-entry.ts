import { operation } from '#platform/operation.ts'
import { RemoveEntry } from '../contract.ts'
import { entryRemoved, factsChanged } from '../events.ts'
import { mayRemove } from '../policy.ts'
import { removeFromViews } from '../store/removals.ts'
import { removalSubject } from '../subject.ts'

/** Row 25: what was written in the wrong log leaves all views at once, with all that hangs on it. Its content stays for the data-protection officer. */
export const removeWrongEntry = operation({
  name: 'relay.remove-wrong-entry',
  effect: 'change',
  by: ['in-role', 'outside'],
  input: RemoveEntry,
  subject: removalSubject,
  allow: mayRemove,
  run: async ({ tx, input, announce }) => {
    await removeFromViews(tx, input.log, input.entry, input.reason)
    announce(factsChanged(input.log))
    announce(entryRemoved(input))
    return { entry: input.entry }
  },
  audit: ({ input, subject }) => ({
    child: subject.removal.child,
    log: input.log,
    reason: input.reason,
    detail: { entry: input.entry, kind: subject.removal.kind },
  }),
})
