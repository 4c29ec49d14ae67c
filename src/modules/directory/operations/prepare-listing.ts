import { operation } from '#platform/operation.ts'
import { OnListing } from '../contract.ts'
import { fieldsOf } from '../fields-of.ts'
import { possibleOwners } from '../owners.ts'
import { mayEdit } from '../policy.ts'
import { listingSubject } from '../subject.ts'

/** A listing as it is written, for whoever may change it. */
export const prepareListing = operation({
  name: 'directory.prepare-listing',
  effect: 'read',
  by: ['in-role'],
  input: OnListing,
  subject: listingSubject,
  allow: mayEdit,
  run: async ({ tx, actor, subject: { listing } }) => {
    const { id, version, ownerPost: owner } = listing
    return {
      id,
      version,
      owner,
      fields: fieldsOf(listing),
      owners: await possibleOwners(tx, actor, owner),
    }
  },
  audit: ({ input }) => ({ child: null, log: null, detail: { listing: input.listing } }),
})
