import { afterAll, afterEach, expect, it, onTestFinished, vi } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { twoMunicipalities } from '#testing/two-municipalities.ts'
import { settableClock } from '../clock.ts'
import { openPool } from '../database/pools.ts'
import { type Tx, transaction } from '../database/transaction.ts'
import { createDoor } from '../door.ts'
import { newId } from '../id.ts'
import { enter } from '../identity/enter.ts'
import { newKeyring } from '../keys/key.ts'
import { createLog } from '../log.ts'
import { enqueue, type Job, type JobPayload, resultOf } from './job.ts'
import { prepareQueue } from './prepare-queue.ts'
import { type RunJobsOptions, runJobs } from './run-jobs.ts'

const database = await testDatabase()
const { here, there, acting } = await twoMunicipalities(database)
const municipality = here.id
const clock = settableClock('2026-11-23T08:00:00Z')
const jobsPool = openPool({ ...database.connections.jobs, max: 5 }, () => undefined)
afterAll(() => jobsPool.end())
const lines: string[] = []
const log = createLog('debug', { write: (line) => void lines.push(line) })
const door = createDoor({ pool: jobsPool, clock, keyring: newKeyring(clock.now()), reactions: {} })
const parts = { door, pool: jobsPool, clock, log }

await database
  .pool('owner')
  .query("insert into jobs.kind (name, attempts) values ('test.work', 12), ('test.fail', 1), ('test.other', 12)")

afterEach(async () => {
  await jobsPool.query('delete from graphile_worker._private_jobs')
})

const inAct = (work: (tx: Tx) => Promise<void>): Promise<void> => acting(clock.now(), work)

type QueueRow = { key: string | null; last_error: string | null; wait: number; payload: unknown; locked: boolean }
const queue = async (): Promise<QueueRow[]> => {
  const { rows } = await jobsPool.query<QueueRow>(
    `select key, last_error, extract(epoch from run_at - created_at)::float as wait, payload, locked_at is not null as locked
     from graphile_worker._private_jobs order by id`,
  )
  return rows
}

const working = async (jobs: Job[], more: Partial<RunJobsOptions> = {}) => {
  const running = await runJobs({ ...parts, jobs, ...more })
  onTestFinished(() => running.stop())
  return running
}

/** A job that notes what it was given. */
const noting = (name: Job['name'], more: Partial<Job> = {}) => {
  const seen: JobPayload[] = []
  const job: Job = { name, run: async (_, payload) => void seen.push(payload), ...more }
  return { seen, job }
}

it('exists exactly when its act does', async () => {
  const { seen, job } = noting('test.work')
  await working([job])
  const [lost, kept] = [newId(), newId()]
  const act = inAct(async (tx) => {
    await enqueue(tx, { name: 'test.work', payload: { log: lost } })
    throw new Error('and then the act failed')
  })
  await expect(act).rejects.toThrow('and then the act failed')
  await inAct((tx) => enqueue(tx, { name: 'test.work', payload: { log: kept, day: '2026-12-01' } }))
  await vi.waitFor(() => expect(seen).not.toEqual([]), 30_000)
  expect(seen).toEqual([{ log: kept, day: '2026-12-01', municipality }])
})

it('takes no name it does not know and no payload that tells something', async () => {
  await expect(inAct((tx) => enqueue(tx, { name: 'test.unknown' }))).rejects.toThrow('there is no job test.unknown')
  for (const told of ['Nora Lie', '15829912345', ''])
    await expect(inAct((tx) => enqueue(tx, { name: 'test.work', payload: { told } }))).rejects.toThrow(
      'neither an id nor a day',
    )
  expect(await queue()).toEqual([])
})

it('is the municipality of the act, whatever the caller says', async () => {
  await inAct((tx) => enqueue(tx, { name: 'test.work', payload: { municipality: newId() } }))
  expect(await queue()).toMatchObject([{ payload: { municipality } }])
})

it('has no other way in', async () => {
  const tries = [
    "select graphile_worker.add_job('test.work')",
    'select * from graphile_worker._private_jobs',
    "select jobs.enqueue_everywhere('test.work')",
    'select jobs.municipalities()',
    "insert into jobs.kind (name) values ('test.mine')",
  ]
  for (const statement of tries)
    await expect(database.pool('app').query(statement), statement).rejects.toThrow(
      /permission denied|row-level security/,
    )
})

it('waits as long as there is from the act to the hour, whatever the clock on the wall says', async () => {
  await transaction(jobsPool, async (tx) => {
    await enter(tx, { system: municipality }, new Date('2031-01-01T08:00:00Z'))
    await enqueue(tx, { name: 'test.work', runAt: new Date('2031-01-01T10:00:00Z') })
    await enqueue(tx, { name: 'test.work', runAt: new Date('2030-01-01T10:00:00Z') })
  })
  expect((await queue()).map(({ wait }) => wait)).toEqual([7200, 0])
})

it('gives way to a later one under the same key, and not to another job’s', async () => {
  const [first, second] = [newId(), newId()]
  await inAct(async (tx) => {
    await enqueue(tx, { name: 'test.work', payload: { log: first }, key: 'k' })
    await enqueue(tx, { name: 'test.work', payload: { log: second }, key: 'k' })
    await enqueue(tx, { name: 'test.other', payload: { log: first }, key: 'k' })
  })
  expect((await queue()).map(({ key, payload }) => [key, (payload as JobPayload).log])).toEqual([
    ['test.work:k', second],
    ['test.other:k', first],
  ])
})

