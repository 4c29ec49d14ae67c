import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'

/** How many at a time. */
export const stretch = 200

const due = prepared<{ question: Uuid; person: Uuid }>(
  'discussions.due-to-ask',
  'select question, person from discussions.due_to_ask($1)',
)
const forget = prepared<{ deleted: number }>('discussions.forget', 'select discussions.forget($1) as deleted')

/** Whose advice is some weeks old, each once. For the job. */
export const dueToAsk = (tx: Tx): Promise<{ question: Uuid; person: Uuid }[]> => tx.prepared(due, [stretch])

/** Deletes what has been kept for the set time, and says how many. For the job. */
export const forgetDue = async (tx: Tx): Promise<number> => (await tx.prepared(forget, [stretch]))[0]?.deleted ?? 0
