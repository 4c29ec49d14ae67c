import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type EmbeddedPostgres, startEmbedded } from '../src/platform/database/embedded/supervisor.ts'

/**
 * A process of its own that starts the embedded database and then waits to be killed: what happens to the database when its app
 * dies can only be seen from outside. Every line on standard output is one of these.
 */
type Line =
  | { kind: 'event'; event: string; detail?: { pid?: number } }
  | { kind: 'ready'; pid: number; socketFolder: string }
  | { kind: 'refused'; code: string; message: string }

export type EmbeddedApp = {
  pid: number
  /** How the start went. */
  outcome: Promise<Extract<Line, { kind: 'ready' | 'refused' }>>
  /** Resolves when the app has told of an event, at once if it already has. */
  told(event: string): Promise<{ pid?: number }>
  kill(): Promise<void>
}

export const startApp = (dataFolder: string): EmbeddedApp => {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), dataFolder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  const lines: Line[] = []
  const waiting = new Set<() => void>()
  createInterface(child.stdout).on('line', (text) => {
    lines.push(JSON.parse(text))
    for (const look of waiting) look()
  })
  const line = <T extends Line>(wanted: (line: Line) => line is T): Promise<T> =>
    new Promise((resolve, reject) => {
      const look = () => {
        const found = lines.find(wanted)
        if (found) resolve(found)
      }
      waiting.add(look)
      look()
      void ended.then(() => reject(new Error('The app ended before it said that')))
    })
  return {
    pid: child.pid ?? -1,
    get outcome() {
      return line((each) => each.kind === 'ready' || each.kind === 'refused')
    },
    told: async (event) =>
      (await line((each): each is Extract<Line, { kind: 'event' }> => each.kind === 'event' && each.event === event))
        .detail ?? {},
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

const say = (line: Line): void => void process.stdout.write(`${JSON.stringify(line)}\n`)

const main = async (dataFolder: string): Promise<void> => {
  const log = (event: string, detail: object = {}) => say({ kind: 'event', event, detail })
  const start: Promise<EmbeddedPostgres> = startEmbedded({ dataFolder, log })
  await start.then(
    ({ pid, socketFolder }) => say({ kind: 'ready', pid, socketFolder }),
    ({ code, message }) => say({ kind: 'refused', code, message }),
  )
  // Lives until it is killed, or until the test that started it is gone.
  process.stdin.resume()
}

if (import.meta.main) await main(process.argv[2] ?? '')
