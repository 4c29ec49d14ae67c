import { wordsIn } from '#modules/terms'
import { operation } from '#platform/operation.ts'
import { OpenPage } from '../contract.ts'
import { landmarks } from '../landmarks.ts'
import { mayRead } from '../policy.ts'
import { linkedPages } from '../store/pages.ts'
import { pageSubject } from '../subject.ts'

/** One page as readers see it, the pages that it leads to, and the municipality's own words in it. It leaves no trace. */
export const openPage = operation({
  name: 'guide.open-page',
  effect: 'read',
  by: ['visitor', 'in-role', 'outside'],
  input: OpenPage,
  subject: pageSubject,
  allow: mayRead,
  run: async ({ tx, input, subject: { page } }) => {
    const { next = [], tools = [] } = page.content
    const named = tools.flatMap((tool) => ('slug' in tool ? [tool.slug] : []))
    const pages = await linkedPages(tx, [...next, ...named, ...Object.values(landmarks)], page.level)
    const { nb, nn } = page.content
    const words = await wordsIn(tx, [...Object.values(nb), ...Object.values(nn)])
    return { page, pages, words, as: input.as ?? null }
  },
  audit: () => [],
})
