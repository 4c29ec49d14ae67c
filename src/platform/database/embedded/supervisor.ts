/**
 * The embedded database: real PostgreSQL, started and watched by Laget itself, so that `npm start` needs nothing but npm.
 * The decision and its price: docs/adr/0002-embedded-postgresql.md.
 *
 * In the data folder:
 *   postgres/               the cluster (0700)
 *   postgres.socket/        the private folder of its only entrance, a Unix socket; elsewhere if the path is too long
 *   postgres.log, .log.1    PostgreSQL's own log, without statements and values
 *   postgres.lock, .owner   held by the one Laget that runs here
 *   postgres.new-…/         a database half made by a start that died
 *
 * A start goes through these steps, one file each:
 *   binaries       the programs for this machine, their library links made
 *   ownership      exactly one Laget per data folder
 *   earlier-life   a server that lost its app is ended; a reused pid is told apart from a living server
 *   account        PostgreSQL does not run as root: who then
 *   cluster        made whole or not at all; another major version is refused
 *   socket-folder, configuration, log-file
 *   server-process started, ready when a connection answers
 *   watchdog       ends it when this process dies without a word
 *
 * Whatever is wrong is thrown as a `Refusal`: one sentence that says what to do. Nothing is left running after a refusal.
 */
import { chmod, mkdir, realpath } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { stopwatch } from '../../clock.ts'
import { chooseAccount } from './account.ts'
import { findPackage, prepareBinaries } from './binaries.ts'
import { clusterFolderIn, createCluster, findCluster } from './cluster.ts'
import { type Settings, writeConfiguration } from './configuration.ts'
import { settleEarlierLife } from './earlier-life.ts'
import { openLogFile } from './log-file.ts'
import { type Ownership, takeOwnership } from './ownership.ts'
import { errorCode, refusal } from './refusal.ts'
import {
  endServer,
  type ServerPlan,
  type ServerProcess,
  spawnServer,
  waitForRecovery,
  waitUntilReady,
} from './server-process.ts'
import { port, prepareSocketFolder } from './socket-folder.ts'
import { startWatchdog } from './watchdog.ts'

export type EmbeddedPostgres = {
  /** To connect: `host` is this folder, `port` the number in the socket's name, `user` any role; no password. */
  socketFolder: string
  port: number
  superuser: 'postgres'
  pid: number
  /** Fast shutdown; resolves when the server is gone and the data folder is free. May be called more than once. */
  stop(): Promise<void>
  /** Resolves when the server has ended for whatever reason and the data folder is free. Never rejects. */
  stopped: Promise<void>
}

export type StartOptions = {
  dataFolder: string
  /** Told what happens, without values: `initdb`, `orphan-found`, `postgres-ready`, `postgres-ended`, `watchdog-lost`, … */
  log?: (event: string, detail?: object) => void
  /** PostgreSQL settings that win over ours, for instance `fsync: 'off'` for a cluster that may be lost. */
  settings?: Settings
  /** Where the package with the programs is; found by itself when left out. */
  packageFolder?: string
}

export const startEmbedded = async (options: StartOptions): Promise<EmbeddedPostgres> => {
  const { log = () => {}, settings = {} } = options
  const binaries = await prepareBinaries(options.packageFolder ?? findPackage())
  const folder = await openDataFolder(options.dataFolder)
  const ownership = await takeOwnership(folder)
  try {
    const clusterFolder = clusterFolderIn(folder)
    const existed = await findCluster(clusterFolder)
    const { endedBadly, notAServer } = await settleEarlierLife(clusterFolder, log)
    const account = await chooseAccount(binaries, clusterFolder)
    if (!existed) {
      log('initdb', { as: account.kind })
      await createCluster(folder, account, settings.fsync !== 'off')
    }
    const socketFolder = await prepareSocketFolder(folder, account)
    await writeConfiguration(clusterFolder, account, settings)
    return await run({ account, clusterFolder, socketFolder, notAServer }, { folder, ownership, endedBadly, log })
  } catch (error) {
    await ownership.release()
    throw error
  }
}

const openDataFolder = async (dataFolder: string): Promise<string> => {
  try {
    if (await mkdir(dataFolder, { recursive: true })) await chmod(dataFolder, 0o700)
    // One name for one folder: what a process's working folder is compared with.
    return await realpath(dataFolder)
  } catch (cause) {
    throw refusal(
      'data-folder',
      `The data folder ${dataFolder} cannot be used (${errorCode(cause)}): choose another with LAGET_DATA.`,
      cause,
    )
  }
}

type Surroundings = Required<Pick<StartOptions, 'log'>> & { folder: string; ownership: Ownership; endedBadly: boolean }

/** Children of a killed server hold its shared memory for a moment, and PostgreSQL rightly refuses until they are gone. */
const patienceAfterBadEnd = 10_000

const run = async (plan: Omit<ServerPlan, 'logFd'>, around: Surroundings): Promise<EmbeddedPostgres> => {
  const { ownership, endedBadly, log } = around
  const logFile = await openLogFile(around.folder)
  const waited = stopwatch()
  try {
    for (;;) {
      const server = await spawnServer({ ...plan, logFd: logFile.fd })
      const watchdog =
        server.child.pid === undefined ? undefined : startWatchdog(server.child.pid, plan.clusterFolder, log)
      void server.exited.then(() => watchdog?.release())
      const ended = await waitUntilReady(server, plan.socketFolder)
      if (!ended) {
        const clean = async () => {
          await logFile.close()
          await ownership.release()
        }
        return supervise(server, plan.socketFolder, clean, log)
      }
      if (!endedBadly || waited() > patienceAfterBadEnd) {
        const reason =
          ended.error?.message ?? (await logFile.lastComplaint()) ?? `it ended with ${ended.code ?? ended.signal}`
        throw refusal('start-failed', `PostgreSQL did not start: ${reason} (its log is ${logFile.path}).`, ended.error)
      }
      await delay(100)
    }
  } catch (error) {
    await logFile.close()
    throw error
  }
}

const supervise = (
  server: ServerProcess,
  socketFolder: string,
  clean: () => Promise<void>,
  log: Required<StartOptions>['log'],
): EmbeddedPostgres => {
  const pid = server.child.pid ?? -1
  let stopping: Promise<void> | undefined
  const stopped = server.exited.then(async ({ code, signal }) => {
    log('postgres-ended', { pid, code, signal, asked: stopping !== undefined })
    await clean().catch((error) => log('cleaning-failed', { reason: errorCode(error) }))
  })
  log('postgres-ready', { pid })
  return {
    socketFolder,
    port,
    superuser: 'postgres',
    pid,
    stopped,
    stop: () =>
      (stopping ??= waitForRecovery(socketFolder)
        .then(() => endServer(server))
        .then(() => stopped)),
  }
}
