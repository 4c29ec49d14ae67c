import { expect, it } from 'vitest'
import { openShell, ownForm } from '#testing/shell.ts'

const rate = (points: number) => ({ points, seconds: 60 })
const token = (letter: string) => ({ headers: { cookie: `laget=${letter.repeat(43)}` } })

it('slows down an address, says how long to wait, keeps what was written, and counts it', async () => {
  const { ask } = await openShell({
    rates: { address: rate(3), session: rate(99), heavy: rate(99), heavyAddress: rate(99) },
  })
  for (let i = 0; i < 3; i++) expect((await ask('/', {}, '192.0.2.7')).status).toBe(200)
  const refused = await ask('/barn/1', { method: 'POST', body: 'tekst=Hei', headers: ownForm }, '192.0.2.7')
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
  const { ask } = await openShell({
    rates: { address: rate(4), session: rate(2), heavy: rate(99), heavyAddress: rate(99) },
  })
  expect((await ask('/', token('a'), '192.0.2.1')).status).toBe(200)
  expect((await ask('/', token('a'), '192.0.2.2')).status).toBe(200)
  expect((await ask('/', token('a'), '192.0.2.3')).status).toBe(429)
  for (const letter of 'bcde') expect((await ask('/', token(letter), '192.0.2.9')).status).toBe(200)
  expect((await ask('/', token('f'), '192.0.2.9')).status).toBe(429)
})

it('slows down sooner where a page costs much', async () => {
  const { ask } = await openShell({
    rates: { address: rate(99), session: rate(99), heavy: rate(1), heavyAddress: rate(99) },
  })
  expect((await ask('/dokument', token('a'))).status).toBe(200)
  expect((await ask('/dokument', token('a'))).status).toBe(429)
  expect((await ask('/', token('a'))).status).toBe(200)
  expect((await ask('/dokument', token('b'))).status).toBe(200)
})

it('lets the visitors of one address have more of what costs much than one session, and no more by inventing sessions', async () => {
  const { ask } = await openShell({
    rates: { address: rate(99), session: rate(99), heavy: rate(1), heavyAddress: rate(3) },
  })
  for (let i = 0; i < 2; i++) expect((await ask('/dokument', {}, '192.0.2.4')).status).toBe(200)
  expect((await ask('/dokument', token('g'), '192.0.2.4')).status).toBe(200)
  expect((await ask('/dokument', {}, '192.0.2.4')).status).toBe(429)
  expect((await ask('/dokument', token('h'), '192.0.2.4')).status).toBe(429)
  expect((await ask('/dokument', {}, '192.0.2.5')).status).toBe(200)
})

it('counts by the address that the proxy heard, not by what anyone wrote before it', async () => {
  const { ask } = await openShell({
    url: 'https://laget.example',
    proxies: 1,
    rates: { address: rate(1), session: rate(9), heavy: rate(9), heavyAddress: rate(99) },
  })
  const from = (chain: string) => ask('/', { headers: { 'x-forwarded-for': chain } }, '10.0.0.1')
  expect((await from('192.0.2.1')).status).toBe(200)
  expect((await from('198.51.100.7, 192.0.2.1')).status).toBe(429)
  expect((await from('192.0.2.2')).status).toBe(200)
  const without = await openShell({
    rates: { address: rate(1), session: rate(9), heavy: rate(9), heavyAddress: rate(99) },
  })
  expect((await without.ask('/', { headers: { 'x-forwarded-for': '192.0.2.1' } }, '192.0.2.5')).status).toBe(200)
  expect((await without.ask('/', { headers: { 'x-forwarded-for': '192.0.2.2' } }, '192.0.2.5')).status).toBe(429)
})
