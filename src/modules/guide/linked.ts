import type { Tx } from '#platform/database/transaction.ts'
import type { PageContent } from './content.ts'
import { landmarks } from './landmarks.ts'
import { type LinkedPage, linkedPages } from './store/pages.ts'

/** The published pages that this content leads to, those of its level, and those that every page points at. */
export const linkedTo = (
  tx: Tx,
  { next = [], tools = [] }: PageContent,
  level: number | null,
): Promise<LinkedPage[]> => {
  const named = tools.flatMap((tool) => ('slug' in tool ? [tool.slug] : []))
  return linkedPages(tx, [...next, ...named, ...Object.values(landmarks)], level)
}
