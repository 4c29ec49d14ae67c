import { gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { raw } from 'hono/html'
import { expect, it } from 'vitest'
import { packPage, sendPage } from './send-page.ts'

const paragraph = `<p>${'Ida Lund holder stafettpinnen. '.repeat(100)}</p>`
const page = `<!doctype html>${paragraph}`
// The shell compresses what comes by uncompressed.
const app = new Hono().use(compress()).get('/', async (c) => sendPage(c, await packPage(c, raw(paragraph)), 422))

const ask = (encoding?: string) => app.request('/', encoding ? { headers: { 'accept-encoding': encoding } } : {})

it.each(['gzip', 'gzip, deflate, br, zstd', 'br,gzip'])(
  'compresses a page for a reader who takes %s',
  async (encoding) => {
    const answer = await ask(encoding)
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(answer.status).toBe(422)
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(answer.headers.get('content-type')).toBe('text/html; charset=UTF-8')
    expect(answer.headers.get('vary')).toBe('Accept-Encoding')
    expect(bytes.length).toBeLessThan(page.length / 10)
    expect(gunzipSync(bytes).toString()).toBe(page)
  },
)

it.each([undefined, 'identity', 'gzip;q=0', 'br'])('sends it as it is to a reader who takes %s', async (encoding) => {
  const answer = await ask(encoding)
  expect(answer.headers.get('content-encoding')).toBeNull()
  expect(answer.headers.get('vary')).toBe('Accept-Encoding')
  expect(await answer.text()).toBe(page)
})

it('leaves what is said at length to the shell', async () => {
  const answer = await ask('deflate;q=0.5, gzip;q=0.9')
  expect(answer.headers.get('content-encoding')).toBe('gzip')
  expect(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe(page)
})

it.each([
  ['of another script than the one before', 'Ráhkis mánná – «ᚠ」'],
  ['longer than all others', 'Ida Lund holder stafettpinnen – nå også for Nora. '.repeat(10_000)],
])('packs a page %s', async (_, text) => {
  const app = new Hono().get('/', async (c) => sendPage(c, await packPage(c, raw(text))))
  const answer = await app.request('/', { headers: { 'accept-encoding': 'gzip' } })
  expect(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe(`<!doctype html>${text}`)
})
