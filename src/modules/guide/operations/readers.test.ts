import { beforeAll, expect, test } from 'vitest'
import { fjordvikId } from '#demo/fjordvik.ts'
import { createDoor } from '#platform/door.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { modules } from '../../../app.ts'
import { targetOf } from '../links.ts'
import { nowhere } from '../nowhere.ts'
import { entrustPage } from './entrust-page.ts'
import { foundGuide } from './found-guide.ts'
import { giveFeedback } from './give-feedback.ts'
import { listPages } from './list-pages.ts'
import { lookOver } from './look-over.ts'
import { openDesk } from './open-desk.ts'
import { settleFeedback } from './settle-feedback.ts'
import { withdrawPage } from './withdraw-page.ts'

// What readers say, and what is found at night.

const house = await openHouse(await testDatabase())
const slug = 'er-det-akutt'
const addresses = modules.flatMap(({ routes }) => routes.map(({ path }) => path))
const door = createDoor({ pool: house.pool, clock: house.clock, keyring: house.keyring, reactions: {} })
const visitor = (input: unknown) => door.perform(giveFeedback, { knock: { visitor: { host: 'localhost' } }, input })
const count = async (table: string) => (await house.admin.query(`select count(*)::int as n from ${table}`)).rows[0].n
const told = async () =>
  (
    await house.admin.query(
      `select s.name from mail.outbox o join organisation.staff s using (person_id) where o.kind = 'guide-to-look-at' order by 1`,
    )
  ).rows.map(({ name }) => name)

beforeAll(async () => {
  await house.system().does(foundGuide, {})
})

test('a reader says whether it helped, and nothing is kept of who she is', async () => {
  const acts = [await count('audit.entry'), await count('platform.answered')]
  expect(await visitor({ slug, helped: 'no', words: 'Nummeret er feil' })).toMatchObject({ kind: 'done' })
  await (await house.as('teacher')).perform(giveFeedback, { slug, helped: 'yes' }, crypto.randomUUID())
  expect([await count('audit.entry'), await count('platform.answered')]).toEqual(acts)
  const { rows } = await house.admin.query('select * from guide.feedback order by helped')
  expect(rows).toMatchObject([
    { given_on: '2026-11-23', helped: false, words: 'Nummeret er feil' },
    { given_on: '2026-11-23', helped: true, words: null },
  ])
  expect(Object.keys(rows[0]).sort()).toEqual(
    ['given_on', 'helped', 'id', 'municipality_id', 'page_id', 'settled_on', 'told_on', 'words'].sort(),
  )
  expect(rows[0].id[14]).toBe('4')
})

test('those who write read it and are done with it; nobody else does', async () => {
  const coordinator = await house.as('coordinator')
  const { feedback } = await coordinator.does(openDesk, { slug })
  expect(feedback.map(({ words, settled }) => [words, settled])).toContainEqual(['Nummeret er feil', false])
  expect((await coordinator.does(listPages, {})).pages.find((page) => page.slug === slug)?.feedback).toBe(2)
  const [one] = feedback
  await coordinator.does(settleFeedback, { slug, feedback: one?.id })
  await coordinator.does(settleFeedback, { slug, feedback: one?.id })
  expect((await coordinator.does(listPages, {})).pages.find((page) => page.slug === slug)?.feedback).toBe(1)

  const teacher = await house.as('teacher')
  const other = feedback[1]?.id
  expect(await teacher.perform(settleFeedback, { slug, feedback: other })).toMatchObject({ kind: 'refused' })
  await teacher.perform({ ...settleFeedback, allow: () => ({ may: true }) }, { slug, feedback: other })
  const seen = await teacher.does({ ...openDesk, allow: () => ({ may: true }) }, { slug })
  expect(seen.feedback).toEqual([])
  expect((await coordinator.does(openDesk, { slug })).feedback.filter(({ settled }) => !settled)).toHaveLength(1)
})

