import { tables } from '#platform/database/tables.ts'
import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { Day } from '#platform/language/day.ts'
import type { PageContent } from '../content.ts'
import type { Audience, PageKind } from './pages.ts'

type PageTable = {
  municipality_id: Uuid
  id: Uuid
  slug: string
  kind: PageKind
  audience: Audience
  level: number | null
  place: number
  published: number | null
  published_on: Day | null
  owner_post: Uuid | null
  review_on: Day
}
type VersionTable = {
  municipality_id: Uuid
  page_id: Uuid
  number: number
  content: string
  saved_by: Uuid
  saved_post: Uuid
  saved_at: Date
}
const db = tables<{ 'guide.page': PageTable; 'guide.version': VersionTable }>()

/** A version as its page is worked on. `post`: whose it is; absent for what came with the program. */
export type Version = { number: number; content: PageContent; post: Uuid | null; at: Date }

/** A page as those see it who write it: `latest` may be ahead of what readers see. */
export type WrittenPage = {
  id: Uuid
  slug: string
  kind: PageKind
  audience: Audience
  level: number | null
  published: number | null
  publishedOn: Day | null
  reviewOn: Day
  ownerPost: Uuid | null
  latest: Version
}

const version = `jsonb_build_object('number', v.number, 'content', v.content, 'post', v.saved_post, 'at', v.saved_at)`
const written = prepared<Omit<WrittenPage, 'latest'> & { latest: Omit<Version, 'at'> & { at: string } }>(
  'guide.written-page',
  `select p.id, p.slug, p.kind, p.audience, p.level, p.published, p.published_on as "publishedOn", p.review_on as "reviewOn",
     p.owner_post as "ownerPost", ${version} as latest
   from guide.page p join lateral (select * from guide.version x where (x.municipality_id, x.page_id) = (p.municipality_id, p.id)
     order by x.number desc limit 1) v on true
   where p.municipality_id = platform.municipality() and p.slug = $1`,
)

export const writtenPage = async (tx: Tx, slug: string): Promise<WrittenPage | undefined> => {
  const [row] = await tx.prepared(written, [slug])
  return row && { ...row, latest: { ...row.latest, at: new Date(row.latest.at) } }
}

const lock = prepared('guide.lock-page', 'select guide.lock_page($1)')

/** The page as it stands once nobody else is changing it. */
export const pageAlone = async (tx: Tx, { id, slug }: Pick<WrittenPage, 'id' | 'slug'>): Promise<WrittenPage> => {
  await tx.prepared(lock, [id])
  const page = await writtenPage(tx, slug)
  if (!page) throw new Error('A page of the guide does not go away')
  return page
}

const existing = prepared<{ slug: string }>(
  'guide.existing-slugs',
  'select p.slug from guide.page p where p.municipality_id = platform.municipality() and p.slug = any ($1)',
)

export const existingSlugs = async (tx: Tx, slugs: readonly string[]): Promise<Set<string>> =>
  new Set(slugs.length > 0 ? (await tx.prepared(existing, [slugs])).map(({ slug }) => slug) : [])

export type By = { municipality: Uuid; person: Uuid; post: Uuid }

export const insertVersion = async (
  tx: Tx,
  { municipality, person, post }: By,
  { page, number, content, at }: { page: Uuid; number: number; content: PageContent; at: Date },
): Promise<void> => {
  await tx.run(
    db.insertInto('guide.version').values({
      ...{ municipality_id: municipality, page_id: page, number, content: JSON.stringify(content) },
      ...{ saved_by: person, saved_post: post, saved_at: at },
    }),
  )
}

export const insertPage = async (
  tx: Tx,
  municipality: Uuid,
  page: Pick<PageTable, 'id' | 'slug' | 'kind' | 'audience' | 'level' | 'place' | 'review_on'>,
): Promise<void> => {
  const unpublished = { published: null, published_on: null, owner_post: null }
  await tx.run(db.insertInto('guide.page').values({ municipality_id: municipality, ...page, ...unpublished }))
}

type Changed = Partial<Pick<PageTable, 'published' | 'published_on' | 'owner_post' | 'review_on'>>

export const changePage = async (tx: Tx, page: Uuid, changed: Changed): Promise<void> => {
  await tx.run(db.updateTable('guide.page').set(changed).where('id', '=', page))
}

const confirm = prepared<{ done: boolean }>('guide.confirm-review', 'select guide.confirm_review($1, $2) as done')

/** Reviewed today, and next by that day. False when it is not hers to say. */
export const confirmReviewed = async (tx: Tx, page: Uuid, until: Day): Promise<boolean> =>
  (await tx.prepared(confirm, [page, until]))[0]?.done ?? false

const history = prepared<Omit<Version, 'content'>>(
  'guide.versions',
  `select v.number, v.saved_post as post, v.saved_at as at from guide.version v
   where v.municipality_id = platform.municipality() and v.page_id = $1 order by v.number desc`,
)

/** Whatever was saved of a page, newest first. */
export const versionsOf = (tx: Tx, page: Uuid): Promise<Omit<Version, 'content'>[]> => tx.prepared(history, [page])

const one = prepared<Version>(
  'guide.version',
  `select v.number, v.content, v.saved_post as post, v.saved_at as at from guide.version v
   where v.municipality_id = platform.municipality() and v.page_id = $1 and v.number = $2`,
)

export const versionAt = async (tx: Tx, page: Uuid, number: number): Promise<Version | undefined> =>
  (await tx.prepared(one, [page, number]))[0]

/** A page in the list of those who write. */
export type ListedForWriting = Omit<WrittenPage, 'latest'> & { title: string; latest: number; savedAt: Date }

const all = prepared<ListedForWriting>(
  'guide.written-pages',
  `select p.id, p.slug, p.kind, p.audience, p.level, p.published, p.published_on as "publishedOn", p.review_on as "reviewOn",
     p.owner_post as "ownerPost", v.heading #>> '{titles,nb,title}' as title, v.number as latest, v.saved_at as "savedAt"
   from guide.page p join lateral (select * from guide.version x where (x.municipality_id, x.page_id) = (p.municipality_id, p.id)
     order by x.number desc limit 1) v on true
   where p.municipality_id = platform.municipality() and (platform.role() = 'coordinator' or p.owner_post = platform.post())
   order by p.level nulls last, p.place, p.slug`,
)

/** The pages that are the actor's to write. */
export const pagesToWrite = (tx: Tx): Promise<ListedForWriting[]> => tx.prepared(all, [])

const hasSome = prepared<{ some: boolean }>(
  'guide.has-pages-to-write',
  `select platform.role() = 'coordinator' or exists (select from guide.page p
     where p.municipality_id = platform.municipality() and p.owner_post = platform.post()) as "some"`,
)

export const hasPagesToWrite = async (tx: Tx): Promise<boolean> => (await tx.prepared(hasSome, []))[0]?.some ?? false

const last = prepared<{ place: number }>(
  'guide.last-place',
  'select coalesce(max(p.place), 0) as place from guide.page p where p.municipality_id = platform.municipality()',
)

/** A place after all others. */
export const placeAtEnd = async (tx: Tx): Promise<number> => ((await tx.prepared(last, []))[0]?.place ?? 0) + 1
