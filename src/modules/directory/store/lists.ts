import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { Theme } from '../contract.ts'
import { columns, joined, type Listing } from './listings.ts'

/** What a list is narrowed to; absent says nothing. */
export type Narrowed = { age?: number | undefined; theme?: Theme | undefined; place?: string | undefined }

export type Brief = Pick<Listing, 'id' | 'name' | 'summary' | 'language' | 'minimumAge' | 'maximumAge' | 'referral'> & {
  organization: string
  city: string | null
  /** Nobody has confirmed it for longer than the municipality wants. */
  overdue: boolean
}
export const brief = `l.id, l.name, l.summary, l.language, l.minimum_age as "minimumAge", l.maximum_age as "maximumAge", l.referral,
  o.name as organization, p.city, l.confirmed_at < (select directory.confirm_before()) as overdue`
export const published = `l.municipality_id = platform.municipality() and l.state = 'published'`
/** Age, theme and place are $1 to $3. */
export const narrow = `${published}
  and ($1::int is null or (coalesce(l.minimum_age, 0) <= $1 and coalesce(l.maximum_age, 200) >= $1))
  and ($2::text is null or $2 = any (l.themes))
  and ($3::text is null or l.location_id in (
    select c.id from directory.location c where c.municipality_id = platform.municipality() and c.city = $3))`
export const isNarrowed = (narrowed: Narrowed) => valuesOf(narrowed).some((value) => value !== null)
export const valuesOf = ({ age, theme, place }: Narrowed) => [age ?? null, theme ?? null, place || null]

const whole = prepared<Listing>(
  'directory.whole',
  `select ${columns} from ${joined} where ${narrow} order by l.name, l.id limit $4`,
)
/** All that is said of what is published, by name. */
export const publishedIn = (tx: Tx, narrowed: Narrowed, atMost: number): Promise<Listing[]> =>
  tx.prepared(whole, [...valuesOf(narrowed), atMost])

const suggested = prepared<Brief>(
  'directory.suggested',
  `select ${brief} from ${joined} where ${narrow} and (not $4 or l.referral in ('none', 'apply'))
   order by l.referral not in ('none', 'apply'), l.themes[1] <> $2, l.levels = '{}', l.levels[1],
     coalesce(l.maximum_age, 99) - coalesce(l.minimum_age, 0), l.name limit 8`,
)
/**
 * Who can help: what one may turn to oneself before what needs somebody else, what is about that before what is also about it (the theme an offer
 * names first is its own), the lower level and the narrower age first.
 */
export const suggestedFor = (tx: Tx, narrowed: Narrowed, onlySelf: boolean): Promise<Brief[]> =>
  tx.prepared(suggested, [...valuesOf(narrowed), onlySelf])

const fitting = prepared<Brief>(
  'directory.fitting',
  `select ${brief} from ${joined} where ${narrow} and o.name <> all ($4)
     and (o.kind <> 'municipal' or l.owner_post is null or l.owner_post <> all ($6)) and (l.minimum_age is not null or l.maximum_age is not null)
   order by l.themes && $5::text[] desc, l.referral not in ('none', 'apply'), l.levels = '{}', l.levels[1],
     coalesce(l.maximum_age, 99) - coalesce(l.minimum_age, 0), l.name limit 12`,
)
/**
 * For those who already help somebody of that age: what others than these offer, the themes before the rest. These are known by their names; what the
 * municipality offers under another name is theirs when one of their posts answers for its text. What is for all ages is not for this one.
 */
export const offersFor = (
  tx: Tx,
  {
    age,
    themes,
    without,
  }: { age: number; themes: readonly Theme[]; without: { names: readonly string[]; posts: readonly Uuid[] } },
): Promise<Brief[]> => tx.prepared(fitting, [age, null, null, without.names, themes, without.posts])

const inState = prepared<Pick<Listing, 'id' | 'name' | 'changedAt'>>(
  'directory.in-state',
  `select id, name, changed_at as "changedAt" from directory.listing
   where municipality_id = platform.municipality() and state = $1 order by changed_at desc, id limit 100`,
)
/** What readers do not find, for whoever keeps it: what changed last first. */
export const listingsIn = (tx: Tx, state: 'draft' | 'closed') => tx.prepared(inState, [state])

const cities = prepared<{ city: string }>(
  'directory.cities',
  `select distinct p.city from directory.location p where p.municipality_id = platform.municipality() and exists (
     select from directory.listing l where (l.municipality_id, l.location_id) = (p.municipality_id, p.id) and l.state = 'published')
   order by p.city`,
)
/** The towns and villages where something is offered. */
export const placesOf = async (tx: Tx): Promise<string[]> => (await tx.prepared(cities, [])).map(({ city }) => city)
