import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { inject } from 'vitest'
import { settableClock } from '#platform/clock.ts'
import { readerLanguage } from '#platform/http/reader-language.ts'
import { HttpRefusal } from '#platform/http/refuse.ts'
import { createShell, type ShellParts, type ShellTools } from '#platform/http/shell.ts'
import type { ShellEnv } from '#platform/http/shell-env.ts'
import { createLog } from '#platform/log.ts'
import { createMetrics } from '#platform/metrics.ts'
import { TooBusy } from '#platform/too-busy.ts'
import { aVisit } from './visit.ts'

const assetsFolder = await mkdtemp(join(inject('runFolder'), 'assets-'))
/** What stands in `/assets/app.1a2b3c4d.css`. */
export const css = '.a{color:red}'.repeat(200)
await writeFile(join(assetsFolder, 'app.1a2b3c4d.css'), css)

/** Personal data that what fails here speaks of, and nothing outside may. */
export const secret = 'Kari Nordmann 15829912345'

type Routes = (app: Hono<ShellEnv>, tools: ShellTools) => void
const house: Routes = (app, { heavy }) => {
  app.get('/', (c) => c.html('<p>Hei</p>'))
  app.get('/barn/:child', (c) => c.text('x'.repeat(5000)))
  app.post('/barn/:child', async (c) => c.text((await c.req.text()).length.toString()))
  app.get('/dokument', heavy, (c) => c.text('pdf'))
  app.get('/apen', (c) => c.text('open', 200, { 'Cache-Control': 'public, max-age=60' }))
  app.on(['GET', 'POST'], '/feil', async (c) => {
    await c.req.formData().catch(() => undefined)
    throw Object.assign(new TypeError(`cannot read ${secret}`), { code: 'ERR_X', detail: secret })
  })
  app.get('/borte', () => {
    throw Object.assign(new Error(secret), { code: '57P01' })
  })
  app.get('/travelt', () => {
    throw new TooBusy()
  })
  app.get('/nei/:status', (c) => {
    throw new HttpRefusal(Number(c.req.param('status')) as 404)
  })
  app.get('/hono/:status', (c) => {
    throw new HTTPException(Number(c.req.param('status')) as 404, { message: secret })
  })
  app.get('/api/v1/feil', () => {
    throw new Error(secret)
  })
  app.get('/api/v1/ting', (c) => c.json({}))
  const inner = new Hono()
  inner.get('/:id/side', (c) => c.text('inner'))
  app.route('/ytre', inner)
}

type Differing = Partial<ShellParts> & { url?: string; proxies?: number; metricsFor?: 'everyone' }

/** The shell with nothing behind it but routes that answer and routes that fail, and what it logged; `ask` comes from this machine. */
export const openShell = async (differing: Differing = {}) => {
  const clock = settableClock('2026-11-24T11:00:00Z')
  const lines: string[] = []
  const { url = 'http://localhost:3000', proxies = 0, metricsFor = 'loopback', ...parts } = differing
  const app = await createShell(
    {
      config: { url, secure: url.startsWith('https'), proxies, metrics: metricsFor },
      log: createLog('info', { write: (line) => void lines.push(line) }),
      clock,
      metrics: createMetrics({ ofProcess: false }),
      readiness: async () => 'ready',
      assetsFolder,
      visitOf: (c) => aVisit({ lang: readerLanguage(false)(c), me: undefined }),
      ...parts,
    },
    house,
  )
  const ask = (path: string, init?: RequestInit, remoteAddress = '127.0.0.1') =>
    app.request(url + path, init, { incoming: { socket: { remoteAddress } } })
  const log = () => lines.map((line) => JSON.parse(line))
  return { app, ask, lines, log }
}

/** What a browser says of a form that one of our own pages posts. */
export const ownForm = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }
