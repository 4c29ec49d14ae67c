import { beforeAll, expect, test } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { type Browser, type Laget, openLaget } from '#testing/http.ts'
import { openLog } from '#testing/open-log.ts'
import { modules } from './app.ts'

const database = await testDatabase()
let laget: Laget
let nora: Awaited<ReturnType<typeof openLog>>
let readers: Browser[]
beforeAll(async () => {
  laget = await openLaget(database)
  nora = await openLog(laget.house)
  readers = [
    await laget.as('teacher'),
    await laget.as('registrar'),
    await laget.signIn({ person: nora.mother.person, post: nora.mother.post }),
  ]
})

/** Every address that can be read, about Nora where it is about a child. Streams have their own test (platform/live). */
const addresses = () =>
  modules
    .flatMap(({ routes }) => routes)
    .flatMap((route) => {
      if (route.kind === 'live') return []
      const api = route.api && route.operation.effect === 'read' ? [`/api/v1${route.api}`] : []
      return route.kind === 'act' ? api : [route.path, ...api]
    })
    .map((path) => path.replace(':log', nora.log).replace(':child', nora.child).replaceAll(/:\w+/g, nora.teacher.post))

test('nothing about a child is kept by a browser or on the way, whatever is asked and whatever the answer', async () => {
  const paths = addresses()
  expect(paths.length).toBeGreaterThan(50)
  const shown: string[] = []
  for (const reader of [...readers, laget.visitor]) {
    for (const path of paths) {
      const { status, headers, text } = await reader.get(path)
      expect(headers.get('cache-control'), `${path} ${status}`).toBe('no-store')
      expect(text, path).not.toMatch(/rel="?(prefetch|prerender|preload|modulepreload|dns-prefetch)|speculationrules/i)
      if (status === 200) shown.push(path)
    }
  }
  expect(shown).toContain(`/stafettlogg/${nora.log}`)
  expect(shown).toContain(`/api/v1/logs/${nora.log}`)
})

test('what is posted is kept as little', async () => {
  const [teacher] = readers
  const note = { kind: 'note', text: 'Nora leste i dag.', areas: ['learning'] }
  const address = `/stafettlogg/${nora.log}/notat`
  for (const fields of [note, { ...note, text: '' }]) {
    const { status, headers } = (await teacher?.postForm(address, fields)) ?? { status: 0, headers: new Headers() }
    expect([303, 422]).toContain(status)
    expect(headers.get('cache-control')).toBe('no-store')
  }
  const draft = await teacher?.postForm(`${address}/utkast`, note, { accept: '*/*' })
  expect(draft?.headers.get('cache-control')).toBe('no-store')
})

test('whoever signs out has her browser empty what it kept', async () => {
  for (const path of ['/logg-ut', '/logg-ut/overalt']) {
    const { headers } = await (await laget.as('teacher')).postForm(path, {})
    expect(headers.get('clear-site-data'), path).toBe('"cache", "storage"')
  }
})

const keyOn = ({ text }: { text: string }): string | undefined => /data-draft-key="([^"]*)"/.exec(text)?.[1]

test('a form that keeps drafts has the key of its session, and nothing else has it', async () => {
  const [one, another] = [await laget.as('teacher'), await laget.as('teacher')]
  const form = `/stafettlogg/${nora.log}/notat`
  const key = keyOn(await one.get(form)) ?? ''
  expect(Buffer.from(key, 'base64')).toHaveLength(32)
  // the same for as long as the session lasts, and for every form of it
  expect(keyOn(await one.get(form))).toBe(key)
  expect(keyOn(await one.get(`/stafettlogg/${nora.log}/maal`))).toBe(key)
  expect(keyOn(await another.get(form))).not.toBe(key)
  for (const path of [`/stafettlogg/${nora.log}`, '/mitt-arbeid', `/api/v1/logs/${nora.log}`])
    expect((await one.get(path)).text).not.toContain(key)
  expect(keyOn(await laget.visitor.get(form))).toBeUndefined()
  expect(laget.lines.join('\n')).not.toContain(key)
})
