import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { Theme } from '../contract.ts'
import { columns, joined, type Listing, type Organization } from './listings.ts'

export type Slice = { size: number; page: number }
export type Sliced<One> = { items: One[]; total: number }

export type ServiceFilter = {
  organization?: Uuid | undefined
  theme?: Theme | undefined
  modifiedAfter?: string | undefined
  among?: readonly Uuid[] | undefined
  /** Only what has a place. */
  placed?: boolean
}

const sliced = async <One>(rows: Promise<(One & { total: number })[]>): Promise<Sliced<One>> => {
  const found = await rows
  return { items: found, total: found[0]?.total ?? 0 }
}

const services = prepared<Listing & { total: number }>(
  'directory.hsds-services',
  `select ${columns}, (count(*) over ())::int as total from ${joined}
   where l.municipality_id = platform.municipality() and l.state = 'published' and ($1::uuid is null or l.organization_id = $1)
     and ($2::text is null or $2 = any (l.themes)) and ($3::timestamptz is null or l.changed_at >= $3)
     and ($4::uuid[] is null or l.id = any ($4)) and (not $5 or l.location_id is not null)
   order by l.name, l.id limit $6 offset $7`,
)
/** Published listings, a page at a time. A page after the last has no items and counts none. */
export const servicesPage = (tx: Tx, of: ServiceFilter, { size, page }: Slice): Promise<Sliced<Listing>> =>
  sliced(
    tx.prepared(services, [
      ...[of.organization ?? null, of.theme ?? null, of.modifiedAfter ?? null, of.among ?? null, of.placed ?? false],
      ...[size, size * (page - 1)],
    ]),
  )

const organizations = prepared<Organization & { total: number }>(
  'directory.hsds-organizations',
  `select o.id, o.name, o.kind, (count(*) over ())::int as total from directory.organization o
   where o.municipality_id = platform.municipality() and ($1::text is null or o.name ilike '%' || $1 || '%') and exists (
     select from directory.listing l where l.municipality_id = o.municipality_id and l.organization_id = o.id and l.state = 'published')
   order by o.name, o.id limit $2 offset $3`,
)
/** Those that offer something now. */
export const organizationsPage = (
  tx: Tx,
  search: string | undefined,
  { size, page }: Slice,
): Promise<Sliced<Organization>> =>
  sliced(tx.prepared(organizations, [search?.replaceAll(/[%_\\]/g, '') || null, size, size * (page - 1)]))

const organization = prepared<Organization>(
  'directory.hsds-organization',
  'select id, name, kind from directory.organization where municipality_id = platform.municipality() and id = $1',
)
export const organizationById = async (tx: Tx, id: Uuid): Promise<Organization | undefined> =>
  (await tx.prepared(organization, [id]))[0]
