import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { fieldsOf } from '../fields-of.ts'
import { mayKeep } from '../policy.ts'
import { everyListing } from '../store/listings.ts'
import { directorySubject } from '../subject.ts'

/** All that is published, as a file that can be taken in again. It says who owns the texts: programs of others read `/api/hsds`, which does not. */
export const exportListings = operation({
  name: 'directory.export-listings',
  effect: 'read',
  by: ['in-role'],
  input: Nothing,
  subject: directorySubject,
  allow: mayKeep,
  run: async ({ tx }) => {
    const published = (await everyListing(tx)).filter(({ state }) => state === 'published')
    return { listings: published.map((listing) => ({ id: listing.id, fields: fieldsOf(listing) })) }
  },
  audit: ({ result }) => ({ child: null, log: null, detail: { listings: result.listings.length } }),
})
