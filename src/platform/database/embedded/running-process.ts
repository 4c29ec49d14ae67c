import { execFile } from 'node:child_process'
import { readFile, readlink } from 'node:fs/promises'
import { basename } from 'node:path'
import { errorCode } from './refusal.ts'

/**
 * What the operating system says about a process id. Fields it will not tell are undefined: then nothing may be concluded.
 * `startedAt` is opaque; two equal values with the same pid mean the same process (on one boot of the machine).
 */
export type RunningProcess = {
  state: 'alive'
  startedAt: string | undefined
  executable: string | undefined
  workingFolder: string | undefined
  commandLine: string | undefined
}
export type ProcessState = RunningProcess | { state: 'zombie' } | { state: 'gone' }

export const inspectProcess = (pid: number): Promise<ProcessState> =>
  process.platform === 'linux' ? inspectByProc(pid) : inspectByPs(pid)

const inspectByProc = async (pid: number): Promise<ProcessState> => {
  const stat = await readOrUndefined(readFile(`/proc/${pid}/stat`, 'utf8'))
  if (stat === undefined) return answersSignals(pid) ? untold : { state: 'gone' }
  // The name in parentheses may itself hold spaces and parentheses: count the fields from the last one.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (fields[0] === 'Z') return { state: 'zombie' }
  if (fields[0] === 'X' || fields[0] === 'x') return { state: 'gone' }
  const [executable, workingFolder, commandLine] = await Promise.all([
    readOrUndefined(readlink(`/proc/${pid}/exe`)),
    readOrUndefined(readlink(`/proc/${pid}/cwd`)),
    readOrUndefined(readFile(`/proc/${pid}/cmdline`, 'utf8')),
  ])
  return {
    state: 'alive',
    startedAt: fields[19],
    // A program that was replaced under a running process, as npm ci does, is shown as "… (deleted)".
    executable: executable?.replace(/ \(deleted\)$/, ''),
    workingFolder,
    commandLine: commandLine?.replaceAll('\0', ' ').trim() || undefined,
  }
}

/** For macOS, which has no /proc. Works wherever `ps` knows these POSIX and BSD columns. */
export const inspectByPs = async (pid: number): Promise<ProcessState> => {
  const line = await new Promise<string | undefined>((resolve) => {
    const env = { ...process.env, LC_ALL: 'C' }
    execFile('ps', ['-ww', '-o', 'stat=,lstart=,command=', '-p', String(pid)], { env }, (error, output) => {
      resolve(error ? undefined : output.trim())
    })
  })
  const [, stat, startedAt, commandLine] = line?.match(/^(\S+)\s+(\w+\s+\w+\s+\d+\s+[\d:]+\s+\d+)\s+(.*)$/s) ?? []
  if (stat === undefined) return answersSignals(pid) ? untold : { state: 'gone' }
  if (stat.startsWith('Z')) return { state: 'zombie' }
  return { state: 'alive', startedAt, executable: undefined, workingFolder: undefined, commandLine }
}

const untold: RunningProcess = {
  state: 'alive',
  startedAt: undefined,
  executable: undefined,
  workingFolder: undefined,
  commandLine: undefined,
}

const readOrUndefined = (read: Promise<string>): Promise<string | undefined> => read.catch(() => undefined)

/** A process that /proc hides (hidepid) still answers signal 0, if only with a refusal. */
const answersSignals = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

/** Is it a PostgreSQL program? `unknown` when the system does not tell. */
export const isPostgres = (running: RunningProcess): 'yes' | 'no' | 'unknown' => {
  const program = running.executable ?? running.commandLine?.split(' -')[0]
  if (program === undefined) return 'unknown'
  return basename(program) === 'postgres' ? 'yes' : 'no'
}

/**
 * Is it a PostgreSQL server on this very folder (a real path)? A server makes its data folder the working folder; where the
 * system does not tell that, its -D decides.
 */
export const servesFolder = (running: RunningProcess, clusterFolder: string): 'yes' | 'no' | 'unknown' => {
  const postgres = isPostgres(running)
  if (postgres !== 'yes') return postgres
  if (running.workingFolder !== undefined) return running.workingFolder === clusterFolder ? 'yes' : 'no'
  return `${running.commandLine} `.includes(` -D ${clusterFolder} `) ? 'yes' : 'unknown'
}
