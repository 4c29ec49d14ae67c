import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { possibleOwners } from '../owners.ts'
import { mayAdd } from '../policy.ts'
import { directorySubject } from '../subject.ts'

/** The empty form for a new offer, and for the coordinator who may answer for its text. */
export const prepareNewListing = operation({
  name: 'directory.prepare-new-listing',
  effect: 'read',
  by: ['in-role'],
  input: Nothing,
  subject: directorySubject,
  allow: mayAdd,
  run: async ({ tx, actor }) => ({ owners: await possibleOwners(tx, actor), publishes: actor.role === 'coordinator' }),
  audit: () => ({ child: null, log: null }),
})
