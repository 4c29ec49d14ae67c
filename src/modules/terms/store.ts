import { tables } from '#platform/database/tables.ts'
import { prepared, type Tx } from '#platform/database/transaction.ts'
import { newId, type Uuid } from '#platform/id.ts'
import type { Day } from '#platform/language/day.ts'
import type { TermContent } from './content.ts'
import type { StarterTerm } from './starter/starter.ts'

type TermTable = { municipality_id: Uuid; id: Uuid; slug: string; current: number; retired_on: Day | null }
type VersionTable = {
  municipality_id: Uuid
  term_id: Uuid
  number: number
  content: string
  saved_by: Uuid
  saved_post: Uuid
  saved_at: Date
}
const db = tables<{ 'terms.term': TermTable; 'terms.version': VersionTable }>()

/** A word and what it means now. `number`: which version that is. `retiredOn`: since when it is out of use. */
export type Term = {
  id: Uuid
  slug: string
  number: number
  content: TermContent
  savedAt: Date
  retiredOn: Day | null
}

const current = `select t.id, t.slug, t.current as number, v.content, v.saved_at as "savedAt", t.retired_on as "retiredOn"
  from terms.term t
  join terms.version v on (v.municipality_id, v.term_id, v.number) = (t.municipality_id, t.id, t.current)
  where t.municipality_id = platform.municipality()`

const all = prepared<Term>('terms.all', `${current} order by t.slug`)
const one = prepared<Term>('terms.one', `${current} and t.slug = $1`)

/** Everything the municipality has words for, by address. */
export const allTerms = (tx: Tx): Promise<Term[]> => tx.prepared(all, [])

export const termBySlug = async (tx: Tx, slug: string): Promise<Term | undefined> => (await tx.prepared(one, [slug]))[0]

/** How it was understood once. `by`: absent where it came with the program. */
export type Version = { number: number; content: TermContent; by: Uuid | null; at: Date }

const versions = prepared<Version>(
  'terms.versions',
  `select number, content, saved_by as by, saved_at as at from terms.version
   where municipality_id = platform.municipality() and term_id = $1 order by number desc limit 100`,
)

/** Newest first: the one that counts, and for the coordinator those before it. */
export const versionsOf = (tx: Tx, term: Uuid): Promise<Version[]> => tx.prepared(versions, [term])

type Author = { municipality: Uuid; person: Uuid; post: Uuid }

const insertVersion = (tx: Tx, by: Author, at: Date, term: Uuid, number: number, content: TermContent) =>
  tx.run(
    db.insertInto('terms.version').values({
      ...{ municipality_id: by.municipality, term_id: term, number, content: JSON.stringify(content) },
      ...{ saved_by: by.person, saved_post: by.post, saved_at: at },
    }),
  )

export const insertTerm = async (
  tx: Tx,
  { by, at, slug, content }: { by: Author; at: Date; slug: string; content: TermContent },
): Promise<Uuid> => {
  const id = newId()
  const row = { municipality_id: by.municipality, id, slug, current: 1, retired_on: null }
  await tx.run(db.insertInto('terms.term').values(row))
  await insertVersion(tx, by, at, id, 1, content)
  return id
}

/** False when it is no longer the version that was changed: then nothing is written. */
export const replaceContent = async (
  tx: Tx,
  { by, at, term, content }: { by: Author; at: Date; term: Term; content: TermContent },
): Promise<boolean> => {
  const move = db
    .updateTable('terms.term')
    .set({ current: term.number + 1 })
    .where('id', '=', term.id)
    .where('current', '=', term.number)
  if ((await tx.run(move)) === 0) return false
  await insertVersion(tx, by, at, term.id, term.number + 1, content)
  return true
}

/** Out of use since that day, or in use. */
export const setRetired = async (tx: Tx, term: Uuid, retired: Day | null): Promise<void> => {
  await tx.run(db.updateTable('terms.term').set({ retired_on: retired }).where('id', '=', term))
}

const found = prepared<{ terms: number }>('terms.found', 'select terms.found($1) as terms')

/** Writes the words where the municipality has none; resolves to how many were written. */
export const foundWords = async (tx: Tx, words: readonly StarterTerm[]): Promise<number> => {
  const rows = words.map(({ slug, ...content }) => ({ id: newId(), slug, content }))
  return (await tx.prepared(found, [JSON.stringify(rows)]))[0]?.terms ?? 0
}

const lock = prepared(
  'terms.one-at-a-time',
  `select pg_advisory_xact_lock(hashtextextended('terms.add ' || platform.municipality(), 0))`,
)

/** Of two who add a word at the same moment the second sees the first one's. */
export const oneAtATime = async (tx: Tx): Promise<void> => void (await tx.prepared(lock, []))
