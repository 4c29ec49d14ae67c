import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { CannotStart } from '../cannot-start.ts'
import type { Config } from '../config.ts'
import type { Keyring } from '../keys/key.ts'
import { clusterFolderIn, findCluster } from './embedded/cluster.ts'
import { errorCode } from './embedded/refusal.ts'
import { startEmbedded } from './embedded/supervisor.ts'
import { embeddedLogin, outsideLogins, unreachable } from './open-database.ts'

/** A database as a command of the operator finds it: nothing is made and nothing migrated. */
export type ReachedDatabase = { admin: pg.ClientConfig; jobs: pg.ClientConfig; leave(): Promise<void> }

type Where = Pick<Config, 'database' | 'dataFolder'>

/**
 * Reaches the database while Laget runs on it, and starts the embedded one for as long as the command lasts while it does not.
 * `alone`: refuses when a Laget runs on it. Throws a sentence for the operator.
 */
export const reachDatabase = async (
  { database, dataFolder }: Where,
  keyring: Keyring,
  { alone = false } = {},
): Promise<ReachedDatabase> => {
  if (database.embedded) return reachEmbedded(dataFolder, alone)
  const { admin, jobs } = outsideLogins(database, keyring)
  try {
    if (alone) await refuseCompany(admin)
  } catch (error) {
    throw unreachable(error) ?? error
  }
  return { admin, jobs, leave: async () => undefined }
}

/** `alone`: refuses while a Laget runs on the folder. */
export const reachEmbedded = async (dataFolder: string, alone: boolean): Promise<ReachedDatabase> => {
  const cluster = clusterFolderIn(dataFolder)
  if (!(await findCluster(cluster)))
    throw new CannotStart(`There is no database in ${dataFolder}: LAGET_DATA names the folder of one.`)
  try {
    const server = await startEmbedded({ dataFolder })
    return { ...loginsAt(server), leave: server.stop }
  } catch (error) {
    if (alone || errorCode(error) !== 'already-running') throw error
    return { ...loginsAt(await runningAt(cluster)), leave: async () => undefined }
  }
}

const loginsAt = (at: { socketFolder: string; port: number }) => ({
  admin: embeddedLogin(at, 'postgres'),
  jobs: embeddedLogin(at, 'laget_jobs'),
})

/** A running server writes down where it listens: port and socket folder are the fourth and fifth line of its pid file. */
const runningAt = async (cluster: string): Promise<{ socketFolder: string; port: number }> => {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n')
  return { port: Number(lines[3]), socketFolder: lines[4] ?? '' }
}

/** The login of DATABASE_URL sees the connections of the roles it made or was granted. */
const refuseCompany = async (admin: pg.ClientConfig): Promise<void> => {
  const client = new pg.Client(admin)
  await client.connect()
  try {
    const { rowCount } = await client.query(company)
    if (rowCount) throw new CannotStart('Laget runs on this database: stop every process of it first.')
  } finally {
    await client.end()
  }
}

const company = `select from pg_stat_activity
  where datname = current_database() and usename in ('laget_app', 'laget_jobs')`
