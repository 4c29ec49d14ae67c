import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { afterAll, expect, it } from 'vitest'
import { aVisit } from '#testing/visit.ts'
import { settableClock } from '../clock.ts'
import { createLog } from '../log.ts'
import { createMetrics } from '../metrics.ts'
import type { Readiness } from '../readiness.ts'
import { readerLanguage } from './reader-language.ts'
import { HttpRefusal } from './refuse.ts'
import { createShell, type ShellParts, type ShellTools } from './shell.ts'
import type { ShellEnv } from './shell-env.ts'

const assetsFolder = await mkdtemp(join(tmpdir(), 'laget-assets-'))
const css = '.a{color:red}'.repeat(200)
await writeFile(join(assetsFolder, 'app.1a2b3c4d.css'), css)
afterAll(() => rm(assetsFolder, { recursive: true }))

const secret = 'Kari Nordmann 15829912345'

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

const open = async (more: Partial<ShellParts> & { url?: string; proxies?: number; metricsFor?: 'everyone' } = {}) => {
  const clock = settableClock('2026-11-24T11:00:00Z')
  const lines: string[] = []
  const { url = 'http://localhost:3000', proxies = 0, metricsFor = 'loopback', ...parts } = more
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
  return { app, ask, clock, lines, log }
}

const title = (html: string) => /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1]
const own = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }

it('writes one line per request: method, pattern, status, time, and an id that the answer bears too', async () => {
  const { ask, log } = await open()
  const answer = await ask(`/barn/${encodeURIComponent(secret)}?q=${encodeURIComponent(secret)}`, {
    headers: { 'x-request-id': secret, cookie: `laget=${secret}` },
  })
  await ask('/ytre/77/side')
  await ask('/finnes/ikke')
  expect(log()).toMatchObject([
    { event: 'request', method: 'GET', route: '/barn/:child', status: 200, ms: 0 },
    { event: 'request', route: '/ytre/:id/side', status: 200 },
    { event: 'request', route: 'none', status: 404 },
  ])
  expect(log()[0].id).toMatch(/^[0-9a-f-]{36}$/)
  expect(answer.headers.get('x-request-id')).toBe(log()[0].id)
})

it('writes nothing of path, query, body, cookies and names, whatever happens', async () => {
  const { ask, lines, app } = await open()
  const everywhere = { cookie: `laget=${secret}`, referer: `http://localhost:3000/${secret}`, 'user-agent': secret }
  const query = `?q=${encodeURIComponent(secret)}`
  for (const path of ['/', `/barn/${encodeURIComponent(secret)}`, '/feil', '/borte', '/hono/500', '/api/v1/feil', '/x'])
    for (const method of ['GET', 'POST', 'DELETE'])
      await ask(
        path + query,
        { method, headers: { ...everywhere, ...own }, ...(method === 'POST' && { body: `navn=${secret}` }) },
        secret,
      )
  expect(lines.length).toBeGreaterThan(20)
  expect(lines.join('')).not.toMatch(/Nordmann|15829912345/)
  const metrics = await (await app.request('/metrics', {}, { incoming: { socket: { remoteAddress: '::1' } } })).text()
  expect(metrics).not.toMatch(/Nordmann|15829912345/)
})

it('does not fill the log with probes and assets', async () => {
  const { ask, lines } = await open()
  for (const path of ['/healthz', '/readyz', '/metrics', '/assets/app.1a2b3c4d.css']) await ask(path)
  expect(lines).toEqual([])
})

it('never tells anyone what an exception says, and logs only its kind and place', async () => {
  const { ask, log } = await open()
  const answer = await ask('/feil')
  const html = await answer.text()
  expect(answer.status).toBe(500)
  expect(title(html)).toBe('Noe gikk galt hos oss')
  expect(html).toContain(answer.headers.get('x-request-id'))
  expect(html).not.toMatch(/Nordmann|TypeError|ERR_X/)
  expect(log()[0]).toMatchObject({
    level: 'error',
    event: 'request-failed',
    route: '/feil',
    error: {
      name: 'TypeError',
      code: 'ERR_X',
      at: expect.arrayContaining([expect.stringMatching(/^src\/platform\/http\/shell\.test\.ts:\d+$/)]),
    },
  })
  const api = await ask('/api/v1/feil')
  expect(await api.text()).not.toContain('Nordmann')
})

