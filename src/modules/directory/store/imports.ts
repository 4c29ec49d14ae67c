import { tables } from '#platform/database/tables.ts'
import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { Fault, Row } from '../import-document.ts'
import type { Writing } from '../store.ts'

const db = tables<{
  'directory.batch': {
    municipality_id: Uuid
    id: Uuid
    rows: string
    faults: string
    made_by: Uuid
    made_at: Date
    applied_at: Date | null
  }
}>()

/** A file as it was read, waiting to be looked over. */
export type Batch = { id: Uuid; rows: Row[]; faults: Fault[]; appliedAt: Date | null }

export const insertBatch = async (
  tx: Tx,
  { municipality, by, at }: Writing,
  { id, rows, faults }: Omit<Batch, 'appliedAt'>,
): Promise<void> => {
  const read = { rows: JSON.stringify(rows), faults: JSON.stringify(faults) }
  const made = { made_by: by, made_at: at, applied_at: null }
  await tx.run(db.insertInto('directory.batch').values({ municipality_id: municipality, id, ...read, ...made }))
}

const byId = prepared<Batch>(
  'directory.batch',
  `select id, rows, faults, applied_at as "appliedAt" from directory.batch where municipality_id = platform.municipality() and id = $1`,
)
export const batchById = async (tx: Tx, id: Uuid): Promise<Batch | undefined> => (await tx.prepared(byId, [id]))[0]

const once = prepared(
  'directory.one-at-a-time',
  `select pg_advisory_xact_lock(hashtextextended('directory.write ' || platform.municipality(), 0))`,
)
/** Of two who write at the same moment the second meets what the first has left. */
export const oneAtATime = async (tx: Tx): Promise<void> => void (await tx.prepared(once, []))

/** False when it has been taken in already. */
export const markApplied = async (tx: Tx, { municipality, at }: Writing, id: Uuid): Promise<boolean> => {
  const marked = await tx.run(
    db
      .updateTable('directory.batch')
      .set({ applied_at: at })
      .where('municipality_id', '=', municipality)
      .where('id', '=', id)
      .where('applied_at', 'is', null),
  )
  return marked === 1
}
