import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { familiesOn } from '#demo/families.ts'
import { workerCalled } from '#demo/staff-by-key.ts'
import { systemClock } from '#platform/clock.ts'
import { reservedFields } from '#platform/http/reserved-fields.ts'
import type { Keyring } from '#platform/keys/key.ts'
import { createKeyring } from '#platform/keys/keyring.ts'
import { dayOf } from '#platform/language/day.ts'
import { build, needsBuild } from '../scripts/build.ts'
import { faultsInAudit } from './crash/books.ts'
import { testDatabase } from './database.ts'
import { browserAt, type Person, type Place, personWith, sessionOf } from './person.ts'
import { addressOf } from './pools.ts'
import { type Product, startProduct } from './product.ts'
import { openRunFolder } from './run-folder.ts'
import { openSharedLog } from './shared-log.ts'

// Real programs, asked over the network.
vi.setConfig({ testTimeout: 60_000 })

/**
 * Two processes of one Laget over one database that DATABASE_URL names, as behind a proxy that sends each request to either: nothing that
 * one of them keeps for itself may matter to the other.
 */
const database = await testDatabase({ from: 'nothing' })
// Where the server asks for passwords, the roles have theirs from the template.
await testDatabase()
const folder = await openRunFolder()
const publicUrl = 'http://laget.example'
let products: Product[] = []
let keyring: Keyring

beforeAll(async () => {
  keyring = await createKeyring(folder.path('keyring.json'), systemClock.now())
  if (needsBuild()) await build()
  const { admin, app, jobs } = database.connections
  const env = {
    DATABASE_URL: addressOf(admin),
    LAGET_APP_DATABASE_URL: addressOf(app),
    LAGET_JOBS_DATABASE_URL: addressOf(jobs),
    LAGET_KEYS: folder.path('keyring.json'),
    LAGET_URL: publicUrl,
    LAGET_DEMO: 'on',
  }
  const start = () => startProduct({ dataFolder: folder.path('data'), env })
  // At the same moment, on a database with nothing in it.
  const started = await Promise.allSettled([start(), start()])
  products = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  for (const one of started) if (one.status === 'rejected') throw one.reason
}, 120_000)
afterAll(async () => {
  await Promise.all(products.map((product) => product.stop()))
  await folder.remove()
})

const place = (at: number): Place => ({ url: products[at]?.url ?? '', publicUrl })

/** Someone with one session, as each of the processes sees her, and by turns (`by`). She signed in at the first. */
const someone = async (key: string): Promise<{ first: Person; second: Person; by: Person }> => {
  const session = await sessionOf(browserAt(place(0)), key)
  const [first, second] = [personWith(place(0), session), personWith(place(1), session)]
  let turn = 0
  const next = () => (turn++ % 2 === 0 ? second : first)
  const by: Person = {
    hidden: (path) => next().hidden(path),
    post: (path, fields) => next().post(path, fields),
    get: (path) => next().get(path),
    ask: (path, body, once) => next().ask(path, body, once),
  }
  return { first, second, by }
}

type LogPage = { holder: string; head: { offer: { id: string } | null }; happened: { text?: string }[] }
const textsIn = async (person: Person, log: string) =>
  (await person.get<LogPage>(`/logs/${log}`)).happened.flatMap(({ text }) => text ?? [])

const openLogOfTwo = async (child: number) => {
  const [teacher, registrar, mother, nurse] = await Promise.all([
    someone('teacher'),
    someone('registrar'),
    someone('mother'),
    someone('nurse'),
  ])
  const log = await openSharedLog({ teacher: teacher.by, registrar: registrar.by, mother: mother.by }, child)
  return { log, teacher, mother, nurse }
}

it('both bring an empty database up at the same moment, and its invented history is there once and whole', async () => {
  const { rows } = await database.pool('admin').query<{ name: string }>('select name from children.child')
  const families = Object.values(familiesOn(dayOf(systemClock.now())))
  expect(rows.map(({ name }) => name).sort()).toEqual(families.map(({ child }) => child.name).sort())
})

it('what is written in one is read in the other, a form of one is taken by the other', async () => {
  const { log, teacher, mother, nurse } = await openLogOfTwo(1)
  await teacher.first.ask(`/logs/${log}/notes`, { kind: 'note', text: 'Skrevet i den første.', areas: ['learning'] })
  expect(await textsIn(nurse.second, log)).toEqual(['Skrevet i den første.'])

  const path = `/stafettlogg/${log}/notat`
  const { [reservedFields.csrf]: csrf = '' } = await mother.second.hidden(path)
  const posted = { [reservedFields.csrf]: csrf, [reservedFields.key]: randomUUID(), kind: 'bright-spot' }
  await mother.first.post(path, { ...posted, text: 'Fra et skjema i den andre.', areas: 'home' })
  expect(await textsIn(teacher.second, log)).toEqual(['Fra et skjema i den andre.', 'Skrevet i den første.'])
})

it('the same post sent to both at once acts once, and both answer the same', async () => {
  const { log, teacher } = await openLogOfTwo(2)
  for (const text of ['Én gang.', 'Bare én gang.', 'Ikke to ganger.']) {
    const key = randomUUID()
    const send = (person: Person) => person.ask(`/logs/${log}/notes`, { kind: 'note', text, areas: ['learning'] }, key)
    const [one, other] = await Promise.all([send(teacher.first), send(teacher.second)])
    expect(one).toEqual(other)
    expect((await textsIn(teacher.second, log)).filter((found) => found === text)).toEqual([text])
  }
})

it('a baton offered in one is accepted in the other, which the first knows at once', async () => {
  const { log, teacher, nurse } = await openLogOfTwo(3)
  const words = { to: workerCalled('nurse').post, message: 'Kan du ta over?', familyWish: 'agrees' }
  const { offer } = await teacher.first.ask<{ offer: string }>(`/logs/${log}/offers`, words)
  const accept = (person: Person) => person.ask(`/logs/${log}/offer/acceptance`, { offer })
  // With a key of its own each: two acts, of which the world allows one.
  const answers = await Promise.allSettled([accept(nurse.second), accept(nurse.first)])
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  for (const at of [teacher.first, teacher.second]) {
    const page = await at.get<LogPage>(`/logs/${log}`)
    expect(page).toMatchObject({ holder: workerCalled('nurse').post, head: { offer: null } })
  }
})

it('whoever signs out in one is signed out in the other', async () => {
  const browser = browserAt(place(0))
  const session = await sessionOf(browser, 'teacher')
  const there = personWith(place(1), session)
  const { [reservedFields.csrf]: csrf = '' } = await there.hidden('/mitt-arbeid')
  await there.get('/logs')
  await browser.post('/logg-ut', { [reservedFields.csrf]: csrf })
  await expect(there.get('/logs')).rejects.toThrow('/logs answered 401')
})

it('both seal one tree, in which nothing is missing', async () => {
  expect(await faultsInAudit(database.pool('jobs'), keyring)).toEqual([])
})