it('keeps what was written when we fail, in the page, to be sent again as it was', async () => {
  const { ask } = await open()
  const body = new URLSearchParams([
    ['tekst', 'Hun "liker" <tegning>'],
    ['_key', 'k1'],
    ['valg', 'a'],
    ['valg', 'b'],
  ]).toString()
  const html = await (await ask('/feil?side=2', { method: 'POST', body, headers: own })).text()
  expect(html).toContain('<form method="post" action="/feil?side=2">')
  expect(html).toContain('<input type="hidden" name="tekst" value="Hun &quot;liker&quot; &lt;tegning&gt;"/>')
  expect(html.match(/name="valg"/g)).toHaveLength(2)
  const foreign = await ask('/feil', {
    method: 'POST',
    body,
    headers: { ...own, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
  })
  expect(await foreign.text()).not.toContain('tegning')
})

it.each([
  [403, 'Dette kan du ikke gjøre'],
  [404, 'Siden finnes ikke'],
  [405, 'Siden kan ikke brukes slik'],
  [413, 'Det du sendte, er for stort'],
  [422, 'Noe mangler eller er feil'],
  [429, 'Vent litt'],
  [503, 'Laget er borte et øyeblikk'],
] as const)('has a page for %i', async (status, words) => {
  const { ask } = await open()
  const answer = await ask(`/nei/${status}`)
  expect([answer.status, title(await answer.text())]).toEqual([status, words])
})

it('speaks the reader’s language', async () => {
  const { ask } = await open()
  const chosen = await ask('/x?lang=nn')
  const wished = await ask('/x', { headers: { 'accept-language': 'en-GB,nb;q=0.5' } })
  expect(title(await chosen.text())).toBe('Sida finst ikkje')
  expect(title(await wished.text())).toBe('There is no such page')
})

it('answers the API with a problem and not a page', async () => {
  const { ask } = await open()
  const missing = await ask('/api/v1/finnes-ikke')
  expect(missing.headers.get('content-type')).toBe('application/problem+json')
  expect(await missing.json()).toEqual({
    type: 'urn:laget:problem:not-found',
    title: 'not-found',
    status: 404,
    instance: `urn:uuid:${missing.headers.get('x-request-id')}`,
  })
  const wrongMethod = await ask('/api/v1/ting', { method: 'DELETE' })
  expect([wrongMethod.status, wrongMethod.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  expect((await (await ask('/api/v1/feil')).json()) as object).toMatchObject({ status: 500, title: 'our-fault' })
})

it('takes hono’s own exceptions by their status, and a lost database for a pause', async () => {
  const { ask } = await open()
  expect((await ask('/hono/413')).status).toBe(413)
  expect((await ask('/hono/418')).status).toBe(500)
  const away = await ask('/borte')
  expect([away.status, away.headers.get('retry-after')]).toEqual([503, '60'])
})

it('says which methods a page takes', async () => {
  const { ask } = await open()
  const answer = await ask('/barn/1', { method: 'PUT' })
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST'])
  expect((await ask('/barn/1', { method: 'HEAD' })).status).toBe(200)
})

it('takes no more than 256 kB, whether the length is announced or not', async () => {
  const { ask } = await open()
  const announced = await ask('/barn/1', {
    method: 'POST',
    body: 'x'.repeat(256 * 1024 + 1),
    headers: { ...own, 'content-length': '262145' },
  })
  const stream = new ReadableStream({
    start: (controller) => {
      for (let i = 0; i < 5; i++) controller.enqueue(new Uint8Array(64 * 1024))
      controller.close()
    },
  })
  const poured = await ask('/barn/1', { method: 'POST', body: stream, duplex: 'half', headers: own } as RequestInit)
  const enough = await ask('/barn/1', { method: 'POST', body: 'x'.repeat(256 * 1024), headers: own })
  expect([announced.status, poured.status, enough.status]).toEqual([413, 413, 200])
})

it('takes no address of more than 4096 characters', async () => {
  const { ask } = await open()
  expect((await ask(`/?q=${'x'.repeat(4092)}`)).status).toBe(200)
  expect((await ask(`/?q=${'x'.repeat(4093)}`)).status).toBe(414)
})

it.each(['//evil.example/x?a=1', '/\\evil.example/x?a=1', '///evil.example/x?a=1'])(
  'leads nobody from %s to another host',
  async (address) => {
    const { ask } = await open()
    const answer = await ask(address)
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/evil.example/x?a=1'])
  },
)

it('guards every answer, errors, assets and probes included', async () => {
  const { ask } = await open()
  for (const path of ['/', '/x', '/feil', '/api/v1/ting', '/assets/app.1a2b3c4d.css', '/healthz', '/nei/429']) {
    const { headers } = await ask(path)
    expect(headers.get('content-security-policy'), path).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('permissions-policy')).toContain('camera=()')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.has('strict-transport-security')).toBe(false)
  }
  const secure = await open({ url: 'https://laget.example' })
  expect((await secure.ask('/')).headers.get('strict-transport-security')).toBe('max-age=63072000')
})

it('lets nothing be kept unless the route says so', async () => {
  const { ask } = await open()
  const kept = async (path: string) => (await ask(path)).headers.get('cache-control')
  expect(await kept('/')).toBe('no-store')
  expect(await kept('/x')).toBe('no-store')
  expect(await kept('/assets/gone.css')).toBe('no-store')
  expect(await kept('/apen')).toBe('public, max-age=60')
  expect(await kept('/assets/app.1a2b3c4d.css')).toBe('public, max-age=31536000, immutable')
})

it('serves assets packed as the browser likes, and no other file', async () => {
  const { ask } = await open()
  const asked = async (encodings: string) => {
    const answer = await ask('/assets/app.1a2b3c4d.css', { headers: { 'accept-encoding': encodings } })
    return {
      encoding: answer.headers.get('content-encoding'),
      type: answer.headers.get('content-type'),
      bytes: Buffer.from(await answer.arrayBuffer()),
    }
  }
  const [br, gzip, plain] = [await asked('gzip, br'), await asked('gzip;q=1'), await asked('')]
  expect([br.encoding, gzip.encoding, plain.encoding]).toEqual(['br', 'gzip', null])
  expect(brotliDecompressSync(br.bytes).toString()).toBe(css)
  expect(gunzipSync(gzip.bytes).toString()).toBe(css)
  expect(plain).toMatchObject({ type: 'text/css; charset=utf-8', bytes: Buffer.from(css) })
  for (const path of [
    '/assets/',
    '/assets/..%2fpackage.json',
    '/assets/%2e%2e/package.json',
    '/assets/x/app.1a2b3c4d.css',
  ])
    expect((await ask(path)).status, path).toBe(404)
})

it('packs pages that are worth it', async () => {
  const { ask } = await open()
  const long = await ask('/barn/1', { headers: { 'accept-encoding': 'gzip' } })
  expect(long.headers.get('content-encoding')).toBe('gzip')
  expect(gunzipSync(Buffer.from(await long.arrayBuffer())).toString()).toHaveLength(5000)
})

it('tells whoever runs the machine how it is', async () => {
  let state: Readiness = 'ready'
  const { ask } = await open({ readiness: async () => state })
  const readyz = async () => {
    const answer = await ask('/readyz')
    return [answer.status, await answer.text()]
  }
  expect(await (await ask('/healthz')).text()).toBe('ok')
  expect(await readyz()).toEqual([200, 'ready'])
  for (const reason of ['database', 'migrations', 'stopping'] as const) {
    state = reason
    expect(await readyz()).toEqual([503, reason])
  }
})

it('counts by pattern, for this machine alone unless told otherwise', async () => {
  const { ask } = await open()
  await ask('/barn/1')
  await ask('/barn/2')
  await ask('/wp-admin.php')
  const text = await (await ask('/metrics')).text()
  expect(text).toContain('laget_requests_total{method="GET",route="/barn/:child",status="200"} 2')
  expect(text).toContain('laget_requests_total{method="GET",route="none",status="404"} 1')
  expect(text).toContain('laget_request_seconds_count{method="GET",route="/barn/:child"} 2')
  expect((await ask('/metrics', {}, '192.0.2.7')).status).toBe(404)
  // A proxy on this machine speaks for others.
  expect((await ask('/metrics', { headers: { 'x-forwarded-for': '127.0.0.1' } })).status).toBe(404)
  const everyone = await open({ metricsFor: 'everyone' })
  expect((await everyone.ask('/metrics', {}, '192.0.2.7')).status).toBe(200)
})

const rate = (points: number) => ({ points, seconds: 60 })
const token = (letter: string) => ({ headers: { cookie: `laget=${letter.repeat(43)}` } })

it('slows down an address, says how long to wait, keeps what was written, and counts it', async () => {
  const { ask } = await open({ rates: { address: rate(3), session: rate(99), heavy: rate(99) } })
  for (let i = 0; i < 3; i++) expect((await ask('/', {}, '192.0.2.7')).status).toBe(200)
  const refused = await ask('/barn/1', { method: 'POST', body: 'tekst=Hei', headers: own }, '192.0.2.7')
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50)
  const html = await refused.text()
  expect(html).toMatch(/Prøv igjen om (ett minutt|\d\d sekunder)\./)
  expect(html).toContain('name="tekst" value="Hei"')
  expect((await ask('/', {}, '192.0.2.8')).status).toBe(200)
  expect((await ask('/assets/app.1a2b3c4d.css', {}, '192.0.2.7')).status).toBe(200)
  expect(await (await ask('/metrics')).text()).toContain('laget_refusals_total{reason="rate-limit"} 1')
})

