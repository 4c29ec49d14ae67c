import { appendFile, mkdtemp, open, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Account, folderArgument, handOver, runToEnd } from './account.ts'
import { postgresMajor } from './binaries.ts'
import { settingsFile } from './configuration.ts'
import { errorCode, refusal } from './refusal.ts'

const unfinishedPrefix = 'postgres.new-'

export const clusterFolderIn = (dataFolder: string): string => join(dataFolder, 'postgres')

/** Is there a database? Refuses what another major version wrote and what is no database at all. */
export const findCluster = async (clusterFolder: string): Promise<boolean> => {
  let version: string
  try {
    version = (await readFile(join(clusterFolder, 'PG_VERSION'), 'utf8')).trim()
  } catch (cause) {
    if (errorCode(cause) !== 'ENOENT') throw unreadable(clusterFolder, cause)
    return isAbsent(clusterFolder)
  }
  if (version !== String(postgresMajor))
    throw refusal(
      'wrong-version',
      `The database in ${clusterFolder} was written by PostgreSQL ${version} and this Laget carries PostgreSQL ${postgresMajor}: ` +
        'start the Laget that wrote it, take a backup there, and restore it into an empty data folder here.',
    )
  return true
}

const unreadable = (clusterFolder: string, cause: unknown) =>
  refusal(
    'data-folder',
    `The database in ${clusterFolder} cannot be read (${errorCode(cause)}): start Laget as its owner.`,
    cause,
  )

/** False, meaning "no database yet"; an empty folder is cleared away, anything else in the place is refused. */
const isAbsent = async (clusterFolder: string): Promise<false> => {
  try {
    await rmdir(clusterFolder)
  } catch (cause) {
    if (errorCode(cause) !== 'ENOENT')
      throw refusal(
        'not-a-database',
        `${clusterFolder} holds something that is not a PostgreSQL database: move it away, or choose another folder with LAGET_DATA.`,
        cause,
      )
  }
  return false
}

/**
 * Makes the database in a folder of its own and gives it its name as the last step: a start that dies half-way leaves no half
 * database, only a folder that the next start sweeps. `sync: false` for clusters that may be lost.
 *
 * PostgreSQL's built-in C.UTF-8 orders by code point exactly as C does, on every machine alike, and knows that Æ is the capital
 * of æ, which C does not. ICU collations are there for ORDER BY.
 */
export const createCluster = async (dataFolder: string, account: Account, sync: boolean): Promise<void> => {
  await sweep(dataFolder)
  const folder = await mkdtemp(join(dataFolder, unfinishedPrefix))
  try {
    await handOver(folder, account)
    const target = await folderArgument(account, folder)
    // Syncing once at the end, after our own line in postgresql.conf, is as safe as initdb's own and twice as quick.
    await initdb(account, folder, ['-D', target, '--no-sync', ...choices])
    await appendFile(join(folder, 'postgresql.conf'), `\ninclude '${settingsFile}'\n`)
    if (sync) await initdb(account, folder, ['-D', target, '--sync-only'])
    await rename(folder, clusterFolderIn(dataFolder))
    if (sync) await syncFolder(dataFolder)
  } catch (error) {
    await rm(folder, { recursive: true, force: true }).catch(() => {})
    throw error
  }
}

const choices = [
  '--username=postgres',
  '--auth=trust',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--data-checksums',
  '--no-instructions',
]

const initdb = async (account: Account, folder: string, args: string[]): Promise<void> => {
  const { code, output, error } = await runToEnd(account, account.binaries.initdb, args, folder)
  if (code === 0) return
  const reason = output.split('\n').find((line) => /error|FATAL|cannot|could not/i.test(line))
  throw refusal(
    'initdb-failed',
    `The database could not be made in ${folder}: ${reason?.trim() ?? (error ? String(error) : `initdb ended with ${code}`)}.`,
    error ?? output,
  )
}

/** Folders of starts that died. An initdb that outlived its app for a moment may still write: what resists is left for next time. */
const sweep = async (dataFolder: string): Promise<void> => {
  const left = (await readdir(dataFolder)).filter((name) => name.startsWith(unfinishedPrefix))
  await Promise.all(left.map((name) => rm(join(dataFolder, name), { recursive: true, force: true }).catch(() => {})))
}

/** A rename is safe against a power cut only when its folder is on disk too. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
