import { operation } from '#platform/operation.ts'
import { FindListings } from '../contract.ts'
import { wordsMissed } from '../events.ts'
import { mayRead } from '../policy.ts'
import { searchWords } from '../search/words.ts'
import { listedPage, searchedPage } from '../store/list-page.ts'
import { placesOf } from '../store/lists.ts'
import { directorySubject } from '../subject.ts'

const pageSize = 20

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
    const { q, page: number, ...narrowed } = input
    const at = { size: pageSize, page: number }
    const words = searchWords(q ?? '')
    const page = async () => {
      const found = words.length > 0 ? await searchedPage(tx, words, narrowed, at) : undefined
      return found && found.searched > 0 ? found : { ...(await listedPage(tx, narrowed, at)), searched: 0, missed: [] }
    }
    const [{ missed, ...found }, places] = await Promise.all([page(), placesOf(tx)])
    // once for a search, and not again for its second page
    if (number === 1 && missed.length > 0) announce(wordsMissed(keyring, missed))
    return { ...found, places, asked: input }
  },
  audit: () => [],
})
