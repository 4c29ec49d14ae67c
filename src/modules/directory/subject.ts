import type { Uuid } from '#platform/id.ts'
import { subject } from '#platform/operation.ts'
import { linkHashes } from './confirmation-link.ts'
import { type Batch, batchById } from './store/imports.ts'
import { type Listing, listingById } from './store/listings.ts'
import { questionBy } from './store/questions.ts'

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

/** `gone`: readers do not find any more what it was about. `unknown`: a link that nobody got from here. */
export type LinkSubject = {
  state: 'open' | 'used' | 'expired' | 'gone' | 'unknown'
  listing: Listing | undefined
  answeredAt: Date | null
}

/** The link of a mail, and what it is about. There is always an answer: whoever clicks is told what became of it. */
export const linkSubject = subject<{ token: string }, LinkSubject>(
  'directory.link',
  async ({ tx, actor, keyring, now, input }) => {
    if (actor.municipality === null) return null
    const question = await questionBy(tx, linkHashes(keyring, input.token))
    const listing = question && (await listingById(tx, question.listing))
    if (!question) return { state: 'unknown', listing: undefined, answeredAt: null }
    if (listing?.state !== 'published') return { state: 'gone', listing: undefined, answeredAt: null }
    const { answered_at: answeredAt, expires_at } = question
    return { state: answeredAt ? 'used' : expires_at <= now ? 'expired' : 'open', listing, answeredAt }
  },
)
