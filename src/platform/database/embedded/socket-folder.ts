import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Account, canReach, handOver } from './account.ts'
import { refusal } from './refusal.ts'
import { inspectProcess, isPostgres } from './running-process.ts'

/** Not a network port: the number in the socket's file name. The folder is private, so it is never taken. */
export const port = 5432

/** What the kernel has room for in a socket address, less the closing zero: 108 bytes on Linux, 104 on macOS. */
const longest = process.platform === 'linux' ? 107 : 103

const fits = (folder: string): boolean => Buffer.byteLength(join(folder, `.s.PGSQL.${port}`)) <= longest

/**
 * The private folder (0700, the account's) for the socket: inside the data folder, or, where that path is too long for a socket or
 * closed to the account, a folder among the temporary files that is remembered for the next start.
 */
export const prepareSocketFolder = async (dataFolder: string, account: Account): Promise<string> => {
  const inside = join(dataFolder, 'postgres.socket')
  const folder = fits(inside) && (await canReach(account, inside)) ? inside : await folderElsewhere(dataFolder, account)
  await mkdir(folder, { recursive: true })
  await chmod(folder, 0o700)
  await handOver(folder, account)
  await sweepLocks(folder)
  return folder
}

const folderElsewhere = async (dataFolder: string, account: Account): Promise<string> => {
  const record = join(dataFolder, 'postgres.socket-folder')
  const remembered = await readFile(record, 'utf8').catch(() => undefined)
  if (remembered && (await isPrivate(remembered, account))) return remembered
  for (const parent of new Set([tmpdir(), '/tmp'])) {
    const folder = join(parent, 'laget-XXXXXX')
    if (!fits(folder) || !(await canReach(account, folder).catch(() => false))) continue
    const made = await mkdtemp(folder.replace(/X+$/, ''))
    await writeFile(record, made, { mode: 0o600 })
    return made
  }
  throw refusal(
    'data-folder',
    `There is no room for a socket: ${dataFolder} and the folder for temporary files are too long or closed to PostgreSQL; ` +
      'choose a shorter data folder with LAGET_DATA, or set TMPDIR.',
  )
}

/** Anyone may make a folder in /tmp under a remembered name, for instance after a restart has emptied it. */
const isPrivate = async (folder: string, account: Account): Promise<boolean> => {
  const found = await lstat(folder).catch(() => undefined)
  return !!found?.isDirectory() && found.uid === account.uid && (found.mode & 0o077) === 0 && fits(folder)
}

/**
 * Removes socket locks whose process is proven to be no PostgreSQL. A lock's pid may have been reused by now, and PostgreSQL would
 * then refuse to start. Unlike postmaster.pid this file guards no data, so removing it risks nothing.
 */
const sweepLocks = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.lock')) continue
    const pid = Number.parseInt(await readFile(join(folder, name), 'utf8'), 10)
    const holder = pid > 0 ? await inspectProcess(pid) : undefined
    if (holder?.state === 'alive' && isPostgres(holder) !== 'no') continue
    await rm(join(folder, name), { force: true })
  }
}
