import type { ListingFields } from '#modules/directory'

/** An offer of the demo, as a file of the coordinator's would bring it. Everything is invented but the national numbers. */
export type Offer = Partial<ListingFields> &
  Pick<
    ListingFields,
    'name' | 'summary' | 'description' | 'organization' | 'kind' | 'themes' | 'levels' | 'referral' | 'keywords'
  >

/** What a unit's offers have in common. */
export const from = (organization: string, rest: Partial<ListingFields> & Pick<ListingFields, 'kind'>) => ({
  organization,
  ...rest,
})
