import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type EmbeddedPostgres, type StartOptions, startEmbedded } from './supervisor.ts'

/** How long to wait for what must come, on a machine with other work. */
const patient = { timeout: 10_000 }

const quick = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

let folder: string

// Taken away last of all: what a test starts on it is stopped before.
beforeEach(async (test) => {
  folder = await mkdtemp(join(tmpdir(), 'laget-data-'))
  test.onTestFinished(() => rm(folder, { recursive: true }))
})

/** Starts on the test's folder and stops when the test is over. */
const start = async (options: Partial<StartOptions> = {}): Promise<EmbeddedPostgres> => {
  const postgres = await startEmbedded({ dataFolder: folder, ...options })
  onTestFinished(async () => {
    await postgres.stop()
    if (!postgres.socketFolder.startsWith(folder)) await rm(postgres.socketFolder, { recursive: true, force: true })
  })
  return postgres
}

const connect = async ({ socketFolder: host, port, superuser: user }: EmbeddedPostgres): Promise<Client> => {
  const client = new Client({ host, port, user, database: 'postgres' })
  client.on('error', () => {})
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

const ask = async (postgres: EmbeddedPostgres, sql: string): Promise<unknown[]> => {
  const client = await connect(postgres)
  const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' })
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0] : rows
}

describe('a first start', () => {
  test('makes a durable database, closed to the network and to every other user', async () => {
    const postgres = await start()
    const names = 'listen_addresses fsync full_page_writes data_checksums server_encoding timezone cluster_name'.split(
      ' ',
    )
    const wanted = [...names, 'idle_in_transaction_session_timeout', 'log_min_error_statement']
    const settings = await ask(
      postgres,
      wanted.map((name) => `select '${name}', current_setting('${name}')`).join(' union all '),
    )
    expect(Object.fromEntries(settings as [string, string][])).toEqual({
      listen_addresses: '',
      fsync: 'on',
      full_page_writes: 'on',
      data_checksums: 'on',
      server_encoding: 'UTF8',
      timezone: 'UTC',
      cluster_name: 'laget',
      idle_in_transaction_session_timeout: '1min',
      log_min_error_statement: 'panic',
    })
    for (const each of [postgres.socketFolder, join(folder, 'postgres')])
      expect((await stat(each)).mode & 0o777, each).toBe(0o700)
    expect((await readdir(folder)).filter((name) => name.startsWith('postgres.new'))).toEqual([])
  })

  test('orders by code point, knows Norwegian capitals, and has the ICU collations', async () => {
    const postgres = await start({ settings: quick })
    const words = "unnest(array['å','a','ø','z','æ','B'])"
    expect(await ask(postgres, `select string_agg(x, '' order by x) from ${words} x`)).toEqual(['Bazåæø'])
    const icu = `select string_agg(x, '' order by x collate "nb-NO-x-icu") from ${words} x`
    expect(await ask(postgres, icu)).toEqual(['aBzæøå'])
    expect(await ask(postgres, "select lower('ÆØÅŠŊ')")).toEqual(['æøåšŋ'])
  })

  test('makes the data folder too, for the owner alone', async () => {
    const dataFolder = join(folder, 'new/data')
    await start({ dataFolder, settings: quick })
    expect((await stat(dataFolder)).mode & 0o777).toBe(0o700)
  })

  test('sweeps what a start left that died half-way', async () => {
    const half = join(folder, 'postgres.new-abcdef')
    await mkdir(join(half, 'base'), { recursive: true })
    await writeFile(join(half, 'PG_VERSION'), '18\n')
    const events: string[] = []
    await start({ settings: quick, log: (event) => events.push(event) })
    expect(events).toContain('initdb')
    expect(await readdir(folder)).not.toContain('postgres.new-abcdef')
  })
})

