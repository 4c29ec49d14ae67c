import { EventEmitter } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import type pg from 'pg'
import { errorWord } from '../describe-error.ts'
import type { Job, JobParts, JobPayload } from './job.ts'
import { silentLogger } from './prepare-queue.ts'
import { dueAt, ticksFor, tickTask } from './schedule.ts'

type JobOutcome = 'done' | 'failed' | 'given-up'

export type RunJobsOptions = JobParts & {
  jobs: readonly Job[]
  /** Told how each job went, for the metrics. */
  count?: (name: string, outcome: JobOutcome) => void
  /** How many at once. */
  concurrency?: number
}

export type RunningJobs = {
  /** Takes up no more and waits for those under way; after `patience` ms they are left, to be done again by whoever comes next. */
  stop(patience?: number): Promise<void>
}

/** Works on the queue until it is stopped, over a pool of `openPool`. Refuses when a job is not in `jobs.kind`: nobody could enqueue it. */
export const runJobs = async ({ jobs, count, concurrency = 3, ...parts }: RunJobsOptions): Promise<RunningJobs> => {
  const { pool } = parts
  await compareWithKinds(pool, jobs, parts)
  const start = () =>
    run({
      pgPool: pool,
      taskList: taskList(jobs, parts),
      parsedCronItems: ticksFor(jobs),
      concurrency,
      pollInterval: 2000,
      noHandleSignals: true,
      logger: silentLogger,
      events: tellingEvents(parts, count),
    })
  return keepRunning(start, parts)
}

const compareWithKinds = async (pool: pg.Pool, jobs: readonly Job[], { log }: JobParts): Promise<void> => {
  const { rows } = await pool.query<{ name: string }>('select name from jobs.kind')
  const kinds = new Set(rows.map(({ name }) => name))
  const unknown = jobs.find(({ name }) => !kinds.has(name))
  if (unknown) throw new Error(`The job ${unknown.name} is missing in jobs.kind: its part's migration must name it.`)
  for (const { name } of jobs) kinds.delete(name)
  for (const name of kinds) log.warn('job-that-nobody-does', { job: name })
}

/** The queue keeps the last error of a job, as text, for anyone who may read the database: so it gets a word and not a message. */
const inOneWord = async (work: () => Promise<unknown>, { log }: JobParts, job: string): Promise<void> => {
  try {
    await work()
  } catch (error) {
    log.error('job-failed', { job }, error)
    throw new Error(errorWord(error))
  }
}

const taskList = (jobs: readonly Job[], parts: JobParts): TaskList => ({
  [tickTask]: (payload) =>
    inOneWord(
      async () => {
        const name = dueAt(payload)
        if (name) await parts.pool.query('select jobs.enqueue_everywhere($1)', [name])
      },
      parts,
      tickTask,
    ),
  ...Object.fromEntries(
    jobs.map((job) => [
      job.name,
      (payload: unknown) => inOneWord(() => job.run(parts, payload as JobPayload), parts, job.name),
    ]),
  ),
})

const tellingEvents = ({ log }: JobParts, count: RunJobsOptions['count']): WorkerEvents => {
  const events: WorkerEvents = new EventEmitter()
  const told = (outcome: JobOutcome) => (event: { job: { task_identifier: string } }) => {
    const job = event.job.task_identifier
    if (job !== tickTask) count?.(job, outcome)
    if (outcome === 'given-up') log.error('job-given-up', { job })
  }
  events.on('job:success', told('done'))
  events.on('job:error', told('failed'))
  events.on('job:failed', told('given-up'))
  return events
}

const firstPause = 500
const longestPause = 30_000

/** The worker gives up when the database goes away while it reports a job. Then it begins anew, after a pause that doubles. */
const keepRunning = async (start: () => Promise<Runner>, { log }: JobParts): Promise<RunningJobs> => {
  const stopping = new AbortController()
  let runner: Runner | undefined = await start()
  const attend = async (): Promise<void> => {
    let pause = firstPause
    while (!stopping.signal.aborted) {
      try {
        runner ??= await start()
        pause = firstPause
        await runner.promise
      } catch (error) {
        log.error('queue-worker-ended', {}, error)
      }
      runner = undefined
      if (stopping.signal.aborted) return
      await delay(pause, undefined, { signal: stopping.signal }).catch(() => undefined)
      pause = Math.min(pause * 2, longestPause)
    }
  }
  const attended = attend()
  return {
    stop: async (patience = 5000) => {
      stopping.abort()
      const patient = new AbortController()
      const stopped = Promise.resolve(runner?.stop()).catch(() => undefined)
      await Promise.race([
        Promise.all([stopped, attended]),
        delay(patience, undefined, { signal: patient.signal }).catch(() => undefined),
      ])
      patient.abort()
    },
  }
}
