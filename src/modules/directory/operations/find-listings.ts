import { operation } from '#platform/operation.ts'
import { FindListings } from '../contract.ts'
import { wordsMissed } from '../events.ts'
import { mayRead } from '../policy.ts'
import { searchWords } from '../search/words.ts'
import { listedPage, placesOf } from '../store/lists.ts'
import { searchFor } from '../store/search.ts'
import { directorySubject } from '../subject.ts'

export const pageSize = 20
/** What is further down than this, nobody was looking for. */
const deepest = 500

/**
 * The directory: all that is published, or what fits the words and the filters. `searched`: how many of the words said something; with
 * none of them (only small words, only signs) the whole list is shown. Leaves no row in the trace: who looks for help is nobody's business.
 */
export const findListings = operation({
  name: 'directory.find-listings',
  effect: 'read',
  by: ['visitor', 'in-role', 'outside'],
  input: FindListings,
  subject: directorySubject,
  allow: mayRead,
  run: async ({ tx, input, keyring, announce }) => {
    const { q, page, ...narrowed } = input
    const words = searchWords(q ?? '')
    const found = words.length > 0 ? await searchFor(tx, words, deepest) : undefined
    const searched = found?.words ?? 0
    const among = found && searched > 0 ? found.listings : undefined
    const [{ listings, total }, places] = await Promise.all([
      listedPage(tx, { ...narrowed, among }, { size: pageSize, page }),
      placesOf(tx),
    ])
    // once for a search, and not again for its second page
    if (found && page === 1 && found.missed.length > 0) announce(wordsMissed(keyring, found.missed))
    return { listings, total, places, searched, asked: input }
  },
  audit: () => [],
})
