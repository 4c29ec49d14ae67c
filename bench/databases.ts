import { tmpdir } from 'node:os'
import pg from 'pg'
import { systemClock } from '#platform/clock.ts'
import { startEmbedded } from '#platform/database/embedded/supervisor.ts'
import { migrate } from '#platform/database/migrate.ts'
import type { Keyring } from '#platform/keys/key.ts'
import { createKeyring } from '#platform/keys/keyring.ts'
import { checkGrants, fillWithLogs, type ManyLogs, manyLogs } from '#testing/many-logs.ts'
import { openRunFolder } from '#testing/run-folder.ts'
import type { Told } from './child-process.ts'
import { foundFjordvik, signIn } from './people.ts'
import type { Place } from './visits.ts'

export type Wanted = Record<string, Pick<ManyLogs, 'logs' | 'heavy'>>
export type BenchDatabases = {
  serverPid: number
  told(name: string): Told
  /** As whom one is told to log in, for those who prepare more than logs. */
  login(name: string, user: 'laget_app' | 'laget_jobs' | 'postgres'): pg.ClientConfig
  keyring: Keyring
  /** Somebody signed in so many times, who goes round her logs. */
  visits(
    name: string,
    who: { person: string; post: string; logs: readonly string[] },
    path: (log: string) => string,
  ): Promise<Place[]>
  stop(): Promise<void>
}

/** While it is filled nothing needs to reach the disk; it is closed and opened again with the product's own settings before anything is measured. */
const whileFilling = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  autovacuum: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '8GB',
  maintenance_work_mem: '512MB',
  work_mem: '256MB',
}

/** Databases filled with logs, in a cluster of their own on a real disk. */
export const openDatabases = async (wanted: Wanted): Promise<BenchDatabases> => {
  const folder = await openRunFolder(tmpdir())
  const dataFolder = folder.path('data')
  const now = systemClock.now()
  const keyringFile = folder.path('keyring.json')
  const keyring = await createKeyring(keyringFile, now)
  const filling = await startEmbedded({ dataFolder, settings: whileFilling })
  const loginAt = ({ socketFolder, port }: typeof filling, user: string, database: string): pg.ClientConfig => ({
    host: socketFolder,
    port,
    user,
    database,
    ssl: false,
  })
  for (const [name, { logs, heavy }] of Object.entries(wanted)) {
    const as = (user: string, database = name) => loginAt(filling, user, database)
    await withClient(as('postgres', 'postgres'), (admin) => admin.query(`create database ${name}`))
    await migrate({ admin: as('postgres'), kind: 'real' })
    await foundFjordvik(as('laget_jobs'), keyring)
    await withClient(as('postgres'), async (admin) => {
      // Foreign keys need not be checked row by row: what is filled in is held together by how it is made.
      await admin.query("set session_replication_role = 'replica'")
      await fillWithLogs(admin, { logs, ...(heavy && { heavy }), now })
      await admin.query("set session_replication_role = 'origin'")
      await admin.query('vacuum (freeze, analyze)')
      const { light, other } = manyLogs(heavy)
      await checkGrants(admin, [...light.logs.slice(0, 2), ...other.logs.slice(0, 2)])
    })
  }
  await filling.stop()
  const server = await startEmbedded({ dataFolder })
  const login = (user: string, database: string) => loginAt(server, user, database)
  return {
    serverPid: server.pid,
    keyring,
    login: (name, user) => login(user, name),
    told: (name) => ({ login: login('laget_app', name), keyring: keyringFile }),
    visits: (name, who, path) => withClient(login('postgres', name), (admin) => signIn(admin, keyring, who, path)),
    stop: async () => {
      await server.stop()
      await folder.remove()
    },
  }
}

const withClient = async <Result>(
  login: pg.ClientConfig,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> => {
  const client = new pg.Client(login)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
