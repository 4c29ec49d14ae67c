import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/** Laget as a person runs it: a process of its own, known by its address alone. */
export type Product = {
  url: string
  /** Asks it to end, waits until it has, and gives its exit code. */
  stop(): Promise<number | null>
}

export type ProductOptions = {
  dataFolder: string
  command?: string[]
  env?: Record<string, string>
  /** How long it may take until it is ready. */
  milliseconds?: number
}

const top = join(import.meta.dirname, '..')

/** Ends the program when its own input ends: also when whoever started it was killed. Its exit code is the program's. */
const leash = `
exec 3<&0
"$@" 3<&- </dev/null & program=$!
{ read -r _ <&3; kill -TERM $program 2>/dev/null; } &
wait $program
`

/** Starts the built program on a free port and waits until it says that it is ready. */
export const startProduct = async (options: ProductOptions): Promise<Product> => {
  const { dataFolder, command = [process.execPath, join(top, 'scripts', 'start.js')], milliseconds = 120_000 } = options
  const port = await freePort()
  const url = `http://localhost:${port}`
  const child = spawn('sh', ['-c', leash, 'sh', ...command], {
    cwd: top,
    env: { ...surroundings(), PORT: String(port), LAGET_DATA: dataFolder, ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  })
  const said = listen(child)
  const ended = once(child, 'exit') as Promise<[number | null]>
  const silent = once(child, 'close')
  const stop = async () => {
    child.stdin.end()
    return (await ended)[0]
  }
  try {
    await untilReady(url, ended, AbortSignal.timeout(milliseconds))
    return { url, stop }
  } catch (error) {
    await stop()
    await Promise.race([silent, delay(1_000)])
    throw new Error(`Laget did not become ready. It said:\n${said()}`, { cause: error })
  }
}

/** Nothing of the surroundings decides what is started. */
const surroundings = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(LAGET_|DATABASE_URL$|PORT$|PG|NODE_ENV$|VITEST)/.test(name)),
  )

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** The last words, for the error of a start that failed. */
const listen = (child: ChildProcess): (() => string) => {
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-10_000)
    })
  return () => said
}

const untilReady = async (url: string, ended: Promise<unknown>, signal: AbortSignal): Promise<void> => {
  const gone = ended.then(() => {
    throw new Error('It ended.')
  })
  for (;;) {
    const answer = await Promise.race([gone, fetch(`${url}/readyz`, { signal }).catch(() => undefined)])
    if (answer?.ok) return
    await Promise.race([gone, delay(100, undefined, { signal })])
  }
}
