import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'
import { startEmbedded } from '../src/platform/database/embedded/supervisor.ts'
import { openRunFolder } from './run-folder.ts'

/** `admin` may create roles and databases: for tests of the migrations themselves. Everything else is tested as the role that runs it. */
export type TestRole = 'admin' | 'owner' | 'app' | 'jobs'
export type Connections = Record<TestRole, pg.ClientConfig>
export type PrepareTemplate = (admin: pg.ClientConfig, passwords?: Passwords) => Promise<unknown>
type Passwords = { laget_app: string; laget_jobs: string }

export type Cluster = {
  /** A new database: a copy of the migrated template, or one with nothing in it. */
  createDatabase(from: 'template' | 'nothing'): Promise<{ name: string; connections: Connections }>
  /** Drops it by and by: nobody has to wait for it but `stop`. */
  dropDatabase(name: string): void
  /** The next copy is made from a template migrated anew. */
  forgetTemplate(): void
  stop(): Promise<void>
}

type Server = { admin: pg.ClientConfig; password?: string; stop(): Promise<void> }

// Nothing in a test cluster outlives the run, so nothing needs to reach a disk. Autovacuum would hold on to the template while it is copied.
const settings = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  autovacuum: 'off',
  max_connections: '300',
}

/** A first number for advisory locks; the second is the run's. Whoever can take a run's lock knows that the run is over. */
const runLock = 7_205_202
const templateLock = 7_205_203

/**
 * A PostgreSQL for one test run: a throw-away cluster of our own, or the server of `url` (a superuser's login, for tests look past every policy;
 * PostgreSQL 15 or newer). Ends with `stop()`, and by itself when this process dies, however it dies.
 */
export const startCluster = async (prepare: PrepareTemplate, url?: string): Promise<Cluster> => {
  const server = url ? serverAt(url) : await ownServer()
  const client = new pg.Client(server.admin)
  try {
    await client.connect()
    return await clusterOn(server, client, prepare)
  } catch (error) {
    await client.end().catch(() => undefined)
    await server.stop()
    throw error
  }
}

const serverAt = (url: string): Server => ({
  admin: { connectionString: url },
  // Roles belong to the whole server, and two runs may share it: so both must arrive at the same password.
  password: createHash('sha256').update(url).digest('hex'),
  stop: async () => undefined,
})

const ownServer = async (): Promise<Server> => {
  const folder = await openRunFolder()
  try {
    const { socketFolder, port, superuser, stop } = await startEmbedded({ dataFolder: folder.path('data'), settings })
    return {
      admin: { host: socketFolder, port, user: superuser, database: 'postgres' },
      stop: async () => {
        await stop()
        await folder.remove()
      },
    }
  } catch (error) {
    await folder.remove()
    throw error
  }
}

/** `life` holds the run's lock for as long as the run lasts; what is made and dropped goes over other connections, at the same time. */
const clusterOn = async (server: Server, life: pg.Client, prepare: PrepareTemplate): Promise<Cluster> => {
  const run = randomBytes(4)
  const prefix = `laget_test_${run.toString('hex')}`
  await life.query('select pg_advisory_lock($1, $2)', [runLock, run.readInt32BE()])
  await dropLeftovers(life)
  const copying = await strategy(life)
  const admin = new pg.Pool({ ...server.admin, max: 4 })
  const dropping = new Set<Promise<unknown>>()
  let made = 0
  let template: Promise<string> | undefined

  const create = async (from: string, how: string) => {
    const name = `${prefix}_${++made}`
    await admin.query(`create database ${name} template ${from} ${how}`)
    return name
  }
  const migrateTemplate = async () => {
    const name = await create('template0', blank)
    await life.query('select pg_advisory_lock($1)', [templateLock])
    try {
      const { password } = server
      const passwords = password ? { laget_app: password, laget_jobs: password } : undefined
      await prepare(inDatabase(server.admin, name), passwords)
      await createOwnerLogin(life, password)
    } finally {
      await life.query('select pg_advisory_unlock($1)', [templateLock])
    }
    return name
  }
  const copyTemplate = async () => {
    template ??= migrateTemplate()
    const name = await create(await template, copying)
    // A copy takes everything over but the rights on the database itself.
    await admin.query(`grant connect, create, temporary on database ${name} to laget_owner`)
    return name
  }
  return {
    createDatabase: async (from) => {
      const name = from === 'template' ? await copyTemplate() : await create('template0', blank)
      return { name, connections: connectionsTo(server, name) }
    },
    dropDatabase: (name) => {
      if (!name.startsWith(`${prefix}_`)) throw new Error(`${name} is not a database of this run`)
      const dropped = drop(admin, name).finally(() => dropping.delete(dropped))
      dropping.add(dropped)
    },
    forgetTemplate: () => {
      template = undefined
    },
    stop: async () => {
      await Promise.allSettled(dropping)
      await admin.end()
      await dropAll(life, prefix)
      await life.end()
      await server.stop()
    },
  }
}

