import { operation } from '#platform/operation.ts'
import { OpenGuide } from '../contract.ts'
import { mayRead } from '../policy.ts'
import { hasPagesToWrite } from '../store/editing.ts'
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
  run: async ({ tx, actor, input }) => {
    const [pages, writes] = await Promise.all([publishedPages(tx), actor.kind === 'in-role' && hasPagesToWrite(tx)])
    return { pages, as: input.as ?? null, writes }
  },
  audit: () => [],
})
