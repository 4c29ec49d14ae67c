import type { Shown } from './store/listings.ts'

const weekdays: Readonly<Record<string, string>> = {
  ...{ MO: 'Monday', TU: 'Tuesday', WE: 'Wednesday', TH: 'Thursday', FR: 'Friday', SA: 'Saturday', SU: 'Sunday' },
}

/** A listing as schema.org's service, for search engines. Only what stands on the page. */
export const structuredDataOf = (listing: Shown): Readonly<Record<string, unknown>> => {
  const { location, organization, minimumAge, maximumAge } = listing
  const isPublic = !['voluntary', 'private'].includes(organization.kind)
  const address = location && {
    '@type': 'PostalAddress',
    streetAddress: location.address ?? undefined,
    postalCode: location.postalCode ?? undefined,
    addressLocality: location.city,
    addressCountry: 'NO',
  }
  return {
    '@type': isPublic ? 'GovernmentService' : 'Service',
    name: listing.name,
    alternateName: listing.alternateName ?? undefined,
    description: listing.summary,
    inLanguage: listing.language,
    provider: { '@type': isPublic ? 'GovernmentOrganization' : 'Organization', name: organization.name },
    audience: {
      '@type': 'PeopleAudience',
      suggestedMinAge: minimumAge ?? undefined,
      suggestedMaxAge: maximumAge ?? undefined,
      audienceType: listing.eligibility ?? undefined,
    },
    availableChannel: {
      '@type': 'ServiceChannel',
      servicePhone: listing.phone ? { '@type': 'ContactPoint', telephone: listing.phone } : undefined,
      serviceUrl: listing.url ?? undefined,
      serviceLocation: location ? { '@type': 'Place', name: location.name, address } : undefined,
    },
    hoursAvailable: listing.hours.map(({ days, opens, closes }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: days.split(',').map((day) => weekdays[day]),
      opens,
      closes,
    })),
  }
}
