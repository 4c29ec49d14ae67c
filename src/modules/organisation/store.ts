import { tables } from '#platform/database/tables.ts'
import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'

type PostTable = {
  municipality_id: Uuid
  id: Uuid
  person_id: Uuid
  unit_id: Uuid
  valid_until: Date
  ended_by: Uuid | null
}
const db = tables<{ 'organisation.post': PostTable }>()

export type Service = { id: Uuid; code: string; name: string }

const allServices = prepared<Service>(
  'organisation.services',
  'select v.id, v.code, v.name from organisation.service v where v.municipality_id = platform.municipality()',
)

/** The services of one's own municipality, in the order of the alphabet. A small list: sorted as Norwegians sort. */
export const services = async (tx: Tx): Promise<Service[]> => {
  const rows = await tx.prepared(allServices, [])
  return rows.sort((a, b) => a.name.localeCompare(b.name, 'nb'))
}

const serviceNames = prepared<{ name: string }>(
  'organisation.names-of-services',
  `select v.name from organisation.service v where v.municipality_id = platform.municipality() and v.id = any ($1)
   union select u.name from organisation.unit u where u.municipality_id = platform.municipality() and u.service_id = any ($1)`,
)
/** What these services and their units are called, by which others may know them. */
export const namesOfServices = async (tx: Tx, ids: readonly Uuid[]): Promise<string[]> =>
  (await tx.prepared(serviceNames, [ids])).map(({ name }) => name)

const servicePosts = prepared<{ id: Uuid }>(
  'organisation.posts-of-services',
  `select p.id from organisation.post p join organisation.unit u on (u.municipality_id, u.id) = (p.municipality_id, p.unit_id)
   where p.municipality_id = platform.municipality() and u.service_id = any ($1)`,
)
/** Every post there is or was in these services, by which what somebody in them answers for is known. */
export const postsOfServices = async (tx: Tx, ids: readonly Uuid[]): Promise<Uuid[]> =>
  (await tx.prepared(servicePosts, [ids])).map(({ id }) => id)

const municipality = prepared<{ number: string; name: string }>(
  'organisation.own-municipality',
  'select m.number, m.name from organisation.municipality m where m.municipality_id = platform.municipality()',
)

/** One's own municipality: its four digits and its name. */
export const ownMunicipality = async (tx: Tx): Promise<{ number: string; name: string }> => {
  const [found] = await tx.prepared(municipality, [])
  if (!found) throw new Error('Nobody acts in a municipality that is not there')
  return found
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

/** A post in force now, of someone who works with children. */
const withChildren = `p.role in ('employee', 'head') and p.valid_from <= platform.now() and platform.now() < p.valid_until`

const inPosts = prepared<Colleague>(
  'organisation.colleagues',
  `select ${colleagueColumns} where p.municipality_id = platform.municipality() and p.id = any ($1)`,
)
const inServices = prepared<Colleague>(
  'organisation.colleagues-in-services',
  `select ${colleagueColumns} where p.municipality_id = platform.municipality() and v.id = any ($1) and ${withChildren}
   order by v.name, u.name, s.name`,
)

/** Who sits in these posts, ended ones included: a name on an old note stays. */
export const colleagues = async (tx: Tx, posts: readonly Uuid[]): Promise<Map<Uuid, Colleague>> => {
  const rows = posts.length > 0 ? await tx.prepared(inPosts, [[...new Set(posts)]]) : []
  return new Map(rows.map((row) => [row.post, row]))
}

const names = prepared<{ person: Uuid; name: string }>(
  'organisation.staff-names',
  'select s.person_id as person, s.name from organisation.staff s where s.municipality_id = platform.municipality() and s.person_id = any ($1)',
)

/** Names of staff by person, for where only the person is known; those who have left included. */
export const staffNames = async (tx: Tx, persons: readonly Uuid[]): Promise<Map<Uuid, string>> => {
  const rows = persons.length > 0 ? await tx.prepared(names, [[...new Set(persons)]]) : []
  return new Map(rows.map(({ person, name }) => [person, name]))
}

const inForce = prepared<Colleague>(
  'organisation.colleague-in-force',
  `select ${colleagueColumns} where p.municipality_id = platform.municipality() and p.id = $1 and ${withChildren}`,
)

/** Those of these persons who work here, or did. */
export const staffAmong = async (tx: Tx, persons: readonly Uuid[]): Promise<Set<Uuid>> =>
  new Set((await staffNames(tx, persons)).keys())

/** Someone who works with children, in a post that is in force now. */
export const colleagueAt = async (tx: Tx, post: Uuid): Promise<Colleague | undefined> =>
  (await tx.prepared(inForce, [post]))[0]

const stillIn = prepared<{ id: Uuid }>(
  'organisation.posts-in-force',
  `select p.id from organisation.post p where p.municipality_id = platform.municipality() and p.id = any ($1) and ${withChildren}`,
)

/** Those of these posts in which somebody works with children now. */
export const postsInForce = async (tx: Tx, posts: readonly Uuid[]): Promise<Set<Uuid>> =>
  new Set(posts.length > 0 ? (await tx.prepared(stillIn, [[...new Set(posts)]])).map(({ id }) => id) : [])

/** Those who could take part: everyone with a post in force in these services. */
export const colleaguesIn = (tx: Tx, serviceIds: readonly Uuid[]): Promise<Colleague[]> =>
  tx.prepared(inServices, [[...serviceIds]])

const inUnit = prepared<Colleague>(
  'organisation.colleagues-in-unit',
  `select ${colleagueColumns} where p.municipality_id = platform.municipality() and u.id = $1 and ${withChildren}
   order by s.name, p.id`,
)

/** Those who work with children in a unit now. */
export const colleaguesInUnit = (tx: Tx, unit: Uuid): Promise<Colleague[]> => tx.prepared(inUnit, [unit])

/** `until`: null while nobody has said. */
export type PostHead = { id: Uuid; person: Uuid; unit: Uuid; until: Date | null }

const postHead = prepared<PostHead>(
  'organisation.post-head',
  `select p.id, p.person_id as person, p.unit_id as unit, nullif(p.valid_until, 'infinity') as until
   from organisation.post p where p.municipality_id = platform.municipality() and p.id = $1`,
)

/** A post, ended or not. */
export const postById = async (tx: Tx, id: Uuid): Promise<PostHead | undefined> =>
  (await tx.prepared(postHead, [id]))[0]

export const endPost = async (tx: Tx, id: Uuid, by: Uuid, at: Date): Promise<void> =>
  void (await tx.run(db.updateTable('organisation.post').set({ valid_until: at, ended_by: by }).where('id', '=', id)))
