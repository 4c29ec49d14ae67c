import { tables } from '#platform/database/tables.ts'
import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { Day } from '#platform/language/day.ts'
import type { Ending } from './contract.ts'

type WonderTable = {
  municipality_id: Uuid
  id: Uuid
  title: string
  seen: string
  done: string | null
  plan: string | null
  written_by: Uuid
  written_post: Uuid
  written_at: Date
  version: number
  decide_by: Day
  delete_on: Day
  ending: Ending | null
  ended_at: Date | null
}
type ShareTable = {
  municipality_id: Uuid
  wonder_id: Uuid
  with_person: Uuid
  with_post: Uuid
  shared_by: Uuid
  shared_post: Uuid
  shared_at: Date
}
const db = tables<{ 'wonders.wonder': WonderTable; 'wonders.share': ShareTable }>()

export type Words = { title: string; seen: string; done: string | null; plan: string | null }
export type Wonder = Words & {
  id: Uuid
  author: Uuid
  post: Uuid
  at: Date
  version: number
  decideBy: Day
  deleteOn: Day
  ending: Ending | null
  endedAt: Date | null
}

const columns = `w.id, w.title, w.seen, w.done, w.plan, w.written_by as author, w.written_post as post, w.written_at as at, w.version,
  w.decide_by as "decideBy", w.delete_on as "deleteOn", w.ending, w.ended_at as "endedAt"`

const one = prepared<Wonder>(
  'wonders.wonder',
  `select ${columns} from wonders.wonder w where w.municipality_id = platform.municipality() and w.id = $1`,
)
const own = prepared<Wonder>(
  'wonders.own',
  `select ${columns} from wonders.wonder w
   where w.municipality_id = platform.municipality() and w.written_by = platform.person() and w.written_post = platform.post()
   order by w.written_at desc, w.id desc limit 100`,
)
const shared = prepared<Wonder>(
  'wonders.shared',
  `select ${columns} from wonders.share s join wonders.wonder w on (w.municipality_id, w.id) = (s.municipality_id, s.wonder_id)
   where s.municipality_id = platform.municipality() and s.with_person = platform.person() and s.with_post = platform.post()
   order by s.shared_at desc, w.id desc limit 100`,
)

/** Null for everyone it is neither by nor shared with. */
export const wonderById = async (tx: Tx, id: Uuid): Promise<Wonder | undefined> => (await tx.prepared(one, [id]))[0]

/** Newest first. */
export const ownWonders = (tx: Tx): Promise<Wonder[]> => tx.prepared(own, [])

/** What others have shared with whoever asks, the latest first. */
export const wondersSharedWith = (tx: Tx): Promise<Wonder[]> => tx.prepared(shared, [])

export const insertWonder = async (
  tx: Tx,
  {
    id,
    words,
    by,
    at,
    decideBy,
    deleteOn,
  }: {
    id: Uuid
    words: Words
    by: { municipality: Uuid; person: Uuid; post: Uuid }
    at: Date
    decideBy: Day
    deleteOn: Day
  },
): Promise<void> => {
  await tx.run(
    db.insertInto('wonders.wonder').values({
      ...words,
      municipality_id: by.municipality,
      id,
      written_by: by.person,
      written_post: by.post,
      written_at: at,
      version: 1,
      decide_by: decideBy,
      delete_on: deleteOn,
      ending: null,
      ended_at: null,
    }),
  )
}

/** False when it is no longer the version that was changed. */
export const replaceWords = async (tx: Tx, { id, version }: Wonder, words: Words): Promise<boolean> => {
  const change = db
    .updateTable('wonders.wonder')
    .set({ ...words, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
  return (await tx.run(change)) === 1
}

export const setEnding = async (tx: Tx, id: Uuid, ending: Ending, at: Date): Promise<void> =>
  void (await tx.run(db.updateTable('wonders.wonder').set({ ending, ended_at: at }).where('id', '=', id)))

export const deleteWonder = async (tx: Tx, id: Uuid): Promise<void> =>
  void (await tx.run(db.deleteFrom('wonders.wonder').where('id', '=', id)))

export type Share = { person: Uuid; post: Uuid; at: Date }

/** All of them for the author, her own for a reader. */
export const sharesOf = (tx: Tx, wonder: Uuid): Promise<Share[]> =>
  tx.all(
    db
      .selectFrom('wonders.share')
      .select(['with_person as person', 'with_post as post', 'shared_at as at'])
      .where('wonder_id', '=', wonder)
      .orderBy('shared_at')
      .orderBy('with_post'),
  )

export const insertShare = async (tx: Tx, share: ShareTable): Promise<void> =>
  void (await tx.run(db.insertInto('wonders.share').values(share)))

/** How many were taken back: none, or the one. */
export const deleteShare = (tx: Tx, wonder: Uuid, post: Uuid): Promise<number> =>
  tx.run(db.deleteFrom('wonders.share').where('wonder_id', '=', wonder).where('with_post', '=', post))

const undecided = prepared<{ post: Uuid; decideBy: Day }>(
  'wonders.undecided-in-unit',
  'select post, decide_by as "decideBy" from wonders.undecided_in_unit()',
)

/** For the head of a unit, the longest overdue first. Nobody else gets any. */
export const undecidedInUnit = (tx: Tx): Promise<{ post: Uuid; decideBy: Day }[]> => tx.prepared(undecided, [])

/** A wonder that asks something of its author, or nears its end. */
export type Due = { id: Uuid; title: string; decideBy: Day; deleteOn: Day; ending: Ending | null }

const due = prepared<Due>(
  'wonders.due',
  `select w.id, w.title, w.decide_by as "decideBy", w.delete_on as "deleteOn", w.ending from wonders.wonder w
   where w.municipality_id = platform.municipality() and w.written_by = platform.person() and w.written_post = platform.post()
     and ((w.ending is null and w.decide_by <= $1) or w.delete_on <= $2)`,
)

/** Her own that she has not decided and is to decide by the one day, or that are deleted by the other. */
export const dueBy = (tx: Tx, decision: Day, deletion: Day): Promise<Due[]> => tx.prepared(due, [decision, deletion])

const sharedLately = prepared<{ id: Uuid; title: string; post: Uuid; at: Date }>(
  'wonders.shared-lately',
  `select w.id, w.title, w.written_post as post, s.shared_at as at
   from wonders.share s join wonders.wonder w on (w.municipality_id, w.id) = (s.municipality_id, s.wonder_id)
   where s.municipality_id = platform.municipality() and s.with_person = platform.person() and s.with_post = platform.post()
     and s.shared_at >= platform.now() - make_interval(days => $1)`,
)

/** What others have shared with whoever asks in so many days; `post` is the author's. */
export const sharedWithin = (tx: Tx, days: number): Promise<{ id: Uuid; title: string; post: Uuid; at: Date }[]> =>
  tx.prepared(sharedLately, [days])

/** At most so many in one transaction. */
const atOnce = 100

const remind = prepared<{ person: Uuid; about: string }>(
  'wonders.remind',
  'select person, about from wonders.remind($1)',
)

/** Who is to be told what about her wonders; marked as told. */
export const takeReminders = async (tx: Tx): Promise<{ told: { person: Uuid; about: string }[]; more: boolean }> => {
  const told = await tx.prepared(remind, [atOnce])
  return { told, more: told.length === atOnce }
}

const forget = prepared<{ count: number }>('wonders.forget', 'select wonders.forget($1) as count')

export const forgetWonders = async (tx: Tx): Promise<{ count: number; more: boolean }> => {
  const count = (await tx.prepared(forget, [atOnce]))[0]?.count ?? 0
  return { count, more: count === atOnce }
}
