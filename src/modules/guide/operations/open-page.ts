import { operation } from '#platform/operation.ts'
import { OpenPage } from '../contract.ts'
import { landmarks } from '../landmarks.ts'
import { mayRead } from '../policy.ts'
import { linkedPages } from '../store/pages.ts'
import { pageSubject } from '../subject.ts'

/** One page as readers see it, and the pages that it leads to. It leaves no trace. */
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
    return { page, pages, as: input.as ?? null }
  },
  audit: () => [],
})
