import { operation } from '#platform/operation.ts'
import { SearchGuide } from '../contract.ts'
import { mayRead } from '../policy.ts'
import { audienceOf } from '../readers.ts'
import { searchPages } from '../search/search-pages.ts'
import { pagesToSearch } from '../store/pages.ts'
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
    const pages = await pagesToSearch(tx)
    const { slugs, words, cut } = searchPages(pages, q, as && audienceOf(as))
    const found = slugs.flatMap((slug) => pages.find((page) => page.slug === slug) ?? [])
    const titles = found.map(({ slug, content: { nb, nn, en } }) => ({
      slug,
      titles: {
        nb: { title: nb.title, summary: nb.summary },
        nn: { title: nn.title, summary: nn.summary },
        en,
      },
    }))
    return { q, as, pages: titles, nothingAsked: words.length === 0, cut }
  },
  audit: () => [],
})
