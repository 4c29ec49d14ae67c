import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'

export type Unit = { id: Uuid; name: string; service: string }

const unit = prepared<Unit>(
  'organisation.unit',
  `select u.id, u.name, v.name as service from organisation.unit u
   join organisation.service v on (v.municipality_id, v.id) = (u.municipality_id, u.service_id)
   where u.municipality_id = platform.municipality() and u.id = $1`,
)

export const unitById = async (tx: Tx, id: Uuid): Promise<Unit | undefined> => (await tx.prepared(unit, [id]))[0]

/** `posts`: how many are in force now. */
export type ListedUnit = Unit & { posts: number }

const units = prepared<ListedUnit>(
  'organisation.units',
  `select u.id, u.name, v.name as service,
     (select count(*)::int from organisation.post p where p.municipality_id = u.municipality_id and p.unit_id = u.id
      and p.valid_from <= platform.now() and platform.now() < p.valid_until) as posts
   from organisation.unit u join organisation.service v on (v.municipality_id, v.id) = (u.municipality_id, u.service_id)
   where u.municipality_id = platform.municipality()`,
)

/** The units of one's own municipality, service by service. A small list: sorted as Norwegians sort. */
export const unitsOf = async (tx: Tx): Promise<ListedUnit[]> => {
  const rows = await tx.prepared(units, [])
  return rows.sort((a, b) => a.service.localeCompare(b.service, 'nb') || a.name.localeCompare(b.name, 'nb'))
}

/** Someone's post in a unit. `until`: null while nobody has said. */
export type StaffedPost = {
  id: Uuid
  person: Uuid
  unit: Uuid
  name: string
  title: string
  role: string
  until: Date | null
}

const posts = prepared<StaffedPost>(
  'organisation.posts-of-unit',
  `select p.id, p.person_id as person, p.unit_id as unit, s.name, p.title, p.role, nullif(p.valid_until, 'infinity') as until
   from organisation.post p join organisation.staff s on (s.municipality_id, s.person_id) = (p.municipality_id, p.person_id)
   where p.municipality_id = platform.municipality() and p.unit_id = $1 and platform.now() < p.valid_until order by s.name, p.id`,
)

/** Those who have a post in a unit, now or soon. */
export const postsOfUnit = (tx: Tx, id: Uuid): Promise<StaffedPost[]> => tx.prepared(posts, [id])
