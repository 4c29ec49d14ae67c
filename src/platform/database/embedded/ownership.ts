import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { refusal } from './refusal.ts'
import { inspectProcess } from './running-process.ts'

export type Ownership = { release(): Promise<void> }

const lockName = 'postgres.lock'
const ownerName = 'postgres.owner'
const sqliteBusy = 5

/**
 * Makes this process the only Laget on a data folder, or refuses.
 *
 * Node has no file locks of its own; the lock of an empty SQLite file is one. The kernel drops it when the process ends, however
 * it ends, so nothing can be stale and no two starts can both take it. Whoever holds it knows: a PostgreSQL that still runs
 * on the folder has lost its app.
 *
 * Trap: POSIX drops a process's lock when the same process closes *any* descriptor of that file. Never read or copy
 * `postgres.lock` from inside a running Laget.
 *
 * The owner file beside it says who holds the lock, for the sentence to the second start, and is a second fence on file
 * systems that grant every lock.
 */
export const takeOwnership = async (dataFolder: string): Promise<Ownership> => {
  const lock = await takeLock(dataFolder)
  const ownerFile = join(dataFolder, ownerName)
  try {
    const earlier = await readOwner(ownerFile)
    if (earlier && (await isAlive(earlier))) throw alreadyRunning(dataFolder, earlier)
    await writeFile(`${ownerFile}.new`, JSON.stringify(await describe(process.pid)), { mode: 0o600 })
    await rename(`${ownerFile}.new`, ownerFile)
  } catch (error) {
    lock.close()
    throw error
  }
  return {
    release: async () => {
      await rm(ownerFile, { force: true })
      lock.close()
    },
  }
}

const takeLock = async (dataFolder: string): Promise<DatabaseSync> => {
  let lock: DatabaseSync | undefined
  try {
    lock = new DatabaseSync(join(dataFolder, lockName))
    // In memory, or SQLite leaves an empty journal file after a kill.
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    return lock
  } catch (cause) {
    lock?.close()
    if (cause instanceof Error && 'errcode' in cause && cause.errcode === sqliteBusy)
      throw alreadyRunning(dataFolder, await readOwner(join(dataFolder, ownerName)))
    throw refusal(
      'data-folder',
      `Laget cannot lock its data folder ${dataFolder}: it must be writable and on a local disk (LAGET_DATA names it).`,
      cause,
    )
  }
}

const alreadyRunning = (dataFolder: string, owner: Owner | undefined) =>
  refusal(
    'already-running',
    `Laget already runs on the data folder ${dataFolder}${owner ? ` (process ${owner.pid})` : ''}: ` +
      'stop it first, or give this one another folder with LAGET_DATA.',
  )

const owner = z.object({
  pid: z.number().int().positive(),
  startedAt: z.string().optional(),
  boot: z.string().optional(),
})
type Owner = z.infer<typeof owner>

const readOwner = async (file: string): Promise<Owner | undefined> => {
  try {
    return owner.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return undefined
  }
}

const describe = async (pid: number): Promise<Owner> => {
  const running = await inspectProcess(pid)
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => undefined)
  return { pid, startedAt: running.state === 'alive' ? running.startedAt : undefined, boot: boot?.trim() }
}

/** Process ids are reused, in containers within seconds: only with the same start and the same boot is it the same process. */
const isAlive = async (earlier: Owner): Promise<boolean> => {
  const now = await describe(earlier.pid)
  return now.startedAt !== undefined && now.startedAt === earlier.startedAt && now.boot === earlier.boot
}
