import { settingOf } from '#modules/organisation'
import { addMonths, dayOf } from '#platform/language/day.ts'
import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { mayHappen } from '../policy.ts'
import { starterPages } from '../starter/index.ts'
import { foundPages } from '../store/founding.ts'
import { guideSubject } from '../subject.ts'

/** A municipality without a guide gets the one to begin with. One that has pages of its own is left alone. */
export const foundGuide = operation({
  name: 'guide.found-guide',
  effect: 'change',
  by: ['system'],
  input: Nothing,
  subject: guideSubject,
  allow: mayHappen,
  run: async ({ tx, now }) => {
    const months = await settingOf(tx, 'guide-review-months', now)
    return { pages: await foundPages(tx, starterPages, addMonths(dayOf(now), months)) }
  },
  audit: ({ result: { pages } }) => (pages > 0 ? { child: null, log: null, detail: { pages } } : []),
})
