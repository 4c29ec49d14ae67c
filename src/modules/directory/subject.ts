import type { Uuid } from '#platform/id.ts'
import { subject } from '#platform/operation.ts'
import { type Batch, batchById } from './store/imports.ts'
import { type Listing, listingById } from './store/listings.ts'

/** The directory itself: there is one wherever there is a municipality. A host that is nobody's has none. */
export const directorySubject = subject<unknown, 'directory'>('directory.directory', async ({ actor }) =>
  actor.municipality === null ? null : 'directory',
)

export type ListingSubject = { listing: Listing }

/** One listing. To whoever may not see drafts they are not there. */
export const listingSubject = subject<{ listing: Uuid }, ListingSubject>(
  'directory.listing',
  async ({ tx, actor, input }) => {
    const listing = actor.municipality === null ? undefined : await listingById(tx, input.listing)
    return listing ? { listing } : null
  },
)

export type BatchSubject = { batch: Batch }

/** A file that waits to be taken in. */
export const batchSubject = subject<{ batch: Uuid }, BatchSubject>('directory.batch', async ({ tx, input }) => {
  const batch = await batchById(tx, input.batch)
  return batch ? { batch } : null
})
