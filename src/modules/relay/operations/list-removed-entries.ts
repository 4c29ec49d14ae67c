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
  run: async ({ tx }) => ({ entries: await removedEntries(tx) }),
  audit: ({ result }) => ({ child: null, log: null, detail: { entries: result.entries.length } }),
})
