import { z } from 'zod'

/** What an offer is about: the themes that people choose among. Their words stand in pages/theme-messages.ts. */
export const themes = [
  'pregnancy',
  'parenting',
  'kindergarten',
  'school',
  'learning',
  'friends',
  'mental-health',
  'body',
  'disability',
  'substance',
  'violence',
  'breakup',
  'loss',
  'money',
  'home',
  'leisure',
  'work',
  'newcomer',
  'rights',
] as const
export type Theme = (typeof themes)[number]

/** How one comes in: by oneself, by applying, sent by somebody, by a decision, or one is called. */
export const referrals = ['none', 'apply', 'referral', 'decision', 'automatic'] as const
export const organizationKinds = ['municipal', 'intermunicipal', 'state', 'county', 'voluntary', 'private'] as const
export const textLanguages = ['nb', 'nn', 'en', 'se'] as const

const text = (longest: number) => z.string().trim().min(1).max(longest)
const age = z.int().min(0).max(120)
const theme = z.enum(themes)
const once = (all: readonly unknown[]) => new Set(all).size === all.length

/** One offer as it is written and read: in the form, in a file, in the demo. */
export const listingFields = z.strictObject({
  name: text(120),
  alternateName: text(200).optional(),
  keywords: text(600).optional(),
  summary: text(300),
  description: text(4000),
  language: z.enum(textLanguages).default('nb'),
  organization: text(120),
  kind: z.enum(organizationKinds),
  minimumAge: age.optional(),
  maximumAge: age.optional(),
  eligibility: text(300).optional(),
  themes: z.array(theme).min(1).max(themes.length).refine(once, 'twice'),
  levels: z
    .array(z.enum(['0', '1', '2', '3']))
    .max(4)
    .refine(once, 'twice')
    .default([]),
  referral: z.enum(referrals),
  application: text(600).optional(),
  fees: text(200).optional(),
  waitTime: text(200).optional(),
  phone: z
    .string()
    .trim()
    .regex(/^\+?[0-9 ]{3,30}$/)
    .max(30)
    .optional(),
  email: z.email().max(254).optional(),
  url: z
    .url({ protocol: /^https$/ })
    .max(500)
    .optional(),
  hours: text(600).optional(),
  hoursNote: text(300).optional(),
  spoken: text(200).optional(),
  interpretation: text(200).optional(),
  alert: text(300).optional(),
  place: text(120).optional(),
  address: text(120).optional(),
  postalCode: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  city: text(60).optional(),
  accessibility: text(300).optional(),
  ownerEmail: z.email().max(254).optional(),
})
export type ListingFields = z.output<typeof listingFields>

/** What two fields say together: each finding is the field it is shown at, and a code. */
export const togetherWrong = (fields: ListingFields): { path: string; code: string }[] => [
  ...(fields.minimumAge !== undefined && fields.maximumAge !== undefined && fields.minimumAge > fields.maximumAge
    ? [{ path: 'maximumAge', code: 'ages-reversed' }]
    : []),
  ...((fields.place || fields.address || fields.accessibility) && !fields.city
    ? [{ path: 'city', code: 'city-missing' }]
    : []),
  ...(fields.address && !fields.postalCode ? [{ path: 'postalCode', code: 'postal-code-missing' }] : []),
  ...(fields.postalCode && !fields.address ? [{ path: 'address', code: 'address-missing' }] : []),
]

const narrowing = {
  /** Of the child or young person, in years. */
  age: age.optional(),
  theme: theme.optional(),
  /** A town or village, as it stands on the listings. */
  place: z.string().trim().max(60).optional(),
}

/** `q` takes more than anyone writes: what is looked for are its first words. */
export const FindListings = z.strictObject({
  ...narrowing,
  q: z.string().max(4000).optional(),
  page: z.int().min(1).max(1000).default(1),
})

export type FindListings = z.output<typeof FindListings>

/** A booklet of all, or of some. */
export const PrintBooklet = z.strictObject(narrowing)

export const SuggestHelp = z.strictObject({
  ...narrowing,
  /** Only what one may turn to oneself, unless all is asked for. Absent while nothing is answered. */
  way: z.enum(['self', 'any']).optional(),
})

export const OnListing = z.strictObject({ listing: z.uuid() })

/** About a thousand offers; a form takes no more at once. */
export const PrepareImport = z.strictObject({
  format: z.enum(['csv', 'json']),
  document: z.string().min(1).max(240_000),
})
export const OnBatch = z.strictObject({ batch: z.uuid() })
export const Nothing = z.strictObject({})

/** What HSDS's openapi.json has paths for; its names for what may be asked. */
export const hsdsKinds = ['services', 'organizations', 'service_at_locations', 'taxonomies', 'taxonomy_terms'] as const
const hsdsKind = z.enum(hsdsKinds)
export const ListHsds = z.strictObject({
  kind: hsdsKind,
  page: z.int().min(1).max(100_000).default(1),
  per_page: z.int().min(1).max(100).default(50),
  search: z.string().max(4000).optional(),
  organization_id: z.uuid().optional(),
  taxonomy_term_id: z.uuid().optional(),
  taxonomy_id: z.uuid().optional(),
  modified_after: z.iso.datetime({ offset: true }).or(z.iso.date()).optional(),
  minimal: z.boolean().optional(),
  full: z.boolean().optional(),
  /** The other of HSDS's, a stream of all, is not given here. */
  format: z.literal('json').optional(),
})
export type ListHsds = z.output<typeof ListHsds>
export const ReadHsds = z.strictObject({ kind: hsdsKind, id: z.uuid() })

/** The one-time link of a mail. */
export const OnLink = z.strictObject({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) })
export const OnQuestion = z.strictObject({ question: z.uuid() })

const version = z.int().min(1).max(2_000_000_000)
const written = { ...listingFields.shape, owner: z.uuid().optional() }
type Telling = { addIssue(issue: { code: 'custom'; message: string; path: string[] }): void }
const together = (fields: ListingFields, { addIssue }: Telling) => {
  for (const { path, code } of togetherWrong(fields)) addIssue({ code: 'custom', message: code, path: [path] })
}
export const AddListing = z.strictObject(written).superRefine(together)
export const EditListing = z.strictObject({ ...written, listing: z.uuid(), version }).superRefine(together)
export const OnVersion = z.strictObject({ listing: z.uuid(), version })
