import { type APIRequestContext, request } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { openLaget } from './support/laget.ts'
import { visit } from './support/person.ts'
import { isSound } from './support/sound.ts'

/** Between them they come to every page: whoever leads, takes part, answers, is asked, waits, and looks after it all. */
const people = {
  staff: [
    'teacher',
    'nurse',
    'ppt',
    'head',
    'registrar',
    'privacy-officer',
    'administrator',
    'coordinator',
    'pedagogue',
  ],
  family: ['mother', 'youth-16', 'mother-asked', 'mother-paused', 'mother-closed'],
} as const

type Seen = { address: string; title: string }

/** The same page of another child is the same page; so are those of the guide and the words, which are looked at where they are written. */
const patternOf = (path: string): string =>
  path
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/^(\/handlingsveileder\/rediger\/)(?!ny$)[^/]+/, '$1:side')
    .replace(/^(\/(?:handlingsveileder|begreper)\/)(?!(?:rediger|sok|hefte)\b)[^/]+/, '$1:side')

const one = (html: string, pattern: RegExp): string => {
  const found = [...html.matchAll(pattern)].map(([, text]) => text ?? '')
  expect(found).toHaveLength(1)
  return found[0] ?? ''
}

const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*?href="([^"#]+)/g)].map(([, href]) => (href ?? '').replaceAll('&amp;', '&'))

/** Follows every link on every page she comes to, each page once: none leads nowhere, and each has a name of its own. */
const walk = async (context: APIRequestContext, origin: string): Promise<Map<string, Seen>> => {
  const pages = new Map<string, Seen>()
  const queue = ['/mitt-arbeid']
  const asked = new Set<string>()
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const url = new URL(address, origin)
    const pattern = patternOf(url.pathname)
    if (url.origin !== origin || url.searchParams.has('lang') || asked.has(pattern)) continue
    asked.add(pattern)
    const answer = await context.get(url.href)
    expect(answer.status(), address).toBe(200)
    // something to take along is no page
    if (answer.headers()['content-disposition']) continue
    const html = await answer.text()
    const at = patternOf(new URL(answer.url()).pathname)
    expect(one(html, /<html lang="(\w\w)"/g), address).toBe('nb')
    expect(one(html, /<h1[^>]*>([^<]+)/g), address).not.toBe('')
    if (!pages.has(at)) pages.set(at, { address, title: one(html, /<title>([^<]+)/g) })
    queue.push(...linksOf(html))
  }
  const titles = [...pages.values()].map(({ title }) => title)
  expect(
    titles.filter((title, place) => titles.indexOf(title) !== place),
    'pages called alike',
  ).toEqual([])
  return pages
}

const seen = new Set<string>()

it.each(Object.entries(people).flatMap(([kind, keys]) => keys.map((key) => ({ kind, key }))))(
  'every link leads somewhere, and every page is sound on a phone: $key',
  async ({ kind, key }) => {
    const { url } = await openLaget()
    const context = await request.newContext({ baseURL: url, extraHTTPHeaders: { 'accept-language': 'nb' } })
    onTestFinished(() => context.dispose())
    await context.get(`/logg-inn?login_hint=${key}`)
    const pages = await walk(context, url)
    const unseen = [...pages].filter(([pattern]) => !seen.has(`${kind} ${pattern}`))
    if (unseen.length === 0) return
    const someone = await visit('/', { width: 360 })
    await someone.page.context().addCookies((await context.storageState()).cookies)
    for (const [pattern, { address }] of unseen) {
      await someone.goes(address)
      await isSound(someone.page)
      seen.add(`${kind} ${pattern}`)
    }
  },
)

it('the pages before anyone signs in are sound at the narrowest', async () => {
  const someone = await visit('/', { width: 320 })
  for (const address of ['/', '/logg-inn', '/logget-ut', '/finnes-ikke']) {
    await someone.goes(address)
    await isSound(someone.page)
  }
})