describe('a stop and a second start', () => {
  test('keep what was written, and take new settings', async () => {
    const first = await start({ settings: quick })
    await ask(first, 'create table kept (word text)')
    await ask(first, "insert into kept values ('æ')")
    await Promise.all([first.stop(), first.stop()])
    await first.stopped
    expect(await readdir(first.socketFolder)).toEqual([])

    const events: string[] = []
    const settings = { ...quick, work_mem: '7MB', application_name: "o'brien" }
    const second = await start({ settings, log: (event) => events.push(event) })
    expect(events).toEqual(['watchdog-started', 'postgres-ready'])
    expect(await ask(second, 'select word from kept')).toEqual(['æ'])
    expect(await ask(second, 'show work_mem')).toEqual(['7MB'])
    expect(await ask(second, 'show fsync')).toEqual(['off'])
  })

  test('end connections that are still open, and roll back what they had not finished', async () => {
    const first = await start({ settings: quick })
    await ask(first, 'create table kept (word text)')
    const client = await connect(first)
    await client.query('begin')
    await client.query("insert into kept values ('never')")
    await first.stop()
    expect(await ask(await start({ settings: quick }), 'select count(*)::int from kept')).toEqual([0])
  })

  test('may not open the network, whatever the settings and ALTER SYSTEM say', async () => {
    const first = await start({ settings: quick })
    await ask(first, "alter system set listen_addresses = '127.0.0.1'")
    await first.stop()
    const second = await start({ settings: { ...quick, listen_addresses: '*' } })
    expect(await ask(second, 'show listen_addresses')).toEqual([''])
  })
})

describe('a second start beside a running one', () => {
  test('is refused in one sentence and does the first no harm', async () => {
    const first = await start({ settings: quick })
    const client = await connect(first)
    await expect(startEmbedded({ dataFolder: folder })).rejects.toMatchObject({
      code: 'already-running',
      message: expect.stringMatching(/^Laget already runs on the data folder .* \(process \d+\): stop it first/),
    })
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  })
})

describe('a data folder that will not do', () => {
  test('is refused when another major version wrote it, and left as it is', async () => {
    const first = await start({ settings: quick })
    await first.stop()
    await writeFile(join(folder, 'postgres/PG_VERSION'), '17\n')
    const before = await readdir(join(folder, 'postgres'))
    await expect(startEmbedded({ dataFolder: folder })).rejects.toMatchObject({
      code: 'wrong-version',
      message: expect.stringMatching(
        /written by PostgreSQL 17 and this Laget carries PostgreSQL 18: start the Laget that/,
      ),
    })
    expect(await readdir(join(folder, 'postgres'))).toEqual(before)
    expect(await readFile(join(folder, 'postgres/PG_VERSION'), 'utf8')).toBe('17\n')
  })

  test('is refused when something else lies in the place, but not when it is only empty', async () => {
    await mkdir(join(folder, 'postgres'))
    await writeFile(join(folder, 'postgres/letter.txt'), 'keep me')
    await expect(startEmbedded({ dataFolder: folder })).rejects.toMatchObject({ code: 'not-a-database' })
    expect(await readFile(join(folder, 'postgres/letter.txt'), 'utf8')).toBe('keep me')
    await rm(join(folder, 'postgres/letter.txt'))
    await start({ settings: quick })
  })

  test('is refused when it cannot be one', async () => {
    await writeFile(join(folder, 'file'), '')
    await expect(startEmbedded({ dataFolder: join(folder, 'file/data') })).rejects.toMatchObject({
      code: 'data-folder',
      message: `The data folder ${join(folder, 'file/data')} cannot be used (ENOTDIR): choose another with LAGET_DATA.`,
    })
  })

  test('is refused with what PostgreSQL says when it does not start, and is free afterwards', async () => {
    const wrong = { ...quick, work_mem: 'plenty' }
    await expect(startEmbedded({ dataFolder: folder, settings: wrong })).rejects.toMatchObject({
      code: 'start-failed',
      message: expect.stringMatching(/^PostgreSQL did not start: .*FATAL: .*\(its log is .*postgres\.log\)\.$/),
    })
    await start({ settings: quick })
  })
})