test('of one page no more is taken in a day than somebody can read', async () => {
  const came: string[] = []
  for (let n = 0; n < 51; n++) {
    const outcome = await visitor({ slug: 'mistanke-om-vold', helped: 'no' })
    came.push(outcome.kind === 'refused' ? outcome.reason : outcome.kind)
  }
  expect(came.filter((one) => one === 'done')).toHaveLength(50)
  expect(came.at(-1)).toBe('feedback-full')
  expect(await visitor({ slug: 'finnes-ikke', helped: 'no' })).toMatchObject({ kind: 'absent' })
  expect(await visitor({ slug, helped: 'maybe' })).toMatchObject({ kind: 'invalid' })
  expect(await visitor({ slug, helped: 'no', words: 'x'.repeat(1001) })).toMatchObject({ kind: 'invalid' })
})

test('at night whoever answers for a page is told once; where nobody does, the coordinator', async () => {
  expect(await house.system().does(lookOver, { addresses })).toMatchObject({ told: 1 })
  expect(await told()).toEqual(['Berit Myhre'])
  expect(await house.system().does(lookOver, { addresses })).toMatchObject({ told: 0 })

  const coordinator = await house.as('coordinator')
  await coordinator.does(entrustPage, { slug, owner: house.who('nurse').post, reviewOn: '2026-12-01' })
  house.clock.advance({ days: 1 })
  await visitor({ slug, helped: 'no' })
  expect(await house.system().does(lookOver, { addresses })).toMatchObject({ told: 1 })
  expect(await told()).toEqual(['Berit Myhre', 'Kari Moe'])
})

test('a page past its day of review is told of, once for that day', async () => {
  house.clock.advance({ days: 10 })
  const before = (await told()).length
  expect(await house.system().does(lookOver, { addresses })).toMatchObject({ told: 1 })
  expect((await told()).length).toBe(before + 1)
  expect(await house.system().does(lookOver, { addresses })).toMatchObject({ told: 0 })
})

test('a link to a page that is no longer there is found, shown to those who write, and forgotten when it is mended', async () => {
  const coordinator = await house.as('coordinator')
  await coordinator.does(withdrawPage, { slug: 'mistanke-om-vold' })
  expect((await house.system().does(lookOver, { addresses })).broken).toBeGreaterThan(0)
  expect((await coordinator.does(openDesk, { slug })).broken).toMatchObject([{ target: 'mistanke-om-vold' }])
  expect((await coordinator.does(listPages, {})).pages.find((page) => page.slug === slug)?.broken).toBe(1)
  await house.admin.query(
    `update guide.page set published = 1, published_on = '2026-12-04' where slug = 'mistanke-om-vold'`,
  )
  expect(await house.system().does(lookOver, { addresses })).toMatchObject({ broken: 0 })
  expect((await coordinator.does(openDesk, { slug })).broken).toEqual([])
})

test('a link to an offer or a page of this installation that is not there is found; nothing is said of the web that was not asked', async () => {
  const there = {
    slugs: new Set(['a']),
    offers: new Set([fjordvikId]),
    addresses: ['/begreper', '/begreper/:term'],
    gone: new Set<string>(),
  }
  const of = (href: string) => nowhere(targetOf(href), there)
  for (const href of [
    '/handlingsveileder/a?as=nav',
    '/begreper',
    '/begreper/undring',
    `/tjenester/${fjordvikId}#tid`,
    '/',
  ])
    expect(of(href), href).toBeUndefined()
  expect(of('https://finnes.ikke.example/')).toBeUndefined()
  const gone = '01900000-0000-7000-8000-000000000000'
  for (const href of ['/finnes-ikke', '/begreper/a/b', `/tjenester/${gone}`]) expect(of(href)).toBe(href)
  expect(of('/handlingsveileder/b')).toBe('b')
})

test('what readers said is forgotten after a year', async () => {
  house.clock.advance({ days: 360 })
  const before = await count('guide.feedback')
  house.clock.advance({ days: 20 })
  const { forgotten } = await house.system(fjordvikId).does(lookOver, { addresses })
  expect([forgotten, await count('guide.feedback')]).toEqual([before, 0])
})
