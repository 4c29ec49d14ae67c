import { type Cursor, cursorValues } from '#platform/cursor.ts'
import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'

/** Somebody took the baton: after whom, and why. */
export type Turn = {
  id: Uuid
  at: Date
  person: Uuid
  post: Uuid
  cause: 'opening' | 'offer' | 'interim' | 'assigned' | 'renewed' | 'reopening'
  before: { person: Uuid; post: Uuid } | null
}

// The key of a turn is its number, behind all ids: of two at one instant the later stands later, and both after the act they follow from.
const turns = prepared<Turn>(
  'relay.page-turns',
  `select t.* from (
     select ('ffffffff-ffff-ffff-ffff-' || lpad(to_hex(h.n), 12, '0'))::uuid as id, h.since as at, h.person_id as person, h.post_id as post, h.cause,
       (select jsonb_build_object('person', b.person_id, 'post', b.post_id) from relay.holding b
        where b.municipality_id = h.municipality_id and b.log_id = h.log_id and b.n = h.n - 1) as before
     from relay.holding h
     where h.municipality_id = platform.municipality() and h.log_id = $1 and ($4::uuid[] is null or h.post_id = any ($4))
     order by h.n desc) t
   where (t.at, t.id) < ($2::timestamptz, $3::uuid) limit $5`,
)

/** Who has held the baton, newest first; `by`: only those who held it in these posts. */
export const turnsIn = (
  tx: Tx,
  log: Uuid,
  { before, by, limit }: { before: Cursor | undefined; by: Uuid[] | undefined; limit: number },
): Promise<Turn[]> => tx.prepared(turns, [log, ...cursorValues(before), by ?? null, limit])
