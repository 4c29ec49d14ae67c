import { operation } from '#platform/operation.ts'
import { SearchGuide } from '../contract.ts'
import { mayRead } from '../policy.ts'
import { audienceOf } from '../readers.ts'
import { guideIndex } from '../search/guide-index.ts'
import { searchPages } from '../search/search-pages.ts'
import { guideSubject } from '../subject.ts'

/** Pages by the words that people use. What was searched for is written down nowhere. */
export const searchGuide = operation({
  name: 'guide.search-guide',
  effect: 'read',
  by: ['visitor', 'in-role', 'outside'],
  input: SearchGuide,
  subject: guideSubject,
  allow: mayRead,
  run: async ({ tx, input: { q, as = null } }) => {
    const { found, words, cut } = searchPages(await guideIndex(tx), q, as && audienceOf(as))
    const pages = found.map(({ slug, audience, titles }) => ({ slug, audience, titles }))
    return { q, as, pages, nothingAsked: words.length === 0, cut }
  },
  audit: () => [],
})
