import { ownMunicipality } from '#modules/organisation'
import { operation, Refused } from '#platform/operation.ts'
import { PrintBooklet } from '../contract.ts'
import { mayRead } from '../policy.ts'
import { shownOf } from '../store/listings.ts'
import { publishedIn } from '../store/lists.ts'
import { confirmBefore } from '../store/questions.ts'
import { directorySubject } from '../subject.ts'

/** Some fifty pages, which take about a second to be typeset. More nobody folds and staples. */
const most = 150

/** What is published, or what fits an age, a theme and a place, to be printed and laid out where people wait. */
export const printBooklet = operation({
  name: 'directory.print-booklet',
  effect: 'read',
  by: ['visitor', 'in-role', 'outside'],
  input: PrintBooklet,
  subject: directorySubject,
  allow: mayRead,
  run: async ({ tx, input, now }) => {
    const listings = await publishedIn(tx, input, most + 1)
    if (listings.length > most) throw new Refused('booklet-too-long')
    const [{ name }, before] = [await ownMunicipality(tx), await confirmBefore(tx)]
    const offers = listings.map((one) => ({ ...shownOf(one), overdue: one.confirmedAt < before }))
    return { listings: offers, municipality: name, asked: input, at: now }
  },
  audit: () => [],
})