it('slows down a session wherever it comes from, and an address whatever sessions it invents', async () => {
  const { ask } = await open({ rates: { address: rate(4), session: rate(2), heavy: rate(99) } })
  expect((await ask('/', token('a'), '192.0.2.1')).status).toBe(200)
  expect((await ask('/', token('a'), '192.0.2.2')).status).toBe(200)
  expect((await ask('/', token('a'), '192.0.2.3')).status).toBe(429)
  for (const letter of 'bcde') expect((await ask('/', token(letter), '192.0.2.9')).status).toBe(200)
  expect((await ask('/', token('f'), '192.0.2.9')).status).toBe(429)
})

it('slows down sooner where a page costs much', async () => {
  const { ask } = await open({ rates: { address: rate(99), session: rate(99), heavy: rate(1) } })
  expect((await ask('/dokument', token('a'))).status).toBe(200)
  expect((await ask('/dokument', token('a'))).status).toBe(429)
  expect((await ask('/', token('a'))).status).toBe(200)
  expect((await ask('/dokument', token('b'))).status).toBe(200)
})

it('counts by the address that the proxy heard, not by what anyone wrote before it', async () => {
  const { ask } = await open({
    url: 'https://laget.example',
    proxies: 1,
    rates: { address: rate(1), session: rate(9), heavy: rate(9) },
  })
  const from = (chain: string) => ask('/', { headers: { 'x-forwarded-for': chain } }, '10.0.0.1')
  expect((await from('192.0.2.1')).status).toBe(200)
  expect((await from('198.51.100.7, 192.0.2.1')).status).toBe(429)
  expect((await from('192.0.2.2')).status).toBe(200)
  const without = await open({ rates: { address: rate(1), session: rate(9), heavy: rate(9) } })
  expect((await without.ask('/', { headers: { 'x-forwarded-for': '192.0.2.1' } }, '192.0.2.5')).status).toBe(200)
  expect((await without.ask('/', { headers: { 'x-forwarded-for': '192.0.2.2' } }, '192.0.2.5')).status).toBe(429)
})
