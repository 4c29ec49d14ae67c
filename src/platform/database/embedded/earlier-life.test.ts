import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { type EmbeddedApp, startApp } from '#testing/embedded-app.ts'
import { makeZombie } from '#testing/zombie.ts'
import { inspectProcess } from './running-process.ts'
import { type EmbeddedPostgres, startEmbedded } from './supervisor.ts'

const quick = { fsync: 'off' }

let folder: string

// Taken away last of all: what a test starts on it is stopped before, or about to stop when its app was killed.
beforeEach(async (test) => {
  folder = await mkdtemp(join(tmpdir(), 'laget-life-'))
  test.onTestFinished(() => rm(folder, { recursive: true, maxRetries: 10 }))
})

const start = async (settings: Record<string, string> = {}) => {
  const events: string[] = []
  const postgres = await startEmbedded({ dataFolder: folder, settings, log: (event) => events.push(event) })
  onTestFinished(() => postgres.stop())
  return { postgres, events }
}

const app = (): EmbeddedApp => {
  const started = startApp(folder)
  onTestFinished(() => started.kill())
  return started
}

const ready = async (started: EmbeddedApp) => {
  const outcome = await started.outcome
  if (outcome.kind !== 'ready') throw new Error(outcome.message)
  return outcome
}

const query = async ({ socketFolder: host }: { socketFolder: string }, sql: string): Promise<unknown[]> => {
  const client = new Client({ host, port: 5432, user: 'postgres', database: 'postgres' })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query(sql).finally(() => client.end())
  return rows
}

const stateOf = async (pid: number): Promise<string> => (await inspectProcess(pid)).state
const pidFile = () => join(folder, 'postgres/postmaster.pid')
const exists = (path: string) =>
  readFile(path).then(
    () => true,
    () => false,
  )

describe('an app that is killed', () => {
  test('takes its database with it, shut down in order', async () => {
    const first = app()
    const { pid, socketFolder } = await ready(first)
    await query({ socketFolder }, 'create table kept (word text)')
    await first.kill()
    await expect.poll(() => stateOf(pid), { timeout: 10_000 }).not.toBe('alive')
    expect(await exists(pidFile())).toBe(false)

    const { postgres, events } = await start()
    expect(events).toEqual(['watchdog-started', 'postgres-ready'])
    expect(await query(postgres, 'select * from kept')).toEqual([])
  })

  test('and followed at once by the next start, is followed by it', async () => {
    const first = app()
    await query(await ready(first), 'create table kept (word text)')
    await first.kill()
    const { postgres } = await start()
    expect(await query(postgres, 'select * from kept')).toEqual([])
  })

  test('together with its watchdog leaves an orphan, which the next start ends', async () => {
    const first = app()
    const { pid, socketFolder } = await ready(first)
    await query({ socketFolder }, 'create table kept (word text)')
    const { pid: watchdog = -1 } = await first.told('watchdog-started')
    process.kill(watchdog, 'SIGKILL')
    await first.told('watchdog-lost')
    await first.kill()
    // It lives and has work to do.
    expect(await query({ socketFolder }, 'select 1 as one')).toEqual([{ one: 1 }])

    const { postgres, events } = await start()
    expect(events.slice(0, 2)).toEqual(['orphan-found', 'orphan-ended'])
    expect(postgres.pid).not.toBe(pid)
    expect(await stateOf(pid)).not.toBe('alive')
    expect(await query(postgres, 'select * from kept')).toEqual([])
  })

  test('while the database is being made leaves nothing that stops the next', async () => {
    const first = app()
    await first.told('initdb')
    await first.kill()
    const { postgres, events } = await start(quick)
    expect(events).toContain('initdb')
    expect(await query(postgres, 'select 1 as one')).toEqual([{ one: 1 }])
  })
})

