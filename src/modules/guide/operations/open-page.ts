import { wordsIn } from '#modules/terms'
import { operation } from '#platform/operation.ts'
import { OpenPage } from '../contract.ts'
import { linkedTo } from '../linked.ts'
import { mayRead } from '../policy.ts'
import { readerOf } from '../readers.ts'
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
    const { nb, nn } = page.content
    const [pages, words] = await Promise.all([
      linkedTo(tx, page.content, page.level),
      wordsIn(tx, [...Object.values(nb), ...Object.values(nn)]),
    ])
    return { page, pages, words, as: input.as ?? readerOf(page.audience), thanks: input.said !== undefined }
  },
  audit: () => [],
})
