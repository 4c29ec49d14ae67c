import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { stopwatch } from '../../clock.ts'
import { type Account, cleanEnvironment, commandAs, folderArgument } from './account.ts'
import { fixedSettings } from './configuration.ts'
import { errorCode, refusal } from './refusal.ts'
import { type ShutdownSteps, shutdownSteps } from './shutdown.ts'
import { port } from './socket-folder.ts'

export type ServerExit = { code: number | null; signal: NodeJS.Signals | null; error?: Error }
export type ServerProcess = { child: ChildProcess; exited: Promise<ServerExit> }

export type ServerPlan = {
  account: Account
  clusterFolder: string
  socketFolder: string
  logFd: number
  notAServer: number | undefined
}

/** Starts the postmaster. When the program cannot be started at all, `exited` resolves with `error`. */
export const spawnServer = async (plan: ServerPlan): Promise<ServerProcess> => {
  const { account, clusterFolder } = plan
  const data = ['-D', await folderArgument(account, clusterFolder)]
  const command = commandAs(account, account.binaries.postgres, [...data, ...fixedSettings(plan.socketFolder, port)])
  const child = spawn(command.file, command.args, {
    ...command.as,
    cwd: clusterFolder,
    env: { ...cleanEnvironment(), ...(plan.notAServer ? { PG_GRANDPARENT_PID: String(plan.notAServer) } : {}) },
    stdio: ['ignore', plan.logFd, plan.logFd],
    // A session of its own: Ctrl-C in the terminal is for the app, which then stops the database last.
    detached: true,
  })
  const exited = new Promise<ServerExit>((resolve) => {
    child.on('error', (error) => child.pid ?? resolve({ code: null, signal: null, error }))
    child.on('exit', (code, signal) => resolve({ code, signal }))
  })
  return { child, exited }
}

/** Crash recovery after a long day may take minutes; while the server lives and says that it is starting, we wait. */
const startPatience = 300_000

/** Resolves when a connection answers, or with how the server ended before that. */
export const waitUntilReady = async (server: ServerProcess, socketFolder: string): Promise<ServerExit | undefined> => {
  const waited = stopwatch()
  let ended: ServerExit | undefined
  void server.exited.then((exit) => {
    ended = exit
  })
  while (waited() < startPatience) {
    if ((await knock(socketFolder)) === 'ready') return undefined
    await Promise.race([server.exited, delay(15)])
    if (ended) return ended
  }
  await endServer(server)
  throw refusal(
    'start-failed',
    'PostgreSQL did not answer within five minutes of its start, and was stopped: see postgres.log.',
  )
}

/** Tries a connection. `not-yet`: the server is there and says that it starts, recovers or ends. */
const knock = async (socketFolder: string): Promise<'ready' | 'not-yet' | 'silent'> => {
  const client = new Client({
    host: socketFolder,
    port,
    user: 'postgres',
    database: 'postgres',
    ssl: false,
    connectionTimeoutMillis: 5000,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return 'ready'
  } catch (error) {
    return errorCode(error) === '57P03' ? 'not-yet' : 'silent'
  } finally {
    await client.end().catch(() => {})
  }
}

/** How long a stop waits for a recovery that is under way, for the sake of the trap in shutdown.ts. */
const recoveryPatience = 5000

/** An app that loses its connections because a child of the server crashed is likely to stop just then. */
export const waitForRecovery = async (socketFolder: string): Promise<void> => {
  const waited = stopwatch()
  while ((await knock(socketFolder)) === 'not-yet' && waited() < recoveryPatience) await delay(15)
}

/** Asks the server to end, with more weight if it does not, and resolves when it has. */
export const endServer = async (server: ServerProcess, steps: ShutdownSteps = shutdownSteps): Promise<void> => {
  for (const [signal, wait] of steps) {
    if (!server.child.kill(signal)) break
    const patience = new AbortController()
    const waited = delay(wait, 'too long', { signal: patience.signal }).catch(() => 'aborted')
    const outcome = await Promise.race([server.exited, waited])
    patience.abort()
    if (outcome !== 'too long') break
  }
  await server.exited
}
