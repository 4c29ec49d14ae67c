import { operation } from '#platform/operation.ts'
import { OpenGuide } from '../contract.ts'
import { mayRead } from '../policy.ts'
import { publishedPages } from '../store/pages.ts'
import { guideSubject } from '../subject.ts'

/** The way in: levels and steps, by who one is and by what one sees. Who reads it is nobody's business: it leaves no trace. */
export const openGuide = operation({
  name: 'guide.open-guide',
  effect: 'read',
  by: ['visitor', 'in-role', 'outside'],
  input: OpenGuide,
  subject: guideSubject,
  allow: mayRead,
  run: async ({ tx, input }) => ({ pages: await publishedPages(tx), as: input.as ?? null }),
  audit: () => [],
})
