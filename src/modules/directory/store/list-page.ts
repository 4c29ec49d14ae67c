import { prepared, type Tx } from '#platform/database/transaction.ts'
import { joined } from './listings.ts'
import { type Brief, brief, isNarrowed, type Narrowed, narrow, published, valuesOf } from './lists.ts'

/** One page of a list. `total`: of the whole list, where that was counted. */
export type ListPage = { listings: Brief[]; more: boolean; total?: number }
export type PageAt = { size: number; page: number }
/** Where one stands in its list, and how many the list has. */
type Standing = { place: unknown; total: number }

/** A page of `fitting` (id, place), counted and put in order by what is narrow; all that is said is read for one page alone. Limit and offset are $4 and $5. */
const pageOfFitting = `select ${brief}, f.place, (select count(*) from fitting)::int as total
  from (select id, place from fitting order by place, id limit $4 offset $5) f
    join ${joined} on l.municipality_id = platform.municipality() and l.id = f.id`
const limitsOf = ({ size, page }: PageAt): [size: number, offset: number] => [size, size * (page - 1)]
const countedPage = (rows: readonly (Brief & Standing)[], { size, page }: PageAt): Required<ListPage> => {
  const total = rows[0]?.total ?? 0
  return { listings: rows.map(({ total: _, place: __, ...one }) => one), more: size * page < total, total }
}

const narrowedPage = prepared<Brief & Standing>(
  'directory.narrowed-page',
  `with fitting as materialized (select l.id, l.name as place from directory.listing l where ${narrow})
   ${pageOfFitting} order by f.place, f.id`,
)
// The numbers stand in selects: by itself the planner makes a plan for each two of them anew, and takes twice as long for it as the page to read.
const everyPage = prepared<Brief>(
  'directory.every-page',
  `select ${brief} from (
     select l.id, l.name from directory.listing l where ${published} order by l.name, l.id limit (select $1::int) offset (select $2::int)) f
   join ${joined} on l.municipality_id = platform.municipality() and l.id = f.id order by f.name, f.id`,
)
/** One page of what is published, by name. The list of all is long, and not counted. */
export const listedPage = async (tx: Tx, narrowed: Narrowed, at: PageAt): Promise<ListPage> => {
  const [size, offset] = limitsOf(at)
  if (isNarrowed(narrowed))
    return countedPage(await tx.prepared(narrowedPage, [...valuesOf(narrowed), size, offset]), at)
  const rows = await tx.prepared(everyPage, [size + 1, offset])
  return { listings: rows.slice(0, size), more: rows.length > size }
}

type Said = { searched: number; missed: string[] }
// a search that finds nothing is one row that says so
type Found = Said & ((Brief & Standing) | { id: null })
const foundAndNarrowed = prepared<Found>(
  'directory.found-and-narrowed',
  `with found as materialized (select words, listings, missed from directory.search($6, $7)),
     fitting as materialized (
       select l.id, a.place from found cross join lateral unnest(found.listings) with ordinality a(id, place)
         join directory.listing l on l.id = a.id where ${narrow})
   select found.words as searched, found.missed, page.* from found left join (${pageOfFitting}) page on true order by page.place`,
)
// what was found is published, and need not be read to be counted
const found = prepared<Found>(
  'directory.found',
  `select found.words as searched, found.missed, page.*, cardinality(found.listings) as total from directory.search($3, $4) found
     left join lateral (select ${brief}, a.place from unnest(found.listings[$2::int + 1 : $2 + $1::int]) with ordinality a(id, place)
       join ${joined} on l.municipality_id = platform.municipality() and l.id = a.id) page on true order by page.place`,
)
/** What is further down than this, nobody was looking for. */
const deepest = 500
/**
 * One page of what fits the words, the best first. `searched`: how many of the words say something at all (with none of them nothing is found);
 * `missed`: those that nothing fits.
 */
export const searchedPage = async (
  tx: Tx,
  words: readonly string[],
  narrowed: Narrowed,
  at: PageAt,
): Promise<ListPage & Said> => {
  const last = [...limitsOf(at), words, deepest]
  const rows = await (isNarrowed(narrowed)
    ? tx.prepared(foundAndNarrowed, [...valuesOf(narrowed), ...last])
    : tx.prepared(found, last))
  const { searched, missed } = rows[0] ?? { searched: 0, missed: [] }
  const listings = rows.flatMap(({ searched: _, missed: __, ...one }) => (one.id === null ? [] : [one]))
  return { searched, missed, ...countedPage(listings, at) }
}
