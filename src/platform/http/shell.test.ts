import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { css, openShell, ownForm, secret } from '#testing/shell.ts'
import type { Readiness } from '../readiness.ts'

const title = (html: string) => /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1]

it('writes one line per request: method, pattern, status, time, and an id that the answer bears too', async () => {
  const { ask, log } = await openShell()
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
  const { ask, lines, app } = await openShell()
  const everywhere = { cookie: `laget=${secret}`, referer: `http://localhost:3000/${secret}`, 'user-agent': secret }
  const query = `?q=${encodeURIComponent(secret)}`
  for (const path of ['/', `/barn/${encodeURIComponent(secret)}`, '/feil', '/borte', '/hono/500', '/api/v1/feil', '/x'])
    for (const method of ['GET', 'POST', 'DELETE'])
      await ask(
        path + query,
        { method, headers: { ...everywhere, ...ownForm }, ...(method === 'POST' && { body: `navn=${secret}` }) },
        secret,
      )
  expect(lines.length).toBeGreaterThan(20)
  expect(lines.join('')).not.toMatch(/Nordmann|15829912345/)
  const metrics = await (await app.request('/metrics', {}, { incoming: { socket: { remoteAddress: '::1' } } })).text()
  expect(metrics).not.toMatch(/Nordmann|15829912345/)
})

it('does not fill the log with probes and assets', async () => {
  const { ask, lines } = await openShell()
  for (const path of ['/healthz', '/readyz', '/metrics', '/assets/app.1a2b3c4d.css']) await ask(path)
  expect(lines).toEqual([])
})

it('never tells anyone what an exception says, and logs only its kind and place', async () => {
  const { ask, log } = await openShell()
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
      at: expect.arrayContaining([expect.stringMatching(/^testing\/shell\.ts:\d+$/)]),
    },
  })
  const api = await ask('/api/v1/feil')
  expect(await api.text()).not.toContain('Nordmann')
})