describe('a path too long for a socket', () => {
  test('gets a private folder elsewhere, which the second start finds again', async () => {
    const dataFolder = join(folder, 'long'.repeat(20), 'deep')
    const first = await start({ dataFolder, settings: quick })
    expect(first.socketFolder.startsWith(folder)).toBe(false)
    expect((await stat(first.socketFolder)).mode & 0o777).toBe(0o700)
    await first.stop()

    const second = await start({ dataFolder, settings: quick })
    expect(second.socketFolder).toBe(first.socketFolder)
    await second.stop()

    // A remembered folder that others may enter is not trusted.
    await chmod(first.socketFolder, 0o755)
    const third = await start({ dataFolder, settings: quick })
    expect(third.socketFolder).not.toBe(first.socketFolder)
  })

  test('and names with blanks, quotes and commas are taken as they are', async () => {
    const dataFolder = join(folder, `a b,"c'd`)
    const postgres = await start({ dataFolder, settings: quick })
    expect(dirname(postgres.socketFolder)).toBe(dataFolder)
    expect(await ask(postgres, 'select 1')).toEqual([1])
  })
})

test('the log of PostgreSQL holds neither statements nor values, not even of what failed', async () => {
  const postgres = await start({ settings: quick })
  const client = await connect(postgres)
  await client.query('create table person (name text primary key, check (name <> $$Ukjent$$))')
  const failing: [string, string[]][] = [
    ['select $1::uuid', ['Kari Nordmann']],
    ['select "Kari Nordmann"', []],
    ['insert into person values ($1)', ['Kari Nordmann']],
    ['insert into person values ($1)', ['Kari Nordmann']],
    ['insert into person select $1 || name from person', ['Kari Nordmann'.repeat(1000)]],
    ["do $$ begin raise warning 'Kari Nordmann'; raise log 'of the server'; end $$", []],
  ]
  for (const [sql, values] of failing) await client.query(sql, values).catch(() => {})
  // A child that dies makes the server say what it was doing.
  const victim = await connect(postgres)
  const { rows } = await victim.query('select pg_backend_pid() as pid')
  const sleeping = victim.query("select pg_sleep(60), 'Kari Nordmann'").catch(() => {})
  await expect
    .poll(() => ask(postgres, "select count(*)::int from pg_stat_activity where wait_event = 'PgSleep'"), patient)
    .toEqual([1])
  process.kill(rows[0].pid, 'SIGKILL')
  await sleeping
  const read = () => readFile(join(folder, 'postgres.log'), 'utf8')
  await expect.poll(read, patient).toMatch(/terminated by signal 9/)
  await expect.poll(() => ask(postgres, 'select 1').catch(() => 'recovering'), patient).toEqual([1])
  expect(await read()).toContain('of the server')
  expect(await read()).not.toContain('Kari')
})

describe.runIf(process.getuid?.() === 0 && process.platform === 'linux')('root, where no namespace can be made', () => {
  test('starts on a folder that only root may enter, and a later start may have namespaces again', async () => {
    const dataFolder = join(folder, 'data')
    await chmod(folder, 0o700)
    vi.stubEnv('PATH', '/nowhere')
    onTestFinished(() => void vi.unstubAllEnvs())
    const first = await start({ dataFolder, settings: quick })
    expect(await ask(first, 'show data_directory')).toEqual(['/proc/self/cwd'])
    expect(await stat(join(dataFolder, 'postgres'))).toMatchObject({ uid: 65534 })
    await ask(first, 'create table kept (word text)')
    await first.stop()

    vi.unstubAllEnvs()
    const second = await start({ dataFolder, settings: quick })
    expect(await ask(second, 'select count(*)::int from kept')).toEqual([0])
  })

  test('takes over what it wrote as itself', async () => {
    const first = await start({ settings: quick })
    await ask(first, 'create table kept (word text)')
    await first.stop()
    vi.stubEnv('PATH', '/nowhere')
    onTestFinished(() => void vi.unstubAllEnvs())
    const second = await start({ settings: quick })
    expect(await ask(second, 'select count(*)::int from kept')).toEqual([0])
  })
})
