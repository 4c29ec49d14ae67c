import type { Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import { Invalid } from '#platform/operation.ts'
import type { ListingFields } from './contract.ts'
import { readHours } from './hours.ts'
import { oneAtATime } from './store/imports.ts'
import {
  everyLocation,
  everyOrganization,
  type Listing,
  type ListingState,
  type Location,
  type Organization,
} from './store/listings.ts'
import { changeKind, insertLocation, insertOrganization, type Writing, type Written } from './store.ts'

/**
 * Organizations and places are known by what they are called: the first listing that names one brings it in. So two who write at the same
 * moment write one after the other.
 */
export type Known = { organizations: Organization[]; locations: Location[] }

export const knownIn = async (tx: Tx): Promise<Known> => {
  await oneAtATime(tx)
  const [organizations, locations] = await Promise.all([everyOrganization(tx), everyLocation(tx)])
  return { organizations: [...organizations], locations: [...locations] }
}

const organizationOf = async (tx: Tx, writing: Writing, known: Known, { organization: name, kind }: ListingFields) => {
  const there = known.organizations.find((one) => one.name === name)
  if (there) return there.id
  const id = await insertOrganization(tx, writing, { name, kind })
  known.organizations.push({ id, name, kind })
  return id
}

const locationOf = async (tx: Tx, writing: Writing, known: Known, fields: ListingFields): Promise<Uuid | null> => {
  const { city } = fields
  if (!city) return null
  const [address, postalCode, accessibility] = [fields.address, fields.postalCode, fields.accessibility].map(
    (one) => one ?? null,
  )
  const of = {
    name: fields.place ?? fields.address ?? city,
    address: address ?? null,
    postalCode: postalCode ?? null,
    city,
    accessibility: accessibility ?? null,
  }
  const isThat = ({ id: _, ...one }: Location) =>
    one.name === of.name && one.address === of.address && one.city === of.city && one.accessibility === of.accessibility
  const there = known.locations.find(isThat)
  if (there) return there.id
  const id = await insertLocation(tx, writing, of)
  known.locations.push({ id, ...of })
  return id
}

/**
 * What kind of organization it is stands once: corrected on one of its offers it is so for all. An offer that comes from another one than before
 * corrects nothing, and a new one does not either: there the kind is what the form began with.
 */
export const correctKind = async (tx: Tx, writing: Writing, old: Listing, { organization, kind }: ListingFields) => {
  const there = old.organization
  if (there.name !== organization || there.kind === kind) return
  if (!(await changeKind(tx, writing, { id: there.id, kind })))
    throw new Invalid([{ path: 'kind', code: 'kind-is-of-all' }])
}

/** The fields as rows: who offers it and where it is, made where they are new. */
export const writtenOf = async (
  tx: Tx,
  writing: Writing,
  known: Known,
  { fields, state, owner }: { fields: ListingFields; state: ListingState; owner: Uuid | null },
): Promise<Written> => ({
  state,
  owner,
  fields,
  organization: await organizationOf(tx, writing, known, fields),
  location: await locationOf(tx, writing, known, fields),
  hours: readHours(fields.hours) ?? [],
})
