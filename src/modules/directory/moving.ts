import type { InRole } from '#platform/actor.ts'
import type { Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import { Refused } from '#platform/operation.ts'
import { fieldsOf } from './fields-of.ts'
import { oneAtATime } from './store/imports.ts'
import { indexListings } from './store/search.ts'
import { moveListing } from './store.ts'
import type { ListingSubject } from './subject.ts'
import { sayThemes } from './themes.ts'

type At = { tx: Tx; actor: InRole; now: Date; input: { version: number }; subject: ListingSubject }

/** An offer comes to readers or leaves them, as it stood when that was decided. */
export const moved = async (
  { tx, actor, now, input, subject: { listing: old } }: At,
  to: 'published' | 'closed',
): Promise<{ listing: Uuid; version: number }> => {
  await oneAtATime(tx)
  const writing = { municipality: actor.municipality, by: actor.person, at: now }
  if (old.version !== input.version || !(await moveListing(tx, writing, { old, to })))
    throw new Refused('changed-meanwhile')
  const fields = fieldsOf(old)
  await indexListings(tx, [{ id: old.id, fields, themeWords: sayThemes(fields.themes) }])
  return { listing: old.id, version: old.version + 1 }
}
