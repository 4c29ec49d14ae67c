import { access, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type EmbeddedPostgres, startEmbedded } from './database/embedded/supervisor.ts'
import { createDoor } from './door.ts'
import { createKeyring } from './keys/keyring.ts'
import { type ExitCode, type OpenParts, run } from './run.ts'
import { type RunningServer, startServer } from './serve.ts'

const folder = await mkdtemp(join(tmpdir(), 'laget-run-'))
const data = join(folder, 'data')
afterAll(() => rm(folder, { recursive: true }))

/** A free port, so that two lives after one another find it free too. */
const freePort = async (): Promise<number> => {
  const server = await startServer({ fetch: () => new Response(), port: 0, host: '127.0.0.1' })
  await server.stop()
  return server.port
}

type Life = {
  url: string
  said: string[]
  complained: string[]
  parts: Promise<OpenParts>
  /** Asks it to end. */
  stop(): void
  ended: Promise<ExitCode>
}

/** A Laget with next to nothing in it: it says whether it is ready, and at /person whether laget_app got in. */
const live = async (env: Record<string, string>): Promise<Life> => {
  const port = env.PORT ?? String(await freePort())
  const stopping = new AbortController()
  const said: string[] = []
  const complained: string[] = []
  const { promise: parts, resolve } = Promise.withResolvers<OpenParts>()
  const ended = run({
    env: { PORT: port, LAGET_DATA: data, LAGET_LOG: 'silent', ...env },
    folder,
    compose: async (opened) => {
      resolve(opened)
      const { jobsPool: pool, clock, keyring } = opened
      return {
        fetch: async ({ url }) => {
          if (new URL(url).pathname === '/readyz') return new Response(await opened.readiness())
          const { rows } = await opened.pool.query('select current_user as who')
          return Response.json({ ...rows[0], kind: opened.kind })
        },
        jobs: { door: createDoor({ pool, clock, keyring, reactions: {} }), list: [] },
      }
    },
    say: (line) => void said.push(line),
    complain: (line) => void complained.push(line),
    stop: stopping.signal,
  })
  return { url: `http://127.0.0.1:${port}`, said, complained, parts, stop: () => stopping.abort(), ended }
}

