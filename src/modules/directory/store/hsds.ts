import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { Theme } from '../contract.ts'
import { columns, joined, type Listing, type Organization } from './listings.ts'

export type Slice = { size: number; page: number }
export type Sliced<One> = { items: One[]; total: number }

export type ServiceFilter = {
  organization?: Uuid | undefined
  theme?: Theme | undefined
  level?: number | undefined
  /** Only what is for some level. */
  levelled?: boolean
  modifiedAfter?: string | undefined
  among?: readonly Uuid[] | undefined
  /** Only what has a place. */
  placed?: boolean
}

/** Each row counts all of them; behind the last page there is none to ask, so the first says it. */
const sliced = async <One>(
  ask: (size: number, skipped: number) => Promise<(One & { total: number })[]>,
  { size, page }: Slice,
): Promise<Sliced<One>> => {
  const items = await ask(size, size * (page - 1))
  const [counted] = items.length > 0 || page === 1 ? items : await ask(1, 0)
  return { items, total: counted?.total ?? 0 }
}

const services = prepared<Listing & { total: number }>(
  'directory.hsds-services',
  `select ${columns}, (count(*) over ())::int as total from ${joined}
   where l.municipality_id = platform.municipality() and l.state = 'published' and ($1::uuid is null or l.organization_id = $1)
     and ($2::text is null or $2 = any (l.themes)) and ($3::timestamptz is null or l.changed_at >= $3)
     and ($4::uuid[] is null or l.id = any ($4)) and (not $5 or l.location_id is not null)
     and ($6::int is null or $6 = any (l.levels)) and (not $7 or l.levels <> '{}')
   order by l.name, l.id limit $8 offset $9`,
)
/** Published listings, a page at a time. */
export const servicesPage = (tx: Tx, of: ServiceFilter, slice: Slice): Promise<Sliced<Listing>> => {
  const filter = [
    ...[of.organization ?? null, of.theme ?? null, of.modifiedAfter ?? null, of.among ?? null, of.placed ?? false],
    ...[of.level ?? null, of.levelled ?? false],
  ]
  return sliced((size, skipped) => tx.prepared(services, [...filter, size, skipped]), slice)
}

const places = prepared<{ listing: Uuid; location: Uuid }>(
  'directory.hsds-places',
  `select id as listing, location_id as location from directory.listing
   where municipality_id = platform.municipality() and state = 'published' and location_id is not null`,
)
/** Which published listing is where. */
export const placesOfServices = (tx: Tx) => tx.prepared(places, [])

const organizations = prepared<Organization & { total: number }>(
  'directory.hsds-organizations',
  `select o.id, o.name, o.kind, (count(*) over ())::int as total from directory.organization o
   where o.municipality_id = platform.municipality() and ($1::text is null or o.name ilike '%' || $1 || '%') and exists (
     select from directory.listing l where l.municipality_id = o.municipality_id and l.organization_id = o.id and l.state = 'published')
   order by o.name, o.id limit $2 offset $3`,
)
/** Those that offer something now. */
export const organizationsPage = (tx: Tx, search: string | undefined, slice: Slice): Promise<Sliced<Organization>> => {
  const words = search?.replaceAll(/[%_\\]/g, '') || null
  return sliced((size, skipped) => tx.prepared(organizations, [words, size, skipped]), slice)
}

const organization = prepared<Organization>(
  'directory.hsds-organization',
  'select id, name, kind from directory.organization where municipality_id = platform.municipality() and id = $1',
)
export const organizationById = async (tx: Tx, id: Uuid): Promise<Organization | undefined> =>
  (await tx.prepared(organization, [id]))[0]
