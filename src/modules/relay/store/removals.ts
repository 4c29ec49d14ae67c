import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { Day } from '#platform/language/day.ts'
import type { EntryKind, RemovalReason } from '../contract.ts'

/** What deciding about a removal takes: who wrote where, and no content. */
export type Removal = {
  entry: Uuid
  log: Uuid
  child: Uuid
  kind: EntryKind
  writtenAt: Date
  author: Uuid
  authorPost: Uuid
  /** Absent where someone of the family wrote it. */
  authorUnit: Uuid | null
  openingUnit: Uuid
}

const find = prepared<Removal>(
  'relay.removal',
  `select entry_id as entry, log_id as log, child_id as child, kind, written_at as "writtenAt", author_id as author, author_post as "authorPost",
     author_unit as "authorUnit", opening_unit as "openingUnit" from relay.removal($1, $2)`,
)

export const removalOf = async (tx: Tx, log: Uuid, entry: Uuid): Promise<Removal | undefined> =>
  (await tx.prepared(find, [log, entry]))[0]

const remove = prepared('relay.remove-entry', 'select relay.remove_entry($1, $2, $3)')

export const removeFromViews = async (tx: Tx, log: Uuid, entry: Uuid, reason: RemovalReason): Promise<void> =>
  void (await tx.prepared(remove, [log, entry, reason]))

export type Removable = { entry: Uuid; log: Uuid; kind: EntryKind; writtenAt: Date; author: Uuid; authorPost: Uuid }

const removableOn = prepared<Removable>(
  'relay.removable',
  `select entry_id as entry, log_id as log, kind, written_at as "writtenAt", author_id as author, author_post as "authorPost" from relay.removable($1)`,
)

/** What was written on a day by staff of the head's unit, or in a log that her unit opened. */
export const removable = (tx: Tx, day: Day): Promise<Removable[]> => tx.prepared(removableOn, [day])

export type Removed = Removable & { removedAt: Date; removedBy: Uuid; reason: RemovalReason }

const listRemoved = prepared<Removed>(
  'relay.removed-entries',
  `select entry_id as entry, log_id as log, kind, written_at as "writtenAt", author_id as author, author_post as "authorPost",
     removed_at as "removedAt", removed_by as "removedBy", reason from relay.removed_entries() order by removed_at desc, entry_id desc limit 200`,
)

/** What was removed, newest first. */
export const removedEntries = (tx: Tx): Promise<Removed[]> => tx.prepared(listRemoved, [])

/** A removed entry whole, as a document: instants are texts. */
export type RemovedEntry = {
  entry: Uuid
  log: Uuid
  child: Uuid
  kind: EntryKind
  areas: string[]
  text: string
  version: number
  author: Uuid
  authorPost: Uuid
  writtenAt: string
  editedBy: Uuid | null
  editedPost: Uuid | null
  editedAt: string | null
  removedAt: string
  removedBy: Uuid
  reason: RemovalReason
  versions: { version: number; text: string; areas: string[]; author: Uuid; authorPost: Uuid; replacedAt: string }[]
  measure: Record<string, string> | null
  evaluation: Record<string, string | number | null> | null
  views: { person: Uuid; giver: string; change: string; words: string | null; givenAt: string }[]
}

const readRemoved = prepared<{ removed: RemovedEntry | null }>(
  'relay.removed-entry',
  'select relay.removed_entry($1, $2) as removed',
)

export const removedEntry = async (tx: Tx, log: Uuid, entry: Uuid): Promise<RemovedEntry | null> =>
  (await tx.prepared(readRemoved, [log, entry]))[0]?.removed ?? null
