import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { stopwatch } from '../../clock.ts'
import { errorCode, refusal } from './refusal.ts'
import { inspectProcess, servesFolder } from './running-process.ts'
import { shutdownSteps } from './shutdown.ts'

type Log = (event: string, detail?: object) => void

/**
 * Settles what an earlier start left behind, before PostgreSQL is started again. To be called by the owner of the data folder
 * only (ownership.ts): a server that still runs there has lost its app and is ended, not taken over.
 *
 * We never remove postmaster.pid. PostgreSQL judges it itself, together with the shared memory of a killed server's children, and can
 * err in one way only: it takes any live process (or zombie) of the same user with that pid for a server. When the process is
 * proven to be none, its pid is returned as `notAServer`; told so (PG_GRANDPARENT_PID, the variable of pg_ctl) PostgreSQL
 * looks past it and still checks the rest. On doubt none is returned, and
 * PostgreSQL refuses.
 */
export const settleEarlierLife = async (
  clusterFolder: string,
  log: Log,
): Promise<{ endedBadly: boolean; notAServer?: number }> => {
  const pidFile = join(clusterFolder, 'postmaster.pid')
  const pid = await readPid(pidFile)
  if (pid === undefined) return { endedBadly: false }

  const left = await inspectProcess(pid)
  if (left.state === 'gone') return { endedBadly: true }
  if (left.state === 'zombie') return { endedBadly: true, notAServer: pid }
  switch (servesFolder(left, clusterFolder)) {
    case 'no':
      log('pid-reused', { pid })
      return { endedBadly: true, notAServer: pid }
    case 'unknown':
      return { endedBadly: true }
    case 'yes':
      log('orphan-found', { pid })
      await endOrphan(pid, left.startedAt)
      log('orphan-ended', { pid })
      return settleEarlierLife(clusterFolder, log)
  }
}

const readPid = async (pidFile: string): Promise<number | undefined> => {
  let text: string
  try {
    text = await readFile(pidFile, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
  // A server that runs alone (--single) writes its pid with a minus.
  const pid = Math.abs(Number.parseInt(text, 10))
  if (pid > 0) return pid
  throw refusal(
    'earlier-life',
    `${pidFile} is damaged, so nobody can say whether a PostgreSQL still runs on the data: ` +
      'make sure that none does, remove the file, and start again.',
  )
}

const endOrphan = async (pid: number, startedAt: string | undefined): Promise<void> => {
  for (const [signal, wait] of shutdownSteps) {
    try {
      process.kill(pid, signal)
    } catch (cause) {
      if (errorCode(cause) === 'ESRCH') return
      throw refusal(
        'earlier-life',
        `A PostgreSQL of a killed Laget (process ${pid}) still runs and belongs to another user: end it, then start again.`,
        cause,
      )
    }
    if (await hasEnded(pid, startedAt, wait)) return
  }
  throw refusal(
    'earlier-life',
    `A PostgreSQL of a killed Laget (process ${pid}) does not end: end it, then start again.`,
  )
}

const hasEnded = async (pid: number, startedAt: string | undefined, wait: number): Promise<boolean> => {
  const waited = stopwatch()
  do {
    const now = await inspectProcess(pid)
    if (now.state !== 'alive' || now.startedAt !== startedAt) return true
    await delay(20)
  } while (waited() < wait)
  return false
}
