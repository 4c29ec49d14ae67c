import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'
import { type Clock, systemClock } from './clock.ts'
import { type Config, ConfigError, listenHost, readConfig } from './config.ts'
import type { DatabaseKind } from './database/migrate.ts'
import { databaseExists, type OpenDatabase, openDatabase } from './database/open-database.ts'
import { openPool } from './database/pools.ts'
import type { Door } from './door.ts'
import type { Job } from './jobs/job.ts'
import { runJobs } from './jobs/run-jobs.ts'
import type { Keyring } from './keys/key.ts'
import { openKeyring } from './keys/open-keyring.ts'
import type { Hub } from './live/hub.ts'
import { openLive } from './live/open-live.ts'
import { createLog, type Log } from './log.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { endPress } from './pdf/make-pdf.ts'
import { type AskReadiness, createReadiness } from './readiness.ts'
import { startServer } from './serve.ts'

/** What the house is composed of: everything that is opened once. */
export type OpenParts = {
  config: Config
  log: Log
  clock: Clock
  keyring: Keyring
  metrics: Metrics
  readiness: AskReadiness
  /** What this database is for. */
  kind: DatabaseKind
  /** As laget_app. */
  pool: pg.Pool
  /** As laget_jobs. */
  jobsPool: pg.Pool
  /** Who has which page open in this process. */
  hub: Hub
  /** Aborted when the program is asked to end: streams close then. */
  stopping: AbortSignal
}

export type ComposedApp = {
  fetch(request: Request, env: unknown): Response | Promise<Response>
  /** Jobs act through a door of their own, over `jobsPool`. */
  jobs: { door: Door; list: readonly Job[] }
}

export type RunOptions = {
  env: NodeJS.ProcessEnv
  /** Relative paths are counted from here. */
  folder?: string
  compose(parts: OpenParts): Promise<ComposedApp>
  /** Lines for people: where to open it, and why it does not run. */
  say(line: string): void
  complain(line: string): void
  /** Aborted when the program is asked to end. */
  stop: AbortSignal
}

/** 0: ended when asked. 1: could not start, or lost what it needs. 2: was set up wrongly. */
export type ExitCode = 0 | 1 | 2

/** The program's life from the first look at the environment until everything is closed again. */
export const run = async (options: RunOptions): Promise<ExitCode> => {
  const { complain } = options
  try {
    const config = readConfig(options.env, options.folder)
    return await live(config, createLog(config.logLevel), options)
  } catch (error) {
    if (error instanceof ConfigError) {
      for (const sentence of error.sentences) complain(sentence)
      return 2
    }
    // Before anyone is let in nothing is read that is about people: the message may be told.
    complain(error instanceof Error ? error.message : 'Laget could not start.')
    return 1
  }
}

const live = async (config: Config, log: Log, options: RunOptions): Promise<ExitCode> => {
  const { stop, say, complain } = options
  await using open = new AsyncDisposableStack()
  const closing = (what: string, close: () => Promise<unknown>) =>
    open.defer(() => close().then(undefined, (error: unknown) => log.error('closing-failed', { what }, error)))
  closing('press', endPress)
  const parts = await openParts(config, log, stop, closing)
  const { clock, jobsPool, metrics, kind } = parts
  const { fetch, jobs } = await options.compose(parts)
  const running = await runJobs({ jobs: jobs.list, door: jobs.door, pool: jobsPool, clock, log, count: metrics.job })
  closing('jobs', () => running.stop())
  if (stop.aborted) return 0
  const server = await startServer({ fetch, port: config.port, host: listenHost(config, kind) })
  closing('server', () => server.stop())
  say(`Laget is ready: ${config.url}${kind === 'demo' ? ' (a demo: everyone in it is invented)' : ''}`)
  const why = await Promise.race([asked(stop), parts.database.ended.then(() => 'database' as const)])
  log.info('stopping', { why })
  if (why === 'asked') return 0
  complain('The embedded database has ended by itself: start Laget again, and see postgres.log in the data folder.')
  return 1
}

const asked = (stop: AbortSignal): Promise<'asked'> =>
  new Promise((resolve) => {
    if (stop.aborted) resolve('asked')
    stop.addEventListener('abort', () => resolve('asked'), { once: true })
  })

type Closing = (what: string, close: () => Promise<unknown>) => void

const openParts = async (
  config: Config,
  log: Log,
  stop: AbortSignal,
  closing: Closing,
): Promise<OpenParts & { database: OpenDatabase }> => {
  const clock = systemClock
  const mayCreate = !(await databaseExists(config))
  const keyring = await openKeyring(config.keys, { mayCreate, now: clock.now() })
  const database = await openDatabase({ config, keyring, log })
  closing('database', database.stop)
  // Ready no more from the moment that somebody asks it to end, or that the database has gone.
  const gone = new AbortController()
  const stopping = AbortSignal.any([stop, gone.signal])
  void database.ended.then(() => gone.abort())
  const metrics = createMetrics()
  const openOne = (name: string, login: pg.PoolConfig, max: number) => {
    const pool = openPool({ ...login, ...limits, max }, (error) => log.warn('connection-lost', { pool: name }, error))
    metrics.watchPool(name, pool)
    closing(`pool ${name}`, () => Promise.race([pool.end(), delay(2000, undefined, { ref: false })]))
    return pool
  }
  const pool = openOne('app', database.app, 10)
  const jobsPool = openOne('jobs', database.jobs, 5)
  const readiness = await createReadiness(pool, stopping)
  const live = openLive({ connection: database.app, log, metrics, stopping })
  closing('live', live.stop)
  const { hub } = live
  return {
    config,
    log,
    clock,
    keyring,
    metrics,
    readiness,
    kind: database.kind,
    pool,
    jobsPool,
    hub,
    stopping,
    database,
  }
}

/** A request waits for a free connection, and a forgotten transaction holds back the sealing of the audit, no longer than this. */
const limits = { connectionTimeoutMillis: 5000, idle_in_transaction_session_timeout: 60_000 }
