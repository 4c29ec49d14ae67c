import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { axe } from './accessibility.ts'
import { newPage, openBrowser, screenshot, takeProblems } from './browser.ts'

const csp = "default-src 'none'; style-src 'self'; script-src 'self'; require-trusted-types-for 'script'"
const html = (body: string) =>
  `<!doctype html><html lang="nb"><head><title>En side</title></head><body><main><h1>En side</h1>${body}</main></body></html>`
const answers: Record<string, [type: string, body: string]> = {
  '/clean': ['text/html', html('<label for="n">Navn</label><input id="n" autocomplete="name">')],
  '/unlabelled': ['text/html', html('<input>')],
  '/scripted': ['text/html', html('<p id="p">uten</p><script src="/script.js"></script>')],
  '/breaking': [
    'text/html',
    html('<p style="color: red">rød</p><script src="/throws.js"></script><img alt="" src="http://example.invalid/x">'),
  ],
  '/throws.js': ['text/javascript', "throw new Error('oh')"],
  '/script.js': ['text/javascript', "document.getElementById('p').textContent = 'med'"],
}
const server = createServer(({ url }, reply) => {
  const [type, body] = answers[url ?? ''] ?? ['text/plain', '']
  reply.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': csp }).end(body)
})
server.listen(0, '127.0.0.1')
await once(server, 'listening')
afterAll(() => void server.close())
const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

describe.each([{ javaScript: true }, { javaScript: false }])('with scripts: $javaScript', ({ javaScript }) => {
  it('finds a planted fault, under a strict policy', async () => {
    const page = await newPage({ baseURL, javaScript })
    await page.goto('/unlabelled')
    expect(await axe(page)).toMatchObject([{ rule: 'label', impact: 'critical', where: ['<input>'] }])
  })

  it('finds nothing wrong on a clean page', async () => {
    const page = await newPage({ baseURL, javaScript })
    await page.goto('/clean')
    expect(await axe(page)).toEqual([])
  })

  it('runs the scripts of a page as told, after the check as before it', async () => {
    const page = await newPage({ baseURL, javaScript })
    for (const _ of ['before', 'after']) {
      await page.goto('/scripted')
      expect(await page.textContent('#p')).toBe(javaScript ? 'med' : 'uten')
      await axe(page)
      expect(await page.textContent('#p')).toBe(javaScript ? 'med' : 'uten')
    }
  })
})

it('is as wide, as dark and in the language it was asked to be', async () => {
  const page = await newPage({ baseURL, width: 320, language: 'nn', dark: true })
  const request = page.waitForRequest(`${baseURL}/clean`)
  await page.goto('/clean')
  expect((await (await request).allHeaders())['accept-language']).toMatch(/^nn-NO/)
  const seen = await page.evaluate("[innerWidth, matchMedia('(prefers-color-scheme: dark)').matches]")
  expect(seen).toEqual([320, true])
})

it('gives every test a context of its own in one browser', async () => {
  const [one, other] = [await newPage({ baseURL }), await newPage({ baseURL })]
  await one.goto('/clean')
  await one.context().addCookies([{ name: 'c', value: '1', url: baseURL }])
  expect(await other.context().cookies()).toEqual([])
  expect(one.context().browser()).toBe(await openBrowser())
})

it('notes what a page does that no page may do', async () => {
  const page = await newPage({ baseURL })
  await page.goto('/breaking')
  const problems = takeProblems(page).join('\n')
  expect(problems).toContain('script error: oh')
  expect(problems).toContain("directive 'style-src")
  expect(problems).toMatch(/^Loading the image .* violates/m)
})

it('notes when a page asks another machine', async () => {
  const page = await newPage()
  await page.route('http://example.invalid/', (route) => route.fulfill({ body: '' }))
  await page.goto('http://example.invalid/')
  expect(takeProblems(page)).toEqual(['asked example.invalid'])
})

it.fails('fails a test whose page ran into a problem', async () => {
  const page = await newPage({ baseURL })
  await page.goto('/breaking')
})

it('takes pictures', async () => {
  const page = await newPage({ baseURL })
  await page.goto('/clean')
  const path = await screenshot(page, 'Harness, clean')
  expect(path).toMatch(/test-results\/harness-clean\.png$/)
  expect(existsSync(path)).toBe(true)
  await rm(path)
})
