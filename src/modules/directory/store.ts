import { sql } from 'kysely'
import { tables } from '#platform/database/tables.ts'
import type { Tx } from '#platform/database/transaction.ts'
import { newId, type Uuid } from '#platform/id.ts'
import type { ListingFields, Theme } from './contract.ts'
import type { Opening } from './hours.ts'
import type { Listing, ListingState, Location, Organization } from './store/listings.ts'

type OrganizationTable = { municipality_id: Uuid; id: Uuid; name: string; kind: ListingFields['kind'] }
type LocationTable = {
  municipality_id: Uuid
  id: Uuid
  name: string
  address: string | null
  postal_code: string | null
  city: string
  accessibility: string | null
}
type ListingTable = {
  municipality_id: Uuid
  id: Uuid
  state: ListingState
  organization_id: Uuid
  location_id: Uuid | null
  language: ListingFields['language']
  name: string
  alternate_name: string | null
  keywords: string | null
  summary: string
  description: string
  minimum_age: number | null
  maximum_age: number | null
  eligibility: string | null
  themes: Theme[]
  levels: number[]
  referral: ListingFields['referral']
  application: string | null
  fees: string | null
  wait_time: string | null
  phone: string | null
  email: string | null
  url: string | null
  hours: string
  hours_note: string | null
  spoken: string[]
  interpretation: string | null
  alert: string | null
  owner_post: Uuid | null
  owner_email: string | null
  published_at: Date | null
  confirmed_at: Date
  version: number
  changed_at: Date
  changed_by: Uuid
}

/** This module's own tables, and no others: a neighbour's does not compile. */
const db = tables<{
  'directory.organization': OrganizationTable
  'directory.location': LocationTable
  'directory.listing': ListingTable
  'directory.listing_version': {
    municipality_id: Uuid
    listing_id: Uuid
    version: number
    fields: string
    changed_at: Date
    changed_by: Uuid
  }
}>()

export type Writing = { municipality: Uuid; by: Uuid; at: Date }

export const insertOrganization = async (tx: Tx, { municipality }: Writing, of: Omit<Organization, 'id'>) => {
  const id = newId()
  await tx.run(db.insertInto('directory.organization').values({ municipality_id: municipality, id, ...of }))
  return id
}

/** False for whoever may not: it is said of all that this organization offers. */
export const changeKind = async (
  tx: Tx,
  { municipality }: Writing,
  { id, kind }: Omit<Organization, 'name'>,
): Promise<boolean> =>
  (await tx.run(
    db
      .updateTable('directory.organization')
      .set({ kind })
      .where('municipality_id', '=', municipality)
      .where('id', '=', id),
  )) === 1

export const insertLocation = async (tx: Tx, { municipality }: Writing, of: Omit<Location, 'id'>) => {
  const id = newId()
  const { name, address, postalCode, city, accessibility } = of
  await tx.run(
    db
      .insertInto('directory.location')
      .values({ municipality_id: municipality, id, name, address, postal_code: postalCode, city, accessibility }),
  )
  return id
}

/** What is written of a listing, with who offers it and where by their ids. */
export type Written = {
  state: ListingState
  organization: Uuid
  location: Uuid | null
  fields: ListingFields
  hours: readonly Opening[]
  owner: Uuid | null
}

const valuesOf = ({ state, organization, location, fields, hours, owner }: Written) => ({
  state,
  organization_id: organization,
  location_id: location,
  language: fields.language,
  name: fields.name,
  alternate_name: fields.alternateName ?? null,
  keywords: fields.keywords ?? null,
  summary: fields.summary,
  description: fields.description,
  minimum_age: fields.minimumAge ?? null,
  maximum_age: fields.maximumAge ?? null,
  eligibility: fields.eligibility ?? null,
  themes: fields.themes,
  levels: fields.levels.map(Number),
  referral: fields.referral,
  application: fields.application ?? null,
  fees: fields.fees ?? null,
  wait_time: fields.waitTime ?? null,
  phone: fields.phone ?? null,
  email: fields.email ?? null,
  url: fields.url ?? null,
  hours: JSON.stringify(hours),
  hours_note: fields.hoursNote ?? null,
  spoken: (fields.spoken ?? '').split(/\s*,\s*/).filter(Boolean),
  interpretation: fields.interpretation ?? null,
  alert: fields.alert ?? null,
  owner_post: owner,
  owner_email: fields.ownerEmail ?? null,
})

/** Whoever writes a listing has looked it over: it counts as confirmed from then on. */
export const insertListing = async (
  tx: Tx,
  { municipality, by, at }: Writing,
  id: Uuid,
  of: Written,
): Promise<void> => {
  const marks = {
    ...{ version: 1, confirmed_at: at, changed_at: at, changed_by: by },
    published_at: of.state === 'published' ? at : null,
  }
  await tx.run(
    db.insertInto('directory.listing').values({ municipality_id: municipality, id, ...valuesOf(of), ...marks }),
  )
}

/** What stood there is kept. False when somebody else was first. */
const changeListing = async (
  tx: Tx,
  { municipality, by, at }: Writing,
  old: Listing,
  values: Partial<ListingTable> & Pick<ListingTable, 'state'>,
): Promise<boolean> => {
  const { version, changedAt, changedBy, id, ...fields } = old
  const changed = await tx.run(
    db
      .updateTable('directory.listing')
      .set({
        ...values,
        version: sql<number>`version + 1`,
        changed_at: at,
        changed_by: by,
        published_at: old.publishedAt ?? (values.state === 'published' ? at : null),
      })
      .where('municipality_id', '=', municipality)
      .where('id', '=', id)
      .where('version', '=', version),
  )
  if (changed !== 1) return false
  await tx.run(
    db.insertInto('directory.listing_version').values({
      municipality_id: municipality,
      listing_id: id,
      version,
      fields: JSON.stringify(fields),
      changed_at: changedAt,
      changed_by: changedBy,
    }),
  )
  return true
}

export const replaceListing = (tx: Tx, writing: Writing, { old, now }: { old: Listing; now: Written }) =>
  changeListing(tx, writing, old, { ...valuesOf(now), confirmed_at: writing.at })

/** Whoever publishes it has looked it over. */
export const moveListing = (tx: Tx, writing: Writing, { old, to }: { old: Listing; to: 'published' | 'closed' }) =>
  changeListing(tx, writing, old, { state: to, ...(to === 'published' && { confirmed_at: writing.at }) })
