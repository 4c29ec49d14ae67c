import type { ListingFields } from './contract.ts'
import { writeHours } from './hours.ts'
import type { Listing } from './store/listings.ts'

/** A listing as it is written in a form or a file. */
export const fieldsOf = (listing: Listing): ListingFields => {
  const { organization, location } = listing
  const city = location?.city
  const named = location && location.name !== (location.address ?? location.city) ? location.name : undefined
  const fields = {
    name: listing.name,
    alternateName: listing.alternateName,
    keywords: listing.keywords,
    summary: listing.summary,
    description: listing.description,
    language: listing.language,
    organization: organization.name,
    kind: organization.kind,
    minimumAge: listing.minimumAge,
    maximumAge: listing.maximumAge,
    eligibility: listing.eligibility,
    themes: listing.themes,
    levels: listing.levels.map(String),
    referral: listing.referral,
    application: listing.application,
    fees: listing.fees,
    waitTime: listing.waitTime,
    phone: listing.phone,
    email: listing.email,
    url: listing.url,
    hours: writeHours(listing.hours) || null,
    hoursNote: listing.hoursNote,
    spoken: listing.spoken.join(', ') || null,
    interpretation: listing.interpretation,
    alert: listing.alert,
    place: named,
    address: location?.address,
    postalCode: location?.postalCode,
    city,
    accessibility: location?.accessibility,
    ownerEmail: listing.ownerEmail,
  }
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as ListingFields
}

/** Would nothing change? Opening hours are the same however they are written. */
export const sameFields = (a: ListingFields, b: ListingFields): boolean => plain(a) === plain(b)

const plain = (fields: ListingFields): string =>
  JSON.stringify(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
