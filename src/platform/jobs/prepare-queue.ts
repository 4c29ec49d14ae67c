import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'

/** graphile-worker's own words quote payloads and the messages of errors: nothing of them is passed on. */
export const silentLogger = new Logger(() => () => undefined)

export type PrepareQueueOptions = {
  /** No other process works on this queue: what is locked was left by one that died, and may be taken up at once. */
  alone?: boolean
}

/** Brings the queue's schema up to date, as laget_jobs, after the migrations and before anything may enqueue. */
export const prepareQueue = async (
  jobs: pg.ClientConfig,
  { alone = false }: PrepareQueueOptions = {},
): Promise<void> => {
  const pool = new pg.Pool({ ...jobs, max: 2, application_name: 'laget-queue' })
  // A connection that breaks fails the statement it carries, and that is told.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => void client.on('error', () => undefined))
  try {
    await runMigrations({ pgPool: pool, logger: silentLogger })
    if (alone) await pool.query(unlock)
  } finally {
    await pool.end()
  }
}

const unlock = `select graphile_worker.force_unlock_workers(array(
  select locked_by from graphile_worker._private_jobs where locked_by is not null
  union select locked_by from graphile_worker._private_job_queues where locked_by is not null))`
