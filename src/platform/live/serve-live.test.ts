import { beforeAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { testDatabase } from '#testing/database.ts'
import { type Browser, type Laget, openLaget } from '#testing/http.ts'
import { openLog } from '#testing/open-log.ts'
import { operationNamed } from '#testing/permissions/operations.ts'
import { createLog } from '../log.ts'
import { createHub, type Hub } from './hub.ts'
import { listen } from './listen.ts'

/** Waits for it, however busy the machine is. */
const soon = (it: () => unknown) => vi.waitFor(it, { timeout: 30_000 })

const readLog = operationNamed('relay.open-log')
const writeNote = operationNamed('relay.write-note')
const withdrawConsent = operationNamed('access.withdraw-consent')

const database = await testDatabase()
let laget: Laget
let nora: Awaited<ReturnType<typeof openLog>>
let stopping: AbortController
let hub: Hub
let beats: Set<() => void>

beforeAll(async () => {
  laget = await openLaget(database, {
    // each test has a process of its own
    hub: {
      follow: (...what) => hub.follow(...what),
      publish: (change) => hub.publish(change),
      compareAll: () => hub.compareAll(),
      size: () => hub.size(),
    },
    beat: (run) => {
      beats.add(run)
      return () => void beats.delete(run)
    },
  })
})

beforeEach(async () => {
  stopping = new AbortController()
  hub = createHub({ stopping: stopping.signal, room: { perSession: 2, all: 5 } })
  beats = new Set()
  const listening = Promise.withResolvers<void>()
  const connection = database.connections.app
  const listener = listen({ connection, log: createLog('silent'), heard: hub.publish, listening: listening.resolve })
  onTestFinished(() => listener.stop())
  await listening.promise
  nora = await openLog(laget.house)
})

const signIn = ({ person, post }: { person: string; post: string }) => laget.signIn({ person, post })
const changesOf = async () =>
  ((await nora.teacher.does(readLog, { log: nora.log })) as { changes?: number }).changes ?? 0
const address = (version: number) => `/stafettlogg/${nora.log}/endringer?versjon=${version}`
const note = { kind: 'note', text: 'Nora leste i dag.', areas: ['learning'] }
const write = () => nora.teacher.does(writeNote, { log: nora.log, ...note })

/** Opens a stream as a page does, and reads it; `text` is what has come. */
const follow = async (who: Pick<Browser, 'token'>, path: string, headers: Record<string, string> = {}) => {
  const cookie: Record<string, string> = who.token ? { cookie: `laget=${who.token}` } : {}
  const answer = await laget.app.request(`http://localhost:3000${path}`, {
    headers: { ...cookie, 'sec-fetch-site': 'same-origin', 'accept-encoding': 'gzip', ...headers },
  })
  const heard = { text: '', done: false, cancel: () => reader?.cancel() }
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  const read = async (): Promise<void> => {
    const { value, done } = (await reader?.read()) ?? { done: true }
    heard.text += value ?? ''
    heard.done = done
    if (!done) await read()
  }
  void read()
  return { status: answer.status, headers: answer.headers, heard }
}
const isSaid = (heard: { text: string }, words: string) => soon(() => expect(heard.text).toContain(words))

test('one writes, and the page of the other is told, by number alone', async () => {
  const mother = await signIn(nora.mother)
  const version = await changesOf()
  const { status, headers, heard } = await follow(mother, address(version))
  expect(status).toBe(200)
  await isSaid(heard, 'retry: ')
  await write()
  await isSaid(heard, 'event: changed')
  expect(heard.text).toBe(`retry: 10000\n\nid: ${version + 1}\nevent: changed\ndata: ${version + 1}\n\n`)
  expect(headers.get('content-type')).toMatch(/^text\/event-stream/)
  expect(headers.get('cache-control')).toBe('no-store, no-transform')
  expect(headers.get('content-encoding')).toBeNull()
})

test('through the form as well: what a colleague posts is told', async () => {
  const [mother, teacher] = [await signIn(nora.mother), await laget.as('teacher')]
  const { heard } = await follow(mother, address(await changesOf()))
  await isSaid(heard, 'retry: ')
  const posted = await teacher.postForm(`/stafettlogg/${nora.log}/notat`, note)
  expect(posted.status).toBe(303)
  await isSaid(heard, 'event: changed')
})

test('a draft is nobody else’s: nothing is told', async () => {
  const [mother, teacher] = [await signIn(nora.mother), await laget.as('teacher')]
  const { heard } = await follow(mother, address(await changesOf()))
  const kept = await teacher.postForm(`/stafettlogg/${nora.log}/notat/utkast`, { text: 'Nora' }, { accept: '*/*' })
  expect(kept.status).toBe(204)
  for (const beat of beats) beat()
  await isSaid(heard, ': \n\n')
  await write()
  await isSaid(heard, 'event: changed')
  expect(heard.text.split('event: changed')).toHaveLength(2)
})

test('the page says what it was made of; one that was made before is told at once, and so is a browser that comes back', async () => {
  const mother = await signIn(nora.mother)
  const page = await mother.get(`/stafettlogg/${nora.log}`)
  const [, path = ''] = /data-live="([^"]+)"/.exec(page.text) ?? []
  expect(path).toBe(address(await changesOf()))
  await write()
  const late = await follow(mother, path)
  await isSaid(late.heard, 'event: changed')
  const now = await changesOf()
  const back = await follow(mother, path, { 'last-event-id': String(now) })
  await isSaid(back.heard, 'retry: ')
  for (const beat of beats) beat()
  await isSaid(back.heard, ': \n\n')
  expect(back.heard.text).not.toContain('changed')
})

