import { once } from 'node:events'
import { afterAll, expect, test } from 'vitest'
import { fjordvikOffers, takeInOffers } from '#demo/directory/offers.ts'
import { openPool } from '#platform/database/pools.ts'
import { testDatabase } from '#testing/database.ts'
import { openLaget } from '#testing/http.ts'
import { said } from '#testing/said.ts'
import { bookletOf } from '../pages/booklet.ts'
import { printBooklet } from './print-booklet.ts'

const database = await testDatabase()
// One connection: whoever kept it while a document is set would keep everybody waiting.
const pool = openPool({ ...database.connections.app, max: 1 }, () => undefined)
const hungUp = new Promise<void>((resolve) => pool.once('connect', (client) => void client.once('end', resolve)))
afterAll(async () => {
  await pool.end()
  await hungUp
})
const laget = await openLaget(database, { pool })
const { house, visitor } = laget
await takeInOffers(await house.as('coordinator'))
const booklet = async (input: object) => {
  const outcome = await house.door.perform(printBooklet, { knock: { visitor: { host: 'localhost' } }, input })
  if (outcome.kind !== 'done') throw new Error(said(outcome))
  return outcome.result
}
const headings = (document: ReturnType<typeof bookletOf>, level: number) =>
  document.parts.flatMap((part) => (part.kind === 'heading' && part.level === level ? [part.text] : []))

test('all of Fjordvik on paper, each offer once, under its theme, with contents in front', async () => {
  const document = bookletOf(await booklet({}), 'nb')
  expect(document.title).toBe('Tjenester for barn, unge og familier i Fjordvik')
  expect(headings(document, 3).sort()).toEqual(fjordvikOffers.map(({ name }) => name).sort())
  expect(headings(document, 2)).toContain('Tanker og følelser')
  expect(document.parts.findIndex(({ kind }) => kind === 'contents')).toBeLessThan(
    document.parts.findIndex(({ kind }) => kind === 'heading'),
  )
  const facts = document.parts.flatMap((part) => (part.kind === 'facts' ? part.facts : []))
  expect(facts.filter(({ term }) => term === 'Bekreftet')).toHaveLength(fjordvikOffers.length)
  expect(JSON.stringify(document)).not.toContain('ownerEmail')
  // on paper it is not seen otherwise that things have changed since, or were not confirmed
  expect(document.footer).toMatch(/, \d+\. \p{L}+ 20\d\d$/u)
  expect(JSON.stringify(document)).toContain('Utenom kontortid: ring barnevernvakta.')
  expect(JSON.stringify(bookletOf(await booklet({}), 'en'))).not.toContain('a while ago')
  house.clock.advance({ days: 200 })
  expect(JSON.stringify(bookletOf(await booklet({}), 'en'))).toContain('That is a while ago.')
})

test('as a file for anyone, in the reader’s language, without a row in the trace', async () => {
  const before = await house.admin.query('select count(*) from audit.entry')
  const file = await visitor.get('/tjenester/tjenester.pdf?theme=leisure&lang=nn')
  expect([file.status, file.headers.get('content-type'), file.text.slice(0, 5)]).toEqual([
    200,
    'application/pdf',
    '%PDF-',
  ])
  expect(file.text).toMatch(/\/Lang\s*\(nn/)
  expect((await house.admin.query('select count(*) from audit.entry')).rows).toEqual(before.rows)
})

test('while one is set, others are answered, over the one connection that there is', async () => {
  const answered: string[] = []
  const get = async (path: string) => {
    const { status } = await visitor.get(path)
    answered.push(`${path} ${status}`)
  }
  const reading = once(pool, 'acquire')
  const booklet = get('/tjenester/tjenester.pdf?lang=en')
  await reading
  await Promise.all([booklet, get('/tjenester?lang=en')])
  expect(answered).toEqual(['/tjenester?lang=en 200', '/tjenester/tjenester.pdf?lang=en 200'])
})

test('narrowed to an age, a theme and a place, which it says in front', async () => {
  const result = await booklet({ age: 14, theme: 'leisure', place: 'Fjordvik' })
  expect(result.listings.length).toBeGreaterThan(0)
  const document = bookletOf(result, 'nn')
  expect(document.parts[0]).toEqual({ kind: 'text', text: 'For dei som er 14 år · Fritid · Fjordvik' })
  expect(headings(document, 2)).toEqual(['Fritid'])
})

test('nothing that fits is a page that says so', async () => {
  const document = bookletOf(await booklet({ place: 'Langtvekkistan' }), 'nb')
  expect(document.parts.map(({ kind }) => kind)).toEqual(['text', 'text', 'text'])
  expect(JSON.stringify(document.parts.at(-1))).toContain('Ingen tilbud passer.')
  expect((await visitor.get('/tjenester/tjenester.pdf?place=Langtvekkistan')).status).toBe(200)
})

test.each(['?theme=space', '?age=-1', `?place=${'a'.repeat(61)}`])('%s is no booklet', async (query) => {
  expect((await visitor.get(`/tjenester/tjenester.pdf${query}`)).status).toBe(404)
})

test('more than anyone would print is refused, with what to do', async () => {
  await house.admin.query(
    `insert into directory.listing select (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid()))).*
     from directory.listing l cross join generate_series(1, 3)`,
  )
  const refused = await visitor.get('/tjenester/tjenester.pdf')
  expect([refused.status, refused.text.includes('Velg en alder, et tema eller et sted først.')]).toEqual([403, true])
})
