import { prepared, type Tx } from '#platform/database/transaction.ts'
import { newId, type Uuid } from '#platform/id.ts'
import type { Day } from '#platform/language/day.ts'
import { type BlockTable, db } from '../store.ts'

export type Block = { id: Uuid; guardian: Uuid; basis: BlockTable['basis']; reviewOn: Day }

/** The blocks in force for a child, for the head who decides about them. */
export const blocksOf = (tx: Tx, child: Uuid): Promise<Block[]> =>
  tx.all(
    db
      .selectFrom('children.guardian_block')
      .select(['id', 'guardian_id as guardian', 'basis', 'review_on as reviewOn'])
      .where('child_id', '=', child)
      .where('lifted_at', 'is', null)
      .orderBy('id'),
  )

type NewBlock = Pick<
  BlockTable,
  'municipality_id' | 'guardian_id' | 'child_id' | 'basis' | 'review_on' | 'decided_by' | 'since'
>

export const insertBlock = async (tx: Tx, block: NewBlock): Promise<Uuid> => {
  const id = newId()
  await tx.run(db.insertInto('children.guardian_block').values({ ...block, id, lifted_at: null, lifted_by: null }))
  return id
}

export const liftBlocks = async (tx: Tx, guardian: Uuid, by: Uuid, at: Date): Promise<number> =>
  tx.run(
    db
      .updateTable('children.guardian_block')
      .set({ lifted_at: at, lifted_by: by })
      .where('guardian_id', '=', guardian)
      .where('lifted_at', 'is', null),
  )

const logs = prepared<{ log: Uuid }>(
  'children.logs-about',
  'select distinct g.log_id as log from access.own_grant g where g.child_id = $1 order by g.log_id',
)

/** The logs about a child that the head sees: those a block of hers is about. */
export const logsAbout = async (tx: Tx, child: Uuid): Promise<Uuid[]> =>
  (await tx.prepared(logs, [child])).map(({ log }) => log)

const keep = prepared('children.keep-blocks', 'select children.keep_blocks($1)')

/** Row 5: what was started with this record has joined the child's own log. Whoever was kept away on it is kept away there. */
export const keepBlocks = async (tx: Tx, record: Uuid): Promise<void> => void (await tx.prepared(keep, [record]))
