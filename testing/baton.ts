import type { Uuid } from '#platform/id.ts'
import type { House } from './house.ts'

export type Baton = { state: string; holder: Uuid | null; offers: number; team: Uuid[] }

/** Where the baton lies as the database has it, beside everyone's view: the holder's post, how many offers wait, and who takes part. */
export const batonOf = async ({ admin }: House, log: Uuid): Promise<Baton> => {
  const { rows } = await admin.query<Baton>(
    `select l.state, (select h.post_id from relay.holding h where h.log_id = l.id and h.id = l.holding) as holder,
       (select count(*)::int from relay.offer o where o.log_id = l.id and o.state = 'offered') as offers,
       array(select p.post_id from relay.participant p where p.log_id = l.id and p.ended_at is null order by p.since, p.id) as team
     from relay.log l where l.id = $1`,
    [log],
  )
  if (!rows[0]) throw new Error('There is no such log')
  return rows[0]
}
