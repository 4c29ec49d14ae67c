import { tables } from '#platform/database/tables.ts'
import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'

type ServiceTable = { municipality_id: Uuid; id: Uuid; code: string; name: string }
const db = tables<{ 'organisation.service': ServiceTable }>()

export type Service = { id: Uuid; code: string; name: string }

/** The services of one's own municipality, in the order of the alphabet. A small list: sorted as Norwegians sort. */
export const services = async (tx: Tx): Promise<Service[]> => {
  const rows = await tx.all(db.selectFrom('organisation.service').select(['id', 'code', 'name']))
  return rows.sort((a, b) => a.name.localeCompare(b.name, 'nb'))
}

/** A member of staff in a post, as everyone in the municipality may know her. */
export type Colleague = {
  post: Uuid
  person: Uuid
  name: string
  title: string
  role: string
  unit: string
  unitId: Uuid
  service: string
  serviceId: Uuid
  phone: string | null
}

const colleagueColumns = `p.id as post, p.person_id as person, s.name, p.title, p.role, u.name as unit, u.id as "unitId", v.name as service, v.id as "serviceId",
  coalesce(s.phone, u.phone) as phone
  from organisation.post p
  join organisation.staff s on (s.municipality_id, s.person_id) = (p.municipality_id, p.person_id)
  join organisation.unit u on (u.municipality_id, u.id) = (p.municipality_id, p.unit_id)
  join organisation.service v on (v.municipality_id, v.id) = (u.municipality_id, u.service_id)`

const inPosts = prepared<Colleague>(
  'organisation.colleagues',
  `select ${colleagueColumns} where p.municipality_id = platform.municipality() and p.id = any ($1)`,
)
const inServices = prepared<Colleague>(
  'organisation.colleagues-in-services',
  `select ${colleagueColumns} where p.municipality_id = platform.municipality() and v.id = any ($1) and p.role in ('employee', 'head')
   and p.valid_from <= platform.now() and platform.now() < p.valid_until order by v.name, u.name, s.name limit 500`,
)

/** Who sits in these posts, ended ones included: a name on an old note stays. */
export const colleagues = async (tx: Tx, posts: readonly Uuid[]): Promise<Map<Uuid, Colleague>> => {
  const rows = posts.length > 0 ? await tx.prepared(inPosts, [[...new Set(posts)]]) : []
  return new Map(rows.map((row) => [row.post, row]))
}

/** Those who could take part: everyone with a post in force in these services. */
export const colleaguesIn = (tx: Tx, serviceIds: readonly Uuid[]): Promise<Colleague[]> =>
  tx.prepared(inServices, [[...serviceIds]])
