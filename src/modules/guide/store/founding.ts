import { prepared, type Tx } from '#platform/database/transaction.ts'
import { newId } from '#platform/id.ts'
import type { Day } from '#platform/language/day.ts'
import type { StarterPage } from '../starter/starter.ts'

const found = prepared<{ pages: number }>('guide.found', 'select guide.found($1, $2) as pages')

/** Writes and publishes the pages where the municipality has none; resolves to how many were written. */
export const foundPages = async (tx: Tx, pages: readonly StarterPage[], reviewOn: Day): Promise<number> => {
  const rows = pages.map(({ slug, kind, audience, level, order: place, ...content }) => ({
    ...{ id: newId(), slug, kind, audience, level, place },
    content,
  }))
  const [row] = await tx.prepared(found, [JSON.stringify(rows), reviewOn])
  return row?.pages ?? 0
}
