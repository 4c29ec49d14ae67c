import { operation } from '#platform/operation.ts'
import { OnListing } from '../contract.ts'
import { mayRead } from '../policy.ts'
import { shownOf } from '../store/listings.ts'
import { confirmBefore } from '../store/questions.ts'
import { listingSubject } from '../subject.ts'

/** One offer, as anyone reads it. Who owns the text inside the municipality is not said here. */
export const openListing = operation({
  name: 'directory.open-listing',
  effect: 'read',
  by: ['visitor', 'in-role', 'outside'],
  input: OnListing,
  subject: listingSubject,
  allow: mayRead,
  run: async ({ tx, subject }) => {
    const listing = shownOf(subject.listing)
    return { listing, overdue: listing.confirmedAt < (await confirmBefore(tx)) }
  },
  audit: () => [],
})