const blank = "encoding 'UTF8' locale 'C'"

/** Connections that were just closed take a moment to leave, and the server waits for them. Only what stays open is cut off. */
const drop = async (admin: pg.Pool, name: string): Promise<void> => {
  try {
    await admin.query(`drop database if exists ${name}`)
  } catch {
    await admin.query(`drop database if exists ${name} with (force)`)
  }
}

/** Copying files is the faster way only where nothing waits for a disk (measured: 16 against 28 ms; with fsync 215 against 54 ms). */
const strategy = async (client: pg.Client): Promise<string> => {
  const { rows } = await client.query<{ fsync: string }>('show fsync')
  return rows[0]?.fsync === 'off' ? 'strategy file_copy' : 'strategy wal_log'
}

/** laget_owner has no login of its own. A test that acts as owner comes in by this one, which can do nothing else. */
const createOwnerLogin = async (client: pg.Client, password?: string): Promise<void> => {
  const { rowCount } = await client.query("select from pg_roles where rolname = 'laget_test_owner'")
  if (rowCount === 0) await client.query('create role laget_test_owner login noinherit in role laget_owner')
  if (password) await client.query(`alter role laget_test_owner password ${client.escapeLiteral(password)}`)
}

const connectionsTo = ({ admin, password }: Server, database: string): Connections => {
  const as = (user: string): pg.ClientConfig => ({
    ...inDatabase(admin, database),
    user,
    ...(password ? { password } : {}),
  })
  return {
    admin: inDatabase(admin, database),
    owner: { ...as('laget_test_owner'), options: '-c role=laget_owner' },
    app: as('laget_app'),
    jobs: as('laget_jobs'),
  }
}

/** The same server, another database; a connection string is taken apart so that later fields are not overruled by it. */
const inDatabase = ({ connectionString, ...rest }: pg.ClientConfig, database: string): pg.ClientConfig => {
  if (!connectionString) return { ...rest, database }
  const { host, port, user, password, ssl } = new pg.Client({ connectionString })
  return { host, port, user, password, ssl, database } as pg.ClientConfig
}

/** What runs that were cut off left behind: their lock is free. */
const dropLeftovers = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ run: string }>(
    "select distinct substring(datname from '^laget_test_([0-9a-f]{8})_') as run from pg_database where datname ~ '^laget_test_[0-9a-f]{8}_'",
  )
  for (const { run } of rows) {
    const key = [runLock, Buffer.from(run, 'hex').readInt32BE()]
    const { rows: locked } = await client.query<{ free: boolean }>('select pg_try_advisory_lock($1, $2) as free', key)
    if (!locked[0]?.free) continue
    await dropAll(client, `laget_test_${run}`)
    await client.query('select pg_advisory_unlock($1, $2)', key)
  }
}

const dropAll = async (client: pg.Client, prefix: string): Promise<void> => {
  const { rows } = await client.query<{ name: string }>(
    'select datname as name from pg_database where starts_with(datname, $1)',
    [`${prefix}_`],
  )
  for (const { name } of rows) await client.query(`drop database if exists ${name} with (force)`)
}
