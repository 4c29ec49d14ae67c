import { dayOf } from '#platform/language/day.ts'
import { directoryMessages } from '../pages/directory-messages.ts'
import type { Listing, Location, Organization } from '../store/listings.ts'
import { idOf } from './ids.ts'
import { attributesOf } from './taxonomies.ts'

type Shape = Readonly<Record<string, unknown>>

/** HSDS knows no null: what is not said is left out. */
const said = (shape: Shape): Shape =>
  Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== null && value !== undefined))

export const organizationShape = ({ id, name, kind }: Organization): Shape => ({
  id,
  name,
  // HSDS asks for a description; who stands behind is what we know
  description: directoryMessages('nb')[kind],
  legal_status: kind,
})

const locationShape = ({ id, name, address, postalCode, city, accessibility }: Location): Shape => ({
  id,
  location_type: 'physical',
  name,
  addresses: [
    {
      ...{ id: idOf(id, 'address'), location_id: id, address_type: 'physical' },
      ...{ address_1: address ?? name, city, postal_code: postalCode ?? '', country: 'NO' },
      // asked for by HSDS; Norwegian addresses have none
      state_province: '',
    },
  ],
  accessibility: accessibility ? [{ id: idOf(id, 'accessibility'), location_id: id, description: accessibility }] : [],
})

const schedulesOf = ({ id, hours, hoursNote }: Listing): Shape[] => [
  ...hours.map(({ days, opens, closes }, at) => ({
    ...{ id: idOf(id, 'schedule', String(at)), service_id: id, freq: 'WEEKLY', interval: 1, byday: days },
    ...{ opens_at: opens, closes_at: closes },
  })),
  ...(hoursNote ? [{ id: idOf(id, 'schedule', 'note'), service_id: id, description: hoursNote }] : []),
]

export const atLocationShape = (listing: Listing, location: Location): Shape => ({
  id: idOf(listing.id, 'at', location.id),
  service_id: listing.id,
  location_id: location.id,
  location: locationShape(location),
})

/** What a service says of itself, and who offers it. */
export const serviceShape = (listing: Listing): Shape =>
  said({
    id: listing.id,
    organization_id: listing.organization.id,
    name: listing.name,
    alternate_name: listing.alternateName,
    description: `${listing.summary}\n\n${listing.description}`,
    url: listing.url,
    email: listing.email,
    status: 'active',
    interpretation_services: listing.interpretation,
    application_process: listing.application ?? directoryMessages('nb')[listing.referral],
    fees_description: listing.fees,
    wait_time: listing.waitTime,
    eligibility_description: listing.eligibility,
    minimum_age: listing.minimumAge,
    maximum_age: listing.maximumAge,
    assured_date: dayOf(listing.confirmedAt),
    alert: listing.alert,
    last_modified: listing.changedAt.toISOString(),
    organization: organizationShape(listing.organization),
  })

/** The same with everything that hangs on it. */
export const fullServiceShape = (listing: Listing): Shape => {
  const { id, phone, fees, location } = listing
  return {
    ...serviceShape(listing),
    phones: phone ? [{ id: idOf(id, 'phone'), service_id: id, number: phone, type: 'voice' }] : [],
    schedules: schedulesOf(listing),
    languages: listing.spoken.map((name) => ({ id: idOf(id, 'language', name), service_id: id, name })),
    cost_options: fees ? [{ id: idOf(id, 'cost'), service_id: id, amount_description: fees }] : [],
    service_at_locations: location ? [atLocationShape(listing, location)] : [],
    attributes: attributesOf(id, listing.themes, listing.levels),
  }
}
