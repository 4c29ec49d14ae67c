import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { ListingFields, Theme } from '../contract.ts'
import type { Opening } from '../hours.ts'

export type ListingState = 'draft' | 'published' | 'closed'
export type Organization = { id: Uuid; name: string; kind: ListingFields['kind'] }
export type Location = {
  id: Uuid
  name: string
  address: string | null
  postalCode: string | null
  city: string
  accessibility: string | null
}

/** One offer with who offers it and where. Ages, fees and the like are null where nothing is said. */
export type Listing = {
  id: Uuid
  state: ListingState
  language: ListingFields['language']
  name: string
  alternateName: string | null
  keywords: string | null
  summary: string
  description: string
  minimumAge: number | null
  maximumAge: number | null
  eligibility: string | null
  themes: Theme[]
  levels: number[]
  referral: ListingFields['referral']
  application: string | null
  fees: string | null
  waitTime: string | null
  phone: string | null
  email: string | null
  url: string | null
  hours: Opening[]
  hoursNote: string | null
  spoken: string[]
  interpretation: string | null
  alert: string | null
  ownerPost: Uuid | null
  ownerEmail: string | null
  publishedAt: Date | null
  confirmedAt: Date
  version: number
  changedAt: Date
  changedBy: Uuid
  organization: Organization
  location: Location | null
}

/** What readers are told of it. Who owns the text is not theirs to know. */
export type Shown = Omit<Listing, 'ownerPost' | 'ownerEmail' | 'changedBy'>
export const shownOf = ({ ownerPost: _, ownerEmail: __, changedBy: ___, ...shown }: Listing): Shown => shown

export const columns = `l.id, l.state, l.language, l.name, l.alternate_name as "alternateName", l.keywords, l.summary, l.description,
  l.minimum_age as "minimumAge", l.maximum_age as "maximumAge", l.eligibility, l.themes, l.levels, l.referral, l.application, l.fees,
  l.wait_time as "waitTime", l.phone, l.email, l.url, l.hours, l.hours_note as "hoursNote", l.spoken, l.interpretation, l.alert,
  l.owner_post as "ownerPost", l.owner_email as "ownerEmail", l.published_at as "publishedAt", l.confirmed_at as "confirmedAt", l.version, l.changed_at as "changedAt",
  l.changed_by as "changedBy", jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind) as organization,
  case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name, 'address', p.address, 'postalCode', p.postal_code,
    'city', p.city, 'accessibility', p.accessibility) end as location`
export const joined = `directory.listing l join directory.organization o on (o.municipality_id, o.id) = (l.municipality_id, l.organization_id)
  left join directory.location p on (p.municipality_id, p.id) = (l.municipality_id, l.location_id)`

const byId = prepared<Listing>(
  'directory.listing',
  `select ${columns} from ${joined} where l.municipality_id = platform.municipality() and l.id = $1`,
)
/** One the actor may see: what is published, or is hers to keep. */
export const listingById = async (tx: Tx, id: Uuid): Promise<Listing | undefined> => (await tx.prepared(byId, [id]))[0]

const every = prepared<Listing>(
  'directory.every-listing',
  `select ${columns} from ${joined} where l.municipality_id = platform.municipality() order by l.name, l.id`,
)
/** All that the actor may see, drafts and closed ones where she may. */
export const everyListing = (tx: Tx): Promise<Listing[]> => tx.prepared(every, [])

const taken = prepared<{ taken: boolean }>(
  'directory.name-taken',
  `select exists (select from ${joined} where l.municipality_id = platform.municipality() and l.name = $1 and o.name = $2
     and l.id is distinct from $3) as taken`,
)
/** Does the same organization offer another of that name? */
export const isNameTaken = async (
  tx: Tx,
  { name, organization }: Pick<ListingFields, 'name' | 'organization'>,
  but: Uuid | null,
): Promise<boolean> => (await tx.prepared(taken, [name, organization, but]))[0]?.taken ?? false

const organizations = prepared<Organization>(
  'directory.organizations',
  'select id, name, kind from directory.organization where municipality_id = platform.municipality() order by name, id',
)
export const everyOrganization = (tx: Tx): Promise<Organization[]> => tx.prepared(organizations, [])

const locations = prepared<Location>(
  'directory.locations',
  `select id, name, address, postal_code as "postalCode", city, accessibility from directory.location
   where municipality_id = platform.municipality() order by name, id`,
)
export const everyLocation = (tx: Tx): Promise<Location[]> => tx.prepared(locations, [])
