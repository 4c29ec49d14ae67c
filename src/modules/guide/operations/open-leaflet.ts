import { operation } from '#platform/operation.ts'
import { OpenLeaflet } from '../contract.ts'
import { mayRead } from '../policy.ts'
import { audienceOf } from '../readers.ts'
import { pagesFor } from '../store/pages.ts'
import { guideSubject } from '../subject.ts'

/** All that parents, or young people, read in the guide, on one page: to print and hand over. */
export const openLeaflet = operation({
  name: 'guide.open-leaflet',
  effect: 'read',
  by: ['visitor', 'in-role', 'outside'],
  input: OpenLeaflet,
  subject: guideSubject,
  allow: mayRead,
  run: async ({ tx, input: { as } }) => ({ as, pages: await pagesFor(tx, audienceOf(as)) }),
  audit: () => [],
})