it('keeps what was written when we fail, in the page, to be sent again as it was', async () => {
  const { ask } = await openShell()
  const body = new URLSearchParams([
    ['tekst', 'Hun "liker" <tegning>'],
    ['_key', 'k1'],
    ['valg', 'a'],
    ['valg', 'b'],
  ]).toString()
  const html = await (await ask('/feil?side=2', { method: 'POST', body, headers: ownForm })).text()
  expect(html).toContain('<form method="post" action="/feil?side=2">')
  expect(html).toContain('<input type="hidden" name="tekst" value="Hun &quot;liker&quot; &lt;tegning&gt;"/>')
  expect(html.match(/name="valg"/g)).toHaveLength(2)
  const foreign = await ask('/feil', {
    method: 'POST',
    body,
    headers: { ...ownForm, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
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
  [503, 'Laget kan ikke svare akkurat nå'],
] as const)('has a page for %i', async (status, words) => {
  const { ask } = await openShell()
  const answer = await ask(`/nei/${status}`)
  expect([answer.status, title(await answer.text())]).toEqual([status, words])
})

it('speaks the reader’s language', async () => {
  const { ask } = await openShell()
  const chosen = await ask('/x?lang=nn')
  const wished = await ask('/x', { headers: { 'accept-language': 'en-GB,nb;q=0.5' } })
  expect(title(await chosen.text())).toBe('Sida finst ikkje')
  expect(title(await wished.text())).toBe('There is no such page')
})

it('answers the API with a problem and not a page', async () => {
  const { ask } = await openShell()
  const missing = await ask('/api/v1/finnes-ikke')
  expect(missing.headers.get('content-type')).toBe('application/problem+json')
  expect(await missing.json()).toEqual({
    type: 'urn:laget:problem:not-found',
    title: 'Det finnes ikke.',
    status: 404,
    instance: `urn:uuid:${missing.headers.get('x-request-id')}`,
  })
  const wrongMethod = await ask('/api/v1/ting', { method: 'DELETE' })
  expect([wrongMethod.status, wrongMethod.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  expect((await (await ask('/api/v1/feil')).json()) as object).toMatchObject({
    status: 500,
    title: 'Noe gikk galt hos oss.',
  })
})

it('takes hono’s own exceptions by their status, and a lost database or too much at once for a pause', async () => {
  const { ask } = await openShell()
  expect((await ask('/hono/413')).status).toBe(413)
  expect((await ask('/hono/418')).status).toBe(500)
  for (const path of ['/borte', '/travelt']) {
    const pause = await ask(path)
    expect([pause.status, pause.headers.get('retry-after')]).toEqual([503, '60'])
  }
})

it('says which methods a page takes', async () => {
  const { ask } = await openShell()
  const answer = await ask('/barn/1', { method: 'PUT' })
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST'])
  expect((await ask('/barn/1', { method: 'HEAD' })).status).toBe(200)
})

it('takes no more than 256 kB, whether the length is announced or not', async () => {
  const { ask } = await openShell()
  const announced = await ask('/barn/1', {
    method: 'POST',
    body: 'x'.repeat(256 * 1024 + 1),
    headers: { ...ownForm, 'content-length': '262145' },
  })
  const stream = new ReadableStream({
    start: (controller) => {
      for (let i = 0; i < 5; i++) controller.enqueue(new Uint8Array(64 * 1024))
      controller.close()
    },
  })
  const poured = await ask('/barn/1', { method: 'POST', body: stream, duplex: 'half', headers: ownForm } as RequestInit)
  const enough = await ask('/barn/1', { method: 'POST', body: 'x'.repeat(256 * 1024), headers: ownForm })
  expect([announced.status, poured.status, enough.status]).toEqual([413, 413, 200])
})

it('takes no address of more than 4096 characters', async () => {
  const { ask } = await openShell()
  expect((await ask(`/?q=${'x'.repeat(4092)}`)).status).toBe(200)
  expect((await ask(`/?q=${'x'.repeat(4093)}`)).status).toBe(414)
})

it.each(['//evil.example/x?a=1', '/\\evil.example/x?a=1', '///evil.example/x?a=1'])(
  'leads nobody from %s to another host',
  async (address) => {
    const { ask } = await openShell()
    const answer = await ask(address)
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/evil.example/x?a=1'])
  },
)

it('guards every answer, errors, assets and probes included', async () => {
  const { ask } = await openShell()
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
  const secure = await openShell({ url: 'https://laget.example' })
  expect((await secure.ask('/')).headers.get('strict-transport-security')).toBe('max-age=63072000')
})

it('lets nothing be kept unless the route says so', async () => {
  const { ask } = await openShell()
  const kept = async (path: string) => (await ask(path)).headers.get('cache-control')
  expect(await kept('/')).toBe('no-store')
  expect(await kept('/x')).toBe('no-store')
  expect(await kept('/assets/gone.css')).toBe('no-store')
  expect(await kept('/apen')).toBe('public, max-age=60')
  expect(await kept('/assets/app.1a2b3c4d.css')).toBe('public, max-age=31536000, immutable')
})

it('serves assets packed as the browser likes, and no other file', async () => {
  const { ask } = await openShell()
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
  const { ask } = await openShell()
  const long = await ask('/barn/1', { headers: { 'accept-encoding': 'gzip' } })
  expect(long.headers.get('content-encoding')).toBe('gzip')
  expect(gunzipSync(Buffer.from(await long.arrayBuffer())).toString()).toHaveLength(5000)
})

it('tells whoever runs the machine how it is', async () => {
  let state: Readiness = 'ready'
  const { ask } = await openShell({ readiness: async () => state })
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
  const { ask } = await openShell()
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
  const everyone = await openShell({ metricsFor: 'everyone' })
  expect((await everyone.ask('/metrics', {}, '192.0.2.7')).status).toBe(200)
})
