import type pg from 'pg'
import type { Clock } from '#platform/clock.ts'
import { transaction } from '#platform/database/transaction.ts'
import { type HistoryParts, writeHistory } from './history/write-history.ts'

/**
 * The history as it is to be met: written where there is none, written again where the writing was cut off, and written anew when it
 * has grown old and nobody has acted in it.
 */
export const keepFresh = async ({ clock, ...parts }: Omit<HistoryParts, 'now'> & { clock: Clock }): Promise<void> => {
  const { jobsPool } = parts
  const now = clock.now()
  await inTurn(jobsPool, async () => {
    if (!(await begin(jobsPool, now))) return
    await writeHistory({ ...parts, now })
    await jobsPool.query('select platform.end_demo($1)', [now])
  })
}

/** Empties what is to be written, and what waits in the queue for people who are no more. */
const begin = (jobsPool: pg.Pool, now: Date): Promise<boolean> =>
  transaction(jobsPool, async (tx) => {
    const { rows } = await tx.query<{ begun: boolean }>('select platform.begin_demo($1) as begun', [now])
    const begun = rows[0]?.begun ?? false
    if (begun) await tx.query('select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))')
    return begun
  })

/** When the history was written: the ages of its children follow that day. */
export const writtenAt = async (jobsPool: pg.Pool): Promise<Date | undefined> => {
  const { rows } = await jobsPool.query<{ at: Date | null }>('select demo_written_at as at from platform.installation')
  return rows[0]?.at ?? undefined
}

const historyLock = 7_205_205

/** Of several processes that open the same database one writes, and the others wait until it is written. */
const inTurn = async <Result>(pool: pg.Pool, work: () => Promise<Result>): Promise<Result> => {
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [historyLock])
    return await work()
  } finally {
    // The lock goes with its connection.
    client.release(true)
  }
}
