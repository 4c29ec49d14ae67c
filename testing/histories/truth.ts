import type pg from 'pg'
import type { Uuid } from '#platform/id.ts'
import { municipality } from './cast.ts'

/** What really stands there about one log, read past all fences. `now`: since the log was last started. */
export type Truth = {
  id: Uuid
  state: 'awaiting' | 'open' | 'paused' | 'closed'
  /** The record it points at, and the child it is about; none once a start was wiped. */
  record: Uuid | null
  child: Uuid | null
  unit: Uuid | null
  openingUnit: Uuid
  startedPost: Uuid
  opened: boolean
  holding: Uuid | null
  closeReason: string | null
  /** How many holdings are the one it points at: of this log, and there. */
  held: number
  starts: { n: number; now: boolean }[]
  proposals: { now: boolean }[]
  team: number
  holdings: number
  offers: { post: Uuid }[]
  consents: { service: Uuid; now: boolean }[]
  exclusions: number
  releases: number
  joinQuestions: number
  guardians: number
  entries: { text: string; areas: string[]; removed: boolean }[]
}

const statement = `
  select l.id, l.state, l.child_id as record, coalesce(c.same_as, c.id) as child, c.unit_id as unit, l.opening_unit_id as "openingUnit",
    l.started_post as "startedPost", l.opened_at is not null as opened, l.holding, l.close_reason as "closeReason",
    (select count(*)::int from relay.holding h where h.municipality_id = $1 and h.log_id = l.id and h.id = l.holding) as held,
    (select coalesce(jsonb_agg(jsonb_build_object('n', s.n, 'now', s.written_at >= l.consent_since) order by s.n), '[]')
      from relay.start s where s.municipality_id = $1 and s.log_id = l.id) as starts,
    (select coalesce(jsonb_agg(jsonb_build_object('now', p.proposed_at >= l.consent_since)), '[]')
      from relay.proposal p where p.municipality_id = $1 and p.log_id = l.id) as proposals,
    (select count(*)::int from relay.participant p where p.municipality_id = $1 and p.log_id = l.id) as team,
    (select count(*)::int from relay.holding h where h.municipality_id = $1 and h.log_id = l.id) as holdings,
    (select coalesce(jsonb_agg(jsonb_build_object('post', o.to_post)), '[]') from relay.offer o where o.municipality_id = $1 and o.log_id = l.id) as offers,
    (select coalesce(jsonb_agg(jsonb_build_object('service', d.service_id, 'now', d.decided_at >= l.consent_since)), '[]')
      from access.consent d where d.municipality_id = $1 and d.log_id = l.id) as consents,
    (select count(*)::int from access.exclusion x where x.municipality_id = $1 and x.log_id = l.id) as exclusions,
    (select count(*)::int from access.health_release r where r.municipality_id = $1 and r.log_id = l.id) as releases,
    (select count(*)::int from relay.join_question q where q.municipality_id = $1 and q.log_id = l.id) as "joinQuestions",
    (select count(*)::int from children.guardian g where g.municipality_id = $1 and g.child_id = l.child_id) as guardians,
    (select coalesce(jsonb_agg(jsonb_build_object('text', e.text, 'areas', e.areas, 'removed', e.removed_at is not null) order by e.text collate "C"), '[]')
      from relay.entry e where e.municipality_id = $1 and e.log_id = l.id) as entries
  from unnest($2::uuid[]) with ordinality t(id, nth) join relay.log l on l.municipality_id = $1 and l.id = t.id
  left join children.child c on c.municipality_id = $1 and c.id = l.child_id
  order by t.nth`

export const truthOf = async (client: pg.ClientBase, logs: readonly Uuid[]): Promise<Truth[]> => {
  const { rows } = await client.query<Truth>({ name: 'histories.truth', text: statement, values: [municipality, logs] })
  return rows
}
