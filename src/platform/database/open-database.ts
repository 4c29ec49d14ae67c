import pg from 'pg'
import { CannotStart } from '../cannot-start.ts'
import { type Config, type DatabaseConfig, kindMismatch } from '../config.ts'
import { prepareQueue } from '../jobs/prepare-queue.ts'
import type { Keyring } from '../keys/key.ts'
import { derivePassword } from '../keys/password.ts'
import type { Log, LogFacts } from '../log.ts'
import { clusterFolderIn, findCluster } from './embedded/cluster.ts'
import { startEmbedded } from './embedded/supervisor.ts'
import { type DatabaseKind, migrate } from './migrate.ts'

/** A database of this version, and how the two roles that work on it log in. */
export type OpenDatabase = {
  kind: DatabaseKind
  app: pg.PoolConfig
  jobs: pg.PoolConfig
  /** Resolves when the embedded database has ended, whoever ended it. Another one's end shows in its connections. */
  ended: Promise<void>
  stop(): Promise<void>
}

type DatabaseParts = { config: Config; keyring: Keyring; log: Log }

/** Is there an embedded database already? One that DATABASE_URL names is always taken to be there. */
export const databaseExists = async ({ database, dataFolder }: Config): Promise<boolean> =>
  !database.embedded || findCluster(clusterFolderIn(dataFolder))

/** Starts the embedded database or reaches the one that DATABASE_URL names; either way brings it to this version. */
export const openDatabase = async (parts: DatabaseParts): Promise<OpenDatabase> => {
  const { database } = parts.config
  return database.embedded ? openEmbedded(parts) : openOutside(parts, database)
}

const embeddedName = 'laget'

/** Whoever may enter the socket's folder logs in as anyone. */
export const embeddedLogin = (
  at: { socketFolder: string; port: number },
  user: string,
): pg.ClientConfig & { database: string } => ({
  host: at.socketFolder,
  port: at.port,
  database: embeddedName,
  user,
  ssl: false,
})

const openEmbedded = async ({ config, log }: DatabaseParts): Promise<OpenDatabase> => {
  const server = await startEmbedded({
    dataFolder: config.dataFolder,
    log: (event, detail) => log.info(event, { ...detail } as LogFacts),
  })
  const as = (user: string) => embeddedLogin(server, user)
  try {
    await createIfMissing({ ...as(server.superuser), database: 'postgres' })
    const kind = await bringUpToDate(config, { admin: as(server.superuser) })
    // Exactly one Laget works on a data folder: whoever held a job before is gone.
    await prepareQueue(as('laget_jobs'), { alone: true })
    return { kind, app: as('laget_app'), jobs: as('laget_jobs'), ended: server.stopped, stop: server.stop }
  } catch (error) {
    await server.stop()
    throw error
  }
}

const createIfMissing = async (admin: pg.ClientConfig): Promise<void> => {
  const client = new pg.Client(admin)
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [embeddedName])
    if (rowCount === 0) await client.query(`create database ${embeddedName}`)
  } finally {
    await client.end()
  }
}

const openOutside = async ({ config, keyring }: DatabaseParts, outside: OutsideDatabase): Promise<OpenDatabase> => {
  const { admin, app, jobs, passwords } = outsideLogins(outside, keyring)
  try {
    const kind = await bringUpToDate(config, { admin, ...(passwords && { passwords }) })
    await prepareQueue(jobs)
    return { kind, app, jobs, ended: new Promise(() => undefined), stop: async () => undefined }
  } catch (error) {
    throw unreachable(error) ?? error
  }
}

export type OutsideDatabase = Extract<DatabaseConfig, { embedded: false }>

/** Ready-made roles have passwords of their own; the others' (`passwords`) follow from the keyring and stand nowhere. */
export const outsideLogins = ({ url, readyMade }: OutsideDatabase, keyring: Keyring) => {
  const admin = loginOf(url)
  if (readyMade) return { admin, app: loginOf(readyMade.app), jobs: loginOf(readyMade.jobs) }
  const passwords = {
    laget_app: derivePassword(keyring, 'laget_app'),
    laget_jobs: derivePassword(keyring, 'laget_jobs'),
  }
  const as = (user: keyof typeof passwords): pg.ClientConfig => ({ ...admin, user, password: passwords[user] })
  return { admin, app: as('laget_app'), jobs: as('laget_jobs'), passwords }
}

type Login = Parameters<typeof migrate>[0]

const bringUpToDate = async (config: Config, login: Pick<Login, 'admin' | 'passwords'>): Promise<DatabaseKind> => {
  const { kind } = await migrate({ ...login, kind: config.newKind })
  const mismatch = kindMismatch(config, kind)
  if (mismatch) throw new CannotStart(mismatch)
  return kind
}

/** An address taken apart as pg does it, so that user and password can be others. */
const loginOf = (url: string): pg.ClientConfig => {
  const { host, port, user, password, database, ssl } = new pg.Client({ connectionString: url })
  return { host, port, user, password: password ?? undefined, database, ssl } as pg.ClientConfig
}

/** The sentence for what commonly goes wrong between Laget and a database outside. */
export const unreachable = (error: unknown): CannotStart | undefined => {
  const { code = '', syscall } = error as { code?: string; syscall?: string }
  const sentence =
    syscall === 'connect' || syscall === 'getaddrinfo' || code.startsWith('57P')
      ? 'The database that DATABASE_URL names does not answer'
      : code.startsWith('28')
        ? 'The database refuses a login: look at user and password in DATABASE_URL, and at pg_hba.conf there'
        : code === '3D000'
          ? 'There is no such database as DATABASE_URL names: create it, owned by the login'
          : code === '42501'
            ? 'The login of DATABASE_URL may not do what is needed: it must own the database and may create roles, or the roles must be there'
            : undefined
  return sentence === undefined ? undefined : new CannotStart(`${sentence} (${code}).`, { cause: error })
}
