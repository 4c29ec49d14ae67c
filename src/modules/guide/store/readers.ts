import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { Day } from '#platform/language/day.ts'
import type { PageContent } from '../content.ts'

export type Taken = 'taken' | 'full' | 'absent'

const take = prepared<{ came: Taken }>('guide.take-feedback', 'select guide.take_feedback($1, $2, $3, $4) as came')

/** What a reader says of a page. Nothing is kept of who said it. */
export const takeFeedback = async (
  tx: Tx,
  { id, slug, helped, words }: { id: Uuid; slug: string; helped: boolean; words: string | undefined },
): Promise<Taken> => (await tx.prepared(take, [id, slug, helped, words || null]))[0]?.came ?? 'absent'

export type Feedback = { id: Uuid; on: Day; helped: boolean; words: string | null; settled: boolean }

const ofPage = prepared<Feedback>(
  'guide.feedback-of-page',
  `select f.id, f.given_on as on, f.helped, f.words, f.settled_on is not null as settled from guide.feedback f
   where f.municipality_id = platform.municipality() and f.page_id = $1 order by f.settled_on is not null, f.given_on desc, f.id limit 100`,
)

/** What is not settled first, and the newest of it; no more than can be read. */
export const feedbackOn = (tx: Tx, page: Uuid): Promise<Feedback[]> => tx.prepared(ofPage, [page])

const settle = prepared(
  'guide.settle-feedback',
  `update guide.feedback set settled_on = platform.today()
   where municipality_id = platform.municipality() and page_id = $1 and id = $2 and settled_on is null`,
)
const known = prepared<{ known: boolean }>(
  'guide.feedback-is-known',
  `select exists (select from guide.feedback f where f.municipality_id = platform.municipality() and f.page_id = $1 and f.id = $2) as known`,
)

/** Whether readers said such a thing at all; done with twice it stays done with. */
export const settleOne = async (tx: Tx, page: Uuid, feedback: Uuid): Promise<boolean> => {
  const [rows] = await Promise.all([tx.prepared(known, [page, feedback]), tx.prepared(settle, [page, feedback])])
  return rows[0]?.known ?? false
}

export type BrokenLink = { target: string; foundOn: Day }

const broken = prepared<BrokenLink>(
  'guide.broken-links-of-page',
  `select b.target, b.found_on as "foundOn" from guide.broken_link b
   where b.municipality_id = platform.municipality() and b.page_id = $1 order by b.target`,
)

export const brokenLinksOn = (tx: Tx, page: Uuid): Promise<BrokenLink[]> => tx.prepared(broken, [page])

const waiting = prepared<{ page: Uuid; feedback: number; broken: number }>(
  'guide.waiting-for-writers',
  `select p.id as page,
     (select count(*)::int from guide.feedback f where (f.municipality_id, f.page_id) = (p.municipality_id, p.id) and f.settled_on is null) as feedback,
     (select count(*)::int from guide.broken_link b where (b.municipality_id, b.page_id) = (p.municipality_id, p.id)) as broken
   from guide.page p where p.municipality_id = platform.municipality()`,
)

/** How much waits for those who write, page by page. */
export const waitingOn = async (tx: Tx): Promise<Map<Uuid, { feedback: number; broken: number }>> =>
  new Map((await tx.prepared(waiting, [])).map(({ page, ...counts }) => [page, counts]))

const unsettled = prepared<{ slug: string; ownerPost: Uuid | null; since: Day }>(
  'guide.unsettled',
  `select slug, "ownerPost", since from (
     select p.slug, p.owner_post as "ownerPost", least(
       case when p.published is not null and p.review_on < platform.today() then p.review_on end,
       (select min(f.given_on) from guide.feedback f where (f.municipality_id, f.page_id) = (p.municipality_id, p.id) and f.settled_on is null),
       (select min(b.found_on) from guide.broken_link b where (b.municipality_id, b.page_id) = (p.municipality_id, p.id))) as since
     from guide.page p
     where p.municipality_id = platform.municipality() and (platform.role() = 'coordinator' or p.owner_post = platform.post())) page
   where since is not null order by since, slug`,
)

/** The actor's to write, and something about them waits: a day of review that has passed, what readers said, a link to nowhere. The oldest first. */
export const unsettledPages = (tx: Tx): Promise<{ slug: string; ownerPost: Uuid | null; since: Day }[]> =>
  tx.prepared(unsettled, [])

const content = prepared<{ page: Uuid; slug: string; version: number; content: PageContent }>(
  'guide.published-content',
  'select * from guide.published_content()',
)
const keep = prepared<{ n: number }>('guide.keep-broken', 'select guide.keep_broken($1) as n')
const forget = prepared<{ n: number }>('guide.forget-feedback', 'select guide.forget_feedback($1) as n')
const told = prepared<{ person: Uuid }>('guide.tell-writers', 'select guide.tell_writers() as person')

/** Everything that is published, for the system. */
export const publishedContent = (tx: Tx) => tx.prepared(content, [])

type Found = { page: Uuid; version: number; target: string }

/** The links that lead nowhere tonight; resolves to how many there are. */
export const keepBroken = async (tx: Tx, links: readonly Found[]): Promise<number> =>
  (await tx.prepared(keep, [JSON.stringify(links)]))[0]?.n ?? 0

export const forgetFeedback = async (tx: Tx, before: Day): Promise<number> =>
  (await tx.prepared(forget, [before]))[0]?.n ?? 0

/** Whom there is something new to tell. Asked a second time there is nothing. */
export const writersToTell = async (tx: Tx): Promise<Uuid[]> =>
  (await tx.prepared(told, [])).map(({ person }) => person)
