import type { PageContent } from '../content.ts'

/**
 * A page as a municipality begins with it. Its texts are Markdown in Bokmål and Nynorsk; headings inside begin at level 3. A step uses
 * `what`, `how` and `who`, a level or a topic `body`; what is not used is empty. Links to other pages: `/handlingsveileder/<slug>`.
 */
export type StarterPage = {
  /** Its address, in small letters with hyphens: `er-det-akutt`. */
  slug: string
  kind: 'level' | 'step' | 'topic'
  audience: 'staff' | 'parents' | 'young'
  level: 0 | 1 | 2 | 3 | null
  /** Its place among those of its level, or among the topics. */
  order: number
} & Pick<PageContent, 'nb' | 'nn' | 'en'> &
  Partial<PageContent>
