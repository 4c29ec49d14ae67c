import { spawn } from 'node:child_process'
import { chown, lstat, readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Binaries, postgresMajor } from './binaries.ts'
import { readableCopy } from './readable-copy.ts'
import { errorCode, refusal } from './refusal.ts'

/**
 * Under whose name PostgreSQL runs. It refuses to be root, so root either hides in a user namespace (the files stay root's,
 * nothing is created or handed over) or becomes another user. `uid` and `gid` own the files, seen from here.
 */
export type Account = { kind: 'self' | 'user-namespace' | 'other-user'; uid: number; gid: number; binaries: Binaries }

/** The conventional user without rights, "nobody". It needs a name in /etc/passwd, or initdb gives up. */
const nobody = 65534

type Owner = { uid: number; gid: number }

/**
 * Chooses by who owns the cluster already (undefined before the first start). Root keeps data that belong to somebody else in
 * their hands, so that the same folder may be started by root and by its owner in turn.
 */
export const chooseAccount = async (
  binaries: Binaries,
  clusterFolder: string,
  shelves?: string[],
): Promise<Account> => {
  const owner: Owner | undefined = await stat(clusterFolder).catch(() => undefined)
  const self: Account = { kind: 'self', uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1, binaries }
  if (self.uid !== 0) {
    if (owner && owner.uid !== self.uid) throw foreignData(clusterFolder, owner.uid, self.uid)
    return proven(self)
  }
  if (process.platform !== 'linux') throw noAccount()
  if (!owner || owner.uid === 0) {
    const hidden: Account = { kind: 'user-namespace', uid: 0, gid: 0, binaries }
    if ((await tryVersion(hidden)).works) return hidden
  }
  const other: Account = {
    kind: 'other-user',
    uid: owner?.uid || nobody,
    gid: owner?.uid ? owner.gid : nobody,
    binaries,
  }
  const account = await proveOther(other, shelves)
  if (owner?.uid === 0) await handOver(clusterFolder, account)
  return account
}

const proveOther = async (account: Account, shelves: string[] | undefined): Promise<Account> => {
  const { works, error } = await tryVersion(account)
  if (works) return account
  // Only what the other user may not reach is helped by a copy. Not a machine that has no other user, as in rootless containers.
  const runs = async (copy: Binaries) => (await tryVersion({ ...account, binaries: copy })).works
  const binaries = errorCode(error) === 'EACCES' ? await readableCopy(account.binaries, runs, shelves) : undefined
  if (!binaries) throw noAccount()
  return { ...account, binaries }
}

const noAccount = () =>
  refusal(
    'no-account',
    'PostgreSQL does not run as root, and this machine lets root neither make a user namespace nor run it as another user: ' +
      'start Laget as an ordinary user, or set DATABASE_URL.',
  )

const foreignData = (clusterFolder: string, theirs: number, ours: number) =>
  refusal(
    'data-folder',
    `The database in ${clusterFolder} belongs to user ${theirs} and Laget runs as user ${ours}: ` +
      'start Laget as its owner, or hand the data folder over with chown -R.',
  )

/** For an ordinary user there is no second way: what does not run is told as it is. */
const proven = async (account: Account): Promise<Account> => {
  const { works, said } = await tryVersion(account)
  if (works) return account
  throw refusal(
    'no-binaries',
    `The embedded PostgreSQL does not run on this machine (${said}): it needs glibc 2.27 or newer, or macOS; ` +
      'set DATABASE_URL to use another PostgreSQL.',
  )
}

const tryVersion = async (account: Account): Promise<{ works: boolean; said: string; error?: unknown }> => {
  const { code, output, error } = await runToEnd(account, account.binaries.postgres, ['--version'], '/')
  const said = (error === undefined ? output : String(error)).trim().split('\n')[0] ?? ''
  return { works: code === 0 && said.startsWith(`postgres (PostgreSQL) ${postgresMajor}.`), said, error }
}

/** What to give to `spawn` so that `program` runs under the account. */
export const commandAs = (account: Account, program: string, args: string[]) => {
  if (account.kind === 'user-namespace') {
    // unshare becomes the program (no fork): the pid is the program's own and signals reach it.
    const namespace = ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`, '--']
    return { file: 'unshare', args: [...namespace, program, ...args], as: {} }
  }
  const { uid, gid } = account
  return { file: program, args, as: account.kind === 'other-user' ? { uid, gid } : {} }
}

/**
 * Nothing of the app's environment reaches PostgreSQL (PGDATA, PGOPTIONS, LD_LIBRARY_PATH, keys) save where programs are found.
 * LC_ALL must be set: macOS starts a thread otherwise and PostgreSQL then refuses.
 */
export const cleanEnvironment = (): Record<string, string> => ({
  PATH: process.env.PATH ?? '/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
})

export type Ended = { code: number | null; output: string; error?: unknown }

/** Runs a program and collects what it says. Never rejects: a program that cannot be started ends with `error`. */
export const runToEnd = async (account: Account, program: string, args: string[], folder: string): Promise<Ended> => {
  const command = commandAs(account, program, args)
  let output = ''
  try {
    // The working folder is entered before the user is changed, so it may lie where that user cannot walk.
    // Some failures are thrown by spawn itself (a user that the machine does not map), others arrive as an event.
    const child = spawn(command.file, command.args, {
      ...command.as,
      cwd: folder,
      env: cleanEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.on('data', (text) => {
      output += text
    })
    child.stderr.on('data', (text) => {
      output += text
    })
    return await new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (code) => resolve({ code, output }))
    })
  } catch (error) {
    return { code: null, output, error }
  }
}

/**
 * How the account names a folder that is its working folder. Root's other user often cannot walk to the data (a project under
 * /root): /proc/self/cwd leads there without walking. `SHOW data_directory` then says so too; never read the path from SQL.
 */
export const folderArgument = async (account: Account, folder: string): Promise<string> =>
  (await canReach(account, folder)) ? folder : '/proc/self/cwd'

/** May the account walk through every folder above `path`? */
export const canReach = async (account: Account, path: string): Promise<boolean> => {
  if (account.kind === 'self') return true
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = await stat(folder)
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
    if (!(mode & bit)) return false
    if (folder === dirname(folder)) return true
  }
}

/** Gives a file or a whole folder to the account. Links themselves, never what they point at. */
export const handOver = async (path: string, account: Account): Promise<void> => {
  if (account.kind === 'self') return
  const found = await lstat(path)
  if (found.isSymbolicLink()) return
  await chown(path, account.uid, account.gid)
  if (found.isDirectory()) for (const name of await readdir(path)) await handOver(join(path, name), account)
}
