import { colleagues, staffNames } from '#modules/organisation'
import { noPost } from '#platform/id.ts'
import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { mayReadRemoved } from '../policy.ts'
import { removedEntries } from '../store/removals.ts'
import { deskSubject } from '../subject.ts'

/** The data-protection officer's list of what was written in a wrong log: who, when and why; content one by one, each look traced. */
export const listRemovedEntries = operation({
  name: 'relay.list-removed-entries',
  effect: 'read',
  by: ['in-role'],
  input: Nothing,
  subject: deskSubject,
  allow: mayReadRemoved,
  run: async ({ tx }) => {
    const entries = await removedEntries(tx)
    const posts = entries.map((one) => one.authorPost).filter((post) => post !== noPost)
    const [staff, removers] = await Promise.all([
      colleagues(tx, posts),
      staffNames(
        tx,
        entries.map((one) => one.removedBy),
      ),
    ])
    return { entries, staff: Object.fromEntries(staff), removers: Object.fromEntries(removers) }
  },
  audit: ({ result }) => ({ child: null, log: null, detail: { entries: result.entries.length } }),
})
