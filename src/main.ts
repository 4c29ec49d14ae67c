import { createDoor } from '#platform/door.ts'
import { loadIssuers } from '#platform/identity/issuers.ts'
import { crashLine, quietConsole } from '#platform/quiet-console.ts'
import { type ComposedApp, type OpenParts, run } from '#platform/run.ts'
import { createApp, reactions } from './app.ts'
import { houseJobs } from './jobs.ts'

const compose = async (parts: OpenParts): Promise<ComposedApp> => {
  const { config, kind, clock, keyring, jobsPool } = parts
  // Never loaded over a database that may hold real people.
  const demo = kind === 'demo' ? await import('#demo/start.tsx').then(({ startDemo }) => startDemo(parts)) : undefined
  const issuers = demo?.issuers ?? (config.issuers ? await loadIssuers(config.issuers) : [])
  const { app } = await createApp({ ...parts, issuers, mount: demo?.mount })
  const door = createDoor({ pool: jobsPool, clock, keyring, reactions })
  return { fetch: app.fetch, jobs: { door, list: houseJobs({ ...parts, letters: demo?.letters }) } }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const complain = (line: string): void => void process.stderr.write(`${line}\n`)

quietConsole(console, complain)
process.on('uncaughtException', (error) => {
  complain(crashLine(error))
  process.exit(1)
})

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    // Asked a second time: at once. The database's watchdog ends it.
    if (stop.signal.aborted) process.exit(1)
    stop.abort()
  })
}

process.exitCode = await run({ env: process.env, compose, say, complain, stop: stop.signal })
// Whatever still waits somewhere has had its time.
process.exit()