describe('two apps that start at once', () => {
  test('exactly one wins, the other is told, and the database of the winner lives on', async () => {
    const apps = [app(), app(), app()]
    const outcomes = await Promise.all(apps.map((each) => each.outcome))
    const won = outcomes.filter((each) => each.kind === 'ready')
    const lost = outcomes.filter((each) => each.kind === 'refused')
    expect(won).toHaveLength(1)
    expect(lost.map((each) => each.code)).toEqual(['already-running', 'already-running'])
    const [winner] = won
    if (!winner) throw new Error('nobody won')
    // A fourth comes when all is quiet.
    expect(await app().outcome).toMatchObject({ kind: 'refused', code: 'already-running' })
    expect(await query(winner, 'select 1 as one')).toEqual([{ one: 1 }])
    expect(await stateOf(winner.pid)).toBe('alive')
  })
})

/** A durable database with one committed row, whose server was killed without a word. */
const killedServer = async (): Promise<EmbeddedPostgres> => {
  const { postgres } = await start()
  await query(postgres, "create table kept (word text); insert into kept values ('written')")
  process.kill(postgres.pid, 'SIGKILL')
  await postgres.stopped
  expect(await exists(pidFile())).toBe(true)
  return postgres
}

const recovered = async () => {
  const { postgres, events } = await start()
  expect(await query(postgres, 'select word from kept')).toEqual([{ word: 'written' }])
  return events
}

/** As if the dead server's number had been given to another process. */
const claim = async (pid: number, file: string) => {
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace(/^\d+/, String(pid)))
}

/** A process that has nothing to do with databases. */
const idle = async (): Promise<number> => {
  const child = spawn('sleep', ['600'])
  onTestFinished(() => void child.kill())
  await once(child, 'spawn')
  return child.pid ?? -1
}

describe('a server that is killed', () => {
  test('is noticed, frees the folder, and recovers with all that was committed', async () => {
    const postgres = await killedServer()
    // A stop that comes too late is no error.
    await postgres.stop()
    await recovered()
  })

  test('is not mistaken for live processes of the same user that got its number, which are left alone', async () => {
    const { socketFolder } = await killedServer()
    const [first, second] = [await idle(), await idle()]
    await claim(first, pidFile())
    await claim(second, join(socketFolder, '.s.PGSQL.5432.lock'))
    expect(await recovered()).toContain('pid-reused')
    expect([await stateOf(first), await stateOf(second)]).toEqual(['alive', 'alive'])
  })

  test.runIf(process.platform === 'linux')('is not mistaken for the server of another database', async () => {
    await killedServer()
    const elsewhere = await mkdtemp(join(tmpdir(), 'laget-life-'))
    const other = await startEmbedded({ dataFolder: elsewhere, settings: quick })
    onTestFinished(async () => {
      await other.stop()
      await rm(elsewhere, { recursive: true })
    })
    await claim(other.pid, pidFile())
    expect(await recovered()).toContain('pid-reused')
    expect(await query(other, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('and lies about as a zombie is dead all the same', async () => {
    const { socketFolder } = await killedServer()
    const zombie = await makeZombie()
    await claim(zombie, pidFile())
    await claim(zombie, join(socketFolder, '.s.PGSQL.5432.lock'))
    await recovered()
  })

  test('is waited for while a child of it still works on the data', async () => {
    const { postgres: first } = await start()
    await query(first, "create table kept (word text); insert into kept values ('written')")
    // A child that is busy notices the death of its server only when it is done.
    const work = 'do $$ begin for n in 1..120000000 loop null; end loop; end $$'
    const busy = query(first, work).catch(() => {})
    const atWork = "select count(*)::int as n from pg_stat_activity where state = 'active' and query like 'do %'"
    await expect.poll(() => query(first, atWork)).toEqual([{ n: 1 }])
    process.kill(first.pid, 'SIGKILL')
    await first.stopped
    await recovered()
    await busy
  })

  test('leaving a damaged postmaster.pid is a matter for people', async () => {
    await killedServer()
    await writeFile(pidFile(), '')
    await expect(startEmbedded({ dataFolder: folder })).rejects.toMatchObject({
      code: 'earlier-life',
      message: expect.stringMatching(/postmaster\.pid is damaged, .* remove the file, and start again\.$/),
    })
    expect(await exists(pidFile())).toBe(true)
  })
})
