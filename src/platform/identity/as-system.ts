import { type Tx, transaction } from '../database/transaction.ts'
import type { Uuid } from '../id.ts'
import type { JobParts } from '../jobs/job.ts'
import { enter } from './enter.ts'

/** For what is nobody's act, and so does not go through the door: one transaction, bound to the municipality and this instant. */
export const asSystem = <Result>(
  { pool, clock }: Pick<JobParts, 'pool' | 'clock'>,
  municipality: Uuid,
  work: (tx: Tx, now: Date) => Promise<Result>,
): Promise<Result> =>
  transaction(pool, async (tx) => {
    const now = clock.now()
    await enter(tx, { system: municipality }, now)
    return work(tx, now)
  })
