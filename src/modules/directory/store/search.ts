import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { ListingFields } from '../contract.ts'
import { fold } from '../search/words.ts'

type Found = { words: number; listings: Uuid[]; missed: string[] }
const search = prepared<Found>('directory.search', 'select words, listings, missed from directory.search($1, $2)')
/** What fits the words best, the best first; `words`: how many of them say something at all; `missed`: those that nothing fits. */
export const searchFor = async (tx: Tx, words: readonly string[], atMost: number): Promise<Found> => {
  const [row] = await tx.prepared(search, [words, atMost])
  return row ?? { words: 0, listings: [], missed: [] }
}

const index = prepared('directory.index-listings', 'select directory.index_listings($1)')
/** After each change, one writer at a time (`oneAtATime`): what these are found by. `themeWords`: what their themes are called. */
export const indexListings = async (
  tx: Tx,
  listings: readonly { id: Uuid; fields: ListingFields; themeWords: string }[],
): Promise<void> => {
  const entries = listings.map(({ id, fields, themeWords }) => ({
    listing: id,
    name: fold(`${fields.name} ${fields.alternateName ?? ''}`),
    keywords: fold(fields.keywords ?? ''),
    text: fold(
      [
        fields.summary,
        fields.description,
        fields.eligibility,
        fields.place,
        fields.city,
        fields.organization,
        themeWords,
      ].join(' '),
    ),
  }))
  await tx.prepared(index, [JSON.stringify(entries)])
}