const untilReady = async (life: Life): Promise<void> => {
  const early = life.ended.then((code) => {
    throw new Error(`ended with ${code}: ${life.complained.join(' ')}`)
  })
  await Promise.race([early, vi.waitFor(() => expect(life.said).not.toEqual([]), { timeout: 60_000 })])
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

it('says everything that is wrong in the environment, and starts nothing', async () => {
  const life = await live({ PORT: 'x', LAGET_DEMO: 'maybe' })
  expect(await life.ended).toBe(2)
  expect(life.complained).toEqual([expect.stringMatching(/^PORT must/), expect.stringMatching(/^LAGET_DEMO must/)])
  expect(await exists(data)).toBe(false)
})

describe('with its own database', () => {
  it('makes keyring and database, lets people in, says where in one line, and ends when asked', async () => {
    const life = await live({})
    await untilReady(life)
    expect(life.said).toEqual([expect.stringMatching(/^Laget is ready: http:\/\/localhost:\d+ \(a demo/)])
    expect(await (await fetch(`${life.url}/readyz`)).text()).toBe('ready')
    expect(await (await fetch(`${life.url}/person`)).json()).toEqual({ who: 'laget_app', kind: 'demo' })
    expect((await stat(join(data, 'keyring.json'))).mode & 0o777).toBe(0o600)
    const { stopping } = await life.parts
    life.stop()
    expect(await life.ended).toBe(0)
    expect(stopping.aborted).toBe(true)
    expect(life.complained).toEqual([])
    expect(await exists(join(data, 'postgres', 'postmaster.pid'))).toBe(false)
    await expect(fetch(life.url)).rejects.toThrow()
  })

  it('finds its keys again, and ends by itself when the database does, with a sentence', async () => {
    const keys = await readFile(join(data, 'keyring.json'), 'utf8')
    const life = await live({})
    await untilReady(life)
    expect(await readFile(join(data, 'keyring.json'), 'utf8')).toBe(keys)
    const { readiness } = await life.parts
    const [pid = ''] = (await readFile(join(data, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')
    process.kill(Number(pid), 'SIGQUIT')
    expect(await life.ended).toBe(1)
    expect(life.complained).toEqual([expect.stringMatching(/^The embedded database has ended by itself/)])
    expect(await readiness()).not.toBe('ready')
  })

  it('says so when the port is taken, and leaves no database running', async () => {
    const other: RunningServer = await startServer({ fetch: () => new Response(), port: 0, host: '127.0.0.1' })
    const life = await live({ PORT: String(other.port) })
    expect(await life.ended).toBe(1)
    expect(life.complained).toEqual([expect.stringMatching(/^Port \d+ is taken/)])
    expect(await exists(join(data, 'postgres', 'postmaster.pid'))).toBe(false)
    await other.stop()
  })

  it('does not open the demo as something real', async () => {
    const life = await live({ LAGET_DEMO: 'off' })
    expect(await life.ended).toBe(1)
    expect(life.complained).toEqual([expect.stringMatching(/^This database holds the demo/)])
  })

  it('makes no new keys for an old database', async () => {
    const life = await live({ LAGET_KEYS: join(folder, 'elsewhere.json') })
    expect(await life.ended).toBe(1)
    expect(life.complained).toEqual([expect.stringMatching(/elsewhere\.json does not exist: LAGET_KEYS must name/)])
  })
})

describe('with a database that DATABASE_URL names', () => {
  let server: EmbeddedPostgres
  const keys = join(folder, 'keys.json')
  const urlOf = (database: string) =>
    `postgresql://postgres@localhost/${database}?host=${encodeURIComponent(server.socketFolder)}&port=${server.port}`
  const asAdmin = async (text: string, database = 'postgres') => {
    const client = new pg.Client({ connectionString: urlOf(database) })
    await client.connect()
    return client.query(text).finally(() => client.end())
  }

  beforeAll(async () => {
    const settings = { fsync: 'off', full_page_writes: 'off' }
    server = await startEmbedded({ dataFolder: join(folder, 'other'), settings })
    await asAdmin('create database outside')
    await createKeyring(keys, new Date('2026-11-22T10:00:00Z'))
  })
  afterAll(() => server.stop())

  it('demands the keys', async () => {
    const life = await live({ DATABASE_URL: urlOf('outside') })
    expect(await life.ended).toBe(2)
    expect(life.complained).toEqual([expect.stringMatching(/^With DATABASE_URL, LAGET_KEYS must name/)])
    const missing = await live({ DATABASE_URL: urlOf('outside'), LAGET_KEYS: join(folder, 'none.json') })
    expect(await missing.ended).toBe(1)
    expect(missing.complained).toEqual([expect.stringContaining('none.json does not exist')])
  })

  it('brings it up, gives the roles their passwords, and is real', async () => {
    const life = await live({ DATABASE_URL: urlOf('outside'), LAGET_KEYS: keys, LAGET_HOST: '127.0.0.1' })
    await untilReady(life)
    expect(life.said).toEqual([expect.stringMatching(/^Laget is ready: http:\/\/localhost:\d+$/)])
    expect(await (await fetch(`${life.url}/person`)).json()).toEqual({ who: 'laget_app', kind: 'real' })
    const { rows } = await asAdmin(
      "select rolname from pg_authid where rolname ~ '^laget_' and rolpassword ~ '^SCRAM' order by 1",
    )
    expect(rows.map(({ rolname }) => rolname)).toEqual(['laget_app', 'laget_jobs'])
    const open = await asAdmin(
      "select d.acl::text from pg_database b, unnest(b.datacl) d(acl) where b.datname = 'outside' and d.acl::text like '=%'",
    )
    expect(open.rows, 'rights that everyone has').toEqual([])
    const emptied = await asAdmin(
      `select c.oid::regclass::text from pg_class c cross join unnest(array['laget_keeper', 'laget_app', 'laget_jobs']) r
       where c.relkind = 'r' and pg_get_userbyid(c.relowner) = 'laget_owner' and has_table_privilege(r, c.oid, 'truncate')`,
      'outside',
    )
    expect(emptied.rows, 'tables that could be emptied').toEqual([])
    life.stop()
    expect(await life.ended).toBe(0)
    // Not ours to stop.
    expect((await asAdmin('select 1')).rowCount).toBe(1)
  })

  it('does not turn it into a demo, and makes one only of an empty one', async () => {
    const life = await live({ DATABASE_URL: urlOf('outside'), LAGET_KEYS: keys, LAGET_DEMO: 'on' })
    expect(await life.ended).toBe(1)
    expect(life.complained).toEqual([expect.stringMatching(/^This database is for real people/)])
  })

  it('comes back when the database does', async () => {
    const life = await live({ DATABASE_URL: urlOf('outside'), LAGET_KEYS: keys })
    await untilReady(life)
    await asAdmin("select pg_terminate_backend(pid) from pg_stat_activity where usename in ('laget_app', 'laget_jobs')")
    await vi.waitFor(async () => expect(await (await fetch(`${life.url}/readyz`)).text()).toBe('ready'), 30_000)
    life.stop()
    expect(await life.ended).toBe(0)
  })

  it('takes the roles as they are where they are ready-made', async () => {
    await asAdmin('alter role laget_app password null')
    const as = (role: string) => urlOf('outside').replace('postgres@', `${role}@`)
    const life = await live({
      DATABASE_URL: urlOf('outside'),
      LAGET_KEYS: keys,
      LAGET_APP_DATABASE_URL: as('laget_app'),
      LAGET_JOBS_DATABASE_URL: as('laget_jobs'),
    })
    await untilReady(life)
    const { rowCount } = await asAdmin("select from pg_authid where rolname = 'laget_app' and rolpassword is not null")
    expect(rowCount).toBe(0)
    life.stop()
    expect(await life.ended).toBe(0)
  })

  it.each([
    ['postgresql://nobody@127.0.0.1:1/laget', 'does not answer (ECONNREFUSED)'],
    ['postgresql://nobody@nowhere.invalid/laget', 'does not answer (E'],
    ['missing', 'There is no such database as DATABASE_URL names'],
  ])('says in one sentence why %s is of no use', async (url, sentence) => {
    const life = await live({ DATABASE_URL: url.includes(':') ? url : urlOf(url), LAGET_KEYS: keys })
    expect(await life.ended).toBe(1)
    expect(life.complained).toEqual([expect.stringContaining(sentence)])
  })
})
