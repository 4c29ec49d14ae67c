import { prepared, type Tx } from '../database/transaction.ts'
import type { Uuid } from '../id.ts'

/** Someone who has opened a log, in one role: how often, first and last. `post` is the nil id for the family. */
export type Reader = { person: Uuid; post: Uuid; role: string; times: number; first: Date; last: Date }

const readers = prepared<Reader>(
  'audit.readers',
  `select e.person_id as person, coalesce(e.post_id, '00000000-0000-0000-0000-000000000000') as post, e.role, count(*)::int as times,
     min(e.at) as first, max(e.at) as last
   from audit.entry e
   where e.municipality_id = platform.municipality() and e.log_id = $1 and e.effect = 'read' and e.person_id is not null
     and e.at >= $2 and e.at <= $3
   group by e.person_id, e.post_id, e.role order by min(e.at), e.person_id`,
)

/** Who has read in a log in a stretch of time, as far as the one who asks may see the trace: all of it only for the data-protection officer. */
export const readersOf = (tx: Tx, log: Uuid, { from, until }: { from: Date; until: Date }): Promise<Reader[]> =>
  tx.prepared(readers, [log, from, until])