it('is tried again after a failure, and neither queue nor log repeats what the error said', async () => {
  let tries = 0
  const failing: Job = {
    name: 'test.work',
    run: async () => {
      tries++
      if (tries === 1) throw Object.assign(new Error('Kari Nordmann has no address'), { code: '23505' })
    },
  }
  const counted: string[] = []
  await working([failing], { count: (name, outcome) => counted.push(`${name} ${outcome}`) })
  await inAct((tx) => enqueue(tx, { name: 'test.work', payload: { log: newId() } }))
  await vi.waitFor(async () => expect((await queue())[0]?.last_error).toBe('23505'), 30_000)
  await jobsPool.query('update graphile_worker._private_jobs set run_at = created_at')
  await inAct((tx) => enqueue(tx, { name: 'test.work', runAt: new Date('2040-01-01T00:00:00Z') }))
  await vi.waitFor(() => expect(tries).toBe(2), 30_000)
  await vi.waitFor(() => expect(counted).toEqual(['test.work failed', 'test.work done']), 30_000)
  expect(lines.join('')).toContain('"event":"job-failed"')
  expect(lines.join('')).not.toContain('Kari')
})

it('is given up after as many attempts as its kind has, and counted', async () => {
  const counted: string[] = []
  const failing: Job = { name: 'test.fail', run: () => Promise.reject(new TypeError('no')) }
  await working([failing], { count: (name, outcome) => counted.push(`${name} ${outcome}`) })
  await inAct((tx) => enqueue(tx, { name: 'test.fail' }))
  await vi.waitFor(() => expect(counted).toEqual(['test.fail failed', 'test.fail given-up']), 30_000)
  await vi.waitFor(async () => expect(await queue()).toMatchObject([{ last_error: 'TypeError' }]), 30_000)
})

it('comes once for every municipality when its schedule says so, and not again while one waits', async () => {
  const tick = { name: 'test.work', schedule: 'each-hour', _cron: { ts: '2026-11-22T10:20:00.000Z' } }
  await jobsPool.query("select graphile_worker.add_job('tick', $1), graphile_worker.add_job('tick', $1)", [tick])
  await jobsPool.query("select jobs.enqueue_everywhere('test.work')")
  const { seen, job } = noting('test.work', { schedule: 'each-hour' })
  await working([job], { concurrency: 1 })
  await vi.waitFor(async () => expect(await queue()).toEqual([]), 30_000)
  expect(new Set(seen.map((payload) => payload.municipality))).toEqual(new Set([here.id, there.id]))
  expect(seen).toHaveLength(2)
})

it('refuses to begin with a job that nobody could enqueue', async () => {
  await expect(runJobs({ ...parts, jobs: [noting('test.unnamed').job] })).rejects.toThrow('missing in jobs.kind')
})

it('finishes what is under way when it is stopped, and starts nothing more', async () => {
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
  const { promise: allowed, resolve: allow } = Promise.withResolvers<void>()
  const done: unknown[] = []
  const slow: Job = {
    name: 'test.work',
    run: async (_, payload) => {
      begin()
      await allowed
      done.push(payload.log)
    },
  }
  const running = await runJobs({ ...parts, jobs: [slow], concurrency: 1 })
  const [first, second] = [newId(), newId()]
  await inAct((tx) => enqueue(tx, { name: 'test.work', payload: { log: first } }))
  await begun
  await inAct((tx) => enqueue(tx, { name: 'test.work', payload: { log: second } }))
  const stopped = running.stop()
  allow()
  await stopped
  expect(done).toEqual([first])
  // that a job is done is written a moment after its work ended
  await expect.poll(queue).toMatchObject([{ payload: { log: second }, locked: false }])
})

it('leaves a job that takes too long; the next life takes it up again', async () => {
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
  const { promise: never, resolve: give } = Promise.withResolvers<void>()
  const endless: Job = {
    name: 'test.work',
    run: () => {
      begin()
      return never
    },
  }
  const running = await runJobs({ ...parts, jobs: [endless], concurrency: 1 })
  await inAct((tx) => enqueue(tx, { name: 'test.work' }))
  await begun
  await running.stop(10)
  expect(await queue()).toMatchObject([{ locked: true }])
  await prepareQueue(database.connections.jobs)
  expect(await queue()).toMatchObject([{ locked: true }])
  await prepareQueue(database.connections.jobs, { alone: true })
  expect(await queue()).toMatchObject([{ locked: false }])
  give()
})

it('goes on after its connections were lost', async () => {
  const { seen, job } = noting('test.work')
  await working([job])
  await inAct((tx) => enqueue(tx, { name: 'test.work' }))
  await vi.waitFor(() => expect(seen).toHaveLength(1), 30_000)
  await database
    .pool('admin')
    .query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'laget' and usename = 'laget_jobs' and datname = current_database()",
    )
  await inAct((tx) => enqueue(tx, { name: 'test.work' }))
  await vi.waitFor(() => expect(seen).toHaveLength(2), 30_000)
})

it('takes anything but done from the door for a failure', () => {
  expect(() => resultOf({ kind: 'sign-in', expired: false })).toThrow(expect.objectContaining({ code: 'door-sign-in' }))
})
