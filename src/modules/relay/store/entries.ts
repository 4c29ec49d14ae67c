import type { Person } from '#platform/actor.ts'
import type { Tx } from '#platform/database/transaction.ts'
import { newId, noPost, type Uuid } from '#platform/id.ts'
import type { EntryKind } from '../contract.ts'
import { db } from '../store.ts'

/** An entry as it stands now, and who wrote what stands there. */
export type StandingEntry = {
  id: Uuid
  kind: EntryKind
  areas: string[]
  text: string
  version: number
  author: Uuid
  authorPost: Uuid
  writtenBy: Uuid
  writtenByPost: Uuid
  writtenAt: Date
}

/** An entry of this log; absent if it is another log's, or has an area that the reader may not see. */
export const entryOf = async (tx: Tx, log: Uuid, id: Uuid): Promise<StandingEntry | undefined> => {
  const row = await tx.first(
    db
      .selectFrom('relay.entry')
      .select(['id', 'kind', 'areas', 'text', 'version', 'author_id as author', 'author_post as authorPost'])
      .select(['written_at', 'edited_at', 'edited_by', 'edited_post'])
      .where('log_id', '=', log)
      .where('id', '=', id),
  )
  if (!row) return undefined
  const { written_at, edited_at, edited_by, edited_post, ...entry } = row
  return {
    ...entry,
    writtenBy: edited_by ?? entry.author,
    writtenByPost: edited_post ?? entry.authorPost,
    writtenAt: edited_at ?? written_at,
  }
}

type NewEntry = { log: Uuid; kind: EntryKind; text: string; areas: string[]; by: Person; at: Date }

export const insertEntry = async (tx: Tx, { log, kind, text, areas, by, at }: NewEntry): Promise<Uuid> => {
  const id = newId()
  await tx.run(
    db.insertInto('relay.entry').values({
      municipality_id: by.municipality,
      id,
      log_id: log,
      kind,
      areas,
      text,
      author_id: by.person,
      author_post: by.kind === 'in-role' ? by.post : noPost,
      written_at: at,
      version: 1,
    }),
  )
  return id
}

/** Takes the next version of an entry. False when somebody else was first: of two at the same moment the second waits, and finds another version. */
export const nextVersion = async (
  tx: Tx,
  { id, version }: Pick<StandingEntry, 'id' | 'version'>,
  written: { text?: string; areas?: string[] } = {},
): Promise<boolean> => {
  const taken = await tx.run(
    db
      .updateTable('relay.entry')
      .set({ ...written, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version),
  )
  return taken > 0
}

/** Puts a new text in the place of the one before, which the database keeps (relay.keep_version), with who wrote which. */
export const replaceEntry = (
  tx: Tx,
  { old, text, areas }: { old: StandingEntry; text: string; areas: string[] },
): Promise<boolean> => nextVersion(tx, old, { text, areas })