test('consent that is withdrawn ends the stream of who saw by it, at once', async () => {
  const nurse = await laget.as('nurse')
  const { heard } = await follow(nurse, address(await changesOf()))
  await isSaid(heard, 'retry: ')
  await nora.mother.does(withdrawConsent, { log: nora.log, service: fjordvikServices.health })
  await soon(() => expect(heard.done).toBe(true))
  expect(heard.text).toContain('event: ended')
  expect((await follow(nurse, address(0))).status).toBe(404)
  expect(hub.size()).toBe(0)
})

test('a session that has ended or run out ends the stream at the next beat, with nobody doing anything', async () => {
  for (const end of [
    (one: Browser) => one.postForm('/logg-ut', {}),
    async () => laget.clock.advance({ minutes: 31 }),
  ]) {
    const mother = await signIn(nora.mother)
    const { heard } = await follow(mother, address(await changesOf()))
    await isSaid(heard, 'retry: ')
    await end(mother)
    for (const beat of beats) beat()
    await soon(() => expect(heard.done).toBe(true))
    expect(heard.text).toContain('event: ended')
  }
})

test('a page that lies open keeps no session alive, however often it comes back', async () => {
  const mother = await signIn(nora.mother)
  for (let minutes = 0; minutes < 30; minutes += 10) {
    expect((await follow(mother, address(0))).status).toBe(200)
    for (const beat of beats) beat()
    laget.clock.advance({ minutes: 10 })
  }
  const late = await follow(mother, address(0))
  expect([late.status, late.headers.get('location')]).toEqual([303, expect.stringContaining('utlopt=ja')])
})

test('who may not see the log gets no stream, and the same answer as for the page', async () => {
  const path = address(0)
  for (const key of ['other-municipality', 'ppt', 'registrar', 'coordinator']) {
    const one = await laget.as(key)
    expect((await follow(one, path)).status, key).toBe(404)
  }
  expect((await follow(await laget.as('head'), path)).status).toBe(403)
  const visitor = await follow(laget.visitor, path)
  expect(visitor.status).toBe(303)
  expect(visitor.headers.get('location')).toMatch(/^\/logg-inn/)
  expect(hub.size()).toBe(0)
})

test('a stranger’s page cannot open one in her name, and what no page of ours asks is refused', async () => {
  const mother = await signIn(nora.mother)
  for (const site of ['cross-site', 'same-site', 'none'])
    expect((await follow(mother, address(0), { 'sec-fetch-site': site })).status).toBe(403)
  for (const version of ['', '-1', '1e3', 'x', '99999999999'])
    expect((await follow(mother, `/stafettlogg/${nora.log}/endringer?versjon=${version}`)).status).toBe(400)
  expect((await follow(mother, '/stafettlogg/no-id/endringer?versjon=0')).status).toBe(404)
  const { status } = await mother.postForm(`/stafettlogg/${nora.log}/endringer?versjon=0`, {})
  expect(status).toBe(405)
  const head = await mother.ask(address(0), { method: 'HEAD' })
  expect([head.status, head.text]).toEqual([200, ''])
  expect(hub.size()).toBe(0)
})

test('having it open is in the trace once for each stream, and the family reads it in words', async () => {
  const mother = await signIn(nora.mother)
  const nurse = await laget.as('nurse')
  const { heard } = await follow(nurse, address(await changesOf()))
  await isSaid(heard, 'retry: ')
  await write()
  await isSaid(heard, 'event: changed')
  const sql = `select count(*)::int as n from audit.entry where log_id = $1 and operation = 'relay.follow-log'`
  expect((await laget.house.admin.query(sql, [nora.log])).rows[0].n).toBe(1)
  expect((await mother.get(`/stafettlogg/${nora.log}/innsyn`)).text).toContain('hadde loggen åpen')
})

test('of too many pages of one session the first rests; when the house is full the page goes without', async () => {
  const mother = await signIn(nora.mother)
  const version = await changesOf()
  const [first] = [await follow(mother, address(version)), await follow(mother, address(version))]
  await follow(mother, address(version))
  await soon(() => expect(first.heard.done).toBe(true))
  expect(first.heard.text).toContain('event: rest')
  for (const _ of [1, 2, 3]) await follow(await signIn(nora.mother), address(version))
  expect((await follow(await signIn(nora.mother), address(version))).status).toBe(503)
  expect(hub.size()).toBe(5)
})

test('a page that is closed leaves nothing behind, and a house that ends closes every stream', async () => {
  const mother = await signIn(nora.mother)
  const version = await changesOf()
  const one = await follow(mother, address(version))
  await one.heard.cancel()
  await soon(() => expect(hub.size()).toBe(0))
  const { heard } = await follow(mother, address(version))
  await isSaid(heard, 'retry: ')
  stopping.abort()
  await soon(() => expect(heard.done).toBe(true))
  expect({ size: hub.size(), beats: beats.size }).toEqual({ size: 0, beats: 0 })
  expect((await follow(mother, address(version))).status).toBe(503)
})
