import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { Day } from '#platform/language/day.ts'
import type { PageContent, PageText } from '../content.ts'

export type PageKind = 'level' | 'step' | 'topic'
export type Audience = 'staff' | 'parents' | 'young'

type Head = {
  id: Uuid
  slug: string
  kind: PageKind
  audience: Audience
  level: number | null
}
export type Titled = Record<'nb' | 'nn' | 'en', Pick<PageText, 'title' | 'summary'>>

/** A page in a list: what it is called, and what somebody sees who should open it. */
export type ListedPage = Head & { titles: Titled; sees: PageContent['sees'] | null }

const titles = `v.heading -> 'titles' as titles`
const published = `from guide.page p
  join guide.version v on (v.municipality_id, v.page_id, v.number) = (p.municipality_id, p.id, p.published)
  where p.municipality_id = platform.municipality()`

const list = prepared<ListedPage>(
  'guide.published-pages',
  `select p.id, p.slug, p.kind, p.audience, p.level, ${titles}, nullif(v.heading -> 'sees', 'null') as sees
   ${published} order by p.level nulls last, p.place, p.slug`,
)

/** Everything that is published, level by level and then the topics. */
export const publishedPages = (tx: Tx): Promise<ListedPage[]> => tx.prepared(list, [])

/** A page as readers see it. `number`: which of its versions that is. */
export type ShownPage = Head & {
  number: number
  content: PageContent
  publishedOn: Day
  reviewOn: Day
  ownerPost: Uuid | null
}

const shown = prepared<ShownPage>(
  'guide.published-page',
  `select p.id, p.slug, p.kind, p.audience, p.level, p.published as number, v.content,
     p.published_on as "publishedOn", p.review_on as "reviewOn", p.owner_post as "ownerPost"
   ${published} and p.slug = $1`,
)

export const publishedPage = async (tx: Tx, slug: string): Promise<ShownPage | undefined> =>
  (await tx.prepared(shown, [slug]))[0]

/** What a page that is published leads to, by its address. */
export type LinkedPage = Head & { titles: Titled }

const linked = prepared<LinkedPage>(
  'guide.linked-pages',
  `select p.id, p.slug, p.kind, p.audience, p.level, ${titles}
   ${published} and (p.slug = any($1) or (p.kind in ('level', 'step') and p.level = $2)) order by p.level nulls last, p.place, p.slug`,
)

/** The pages of these addresses that are there, and those of one level. */
export const linkedPages = (tx: Tx, slugs: readonly string[], level: number | null): Promise<LinkedPage[]> =>
  tx.prepared(linked, [slugs, level])

const titlesOnly = prepared<Pick<ListedPage, 'slug' | 'titles'>>(
  'guide.pages-to-lead-to',
  `select p.slug, ${titles} ${published} order by p.level nulls last, p.place, p.slug`,
)

/** What a page can lead to. */
export const pagesToLeadTo = (tx: Tx): Promise<Pick<ListedPage, 'slug' | 'titles'>[]> => tx.prepared(titlesOnly, [])

const whole = prepared<{ slug: string; content: PageContent; publishedOn: Day }>(
  'guide.pages-for',
  `select p.slug, v.content, p.published_on as "publishedOn" ${published} and p.audience = $1 order by p.level nulls last, p.place, p.slug`,
)

/** Everything that is published in the words of some readers, whole. */
export const pagesFor = (tx: Tx, audience: Audience) => tx.prepared(whole, [audience])

const versions = prepared<{ page: Uuid; number: number }>(
  'guide.published-versions',
  `select p.id as page, p.published as number from guide.page p
   where p.municipality_id = platform.municipality() and p.published is not null order by p.id`,
)

/** Which version of which page readers see now. */
export const publishedVersions = (tx: Tx) => tx.prepared(versions, [])

const toSearch = prepared<{ slug: string; audience: Audience; content: PageContent }>(
  'guide.pages-to-search',
  `select p.slug, p.audience, v.content ${published} order by p.level nulls last, p.place, p.slug`,
)

/** Everything that is published, whole: a municipality has some sixty pages. */
export const pagesToSearch = (tx: Tx) => tx.prepared(toSearch, [])
