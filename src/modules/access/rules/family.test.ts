import { beforeEach, describe, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import type { Uuid } from '#platform/id.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { heardLater } from '#testing/heard-later.ts'
import { openHouse, type Someone } from '#testing/house.ts'
import { openLog, startedLog } from '#testing/open-log.ts'
import { operationNamed as named } from '#testing/permissions/operations.ts'
import { doorsOpenTo, finds, mailsSince } from '#testing/rules/finds.ts'
import { said } from '#testing/said.ts'

// access-rules.md, section 3, rows 26–31, 39 and 40: what each of the family sees, by every way there is, and what each may do

const database = await testDatabase()
const house = await openHouse(database)
beforeEach(() => {
  house.clock.set('2026-11-23T08:00:00Z')
})

const { school, health } = fjordvikServices
type Log = Awaited<ReturnType<typeof openLog>>
const does = async (who: Someone, name: string, log: Uuid, input: Record<string, unknown> = {}) =>
  said(await who.perform(named(name), { log, ...input }))
const write = (nora: Log, text: string, areas: string[]) =>
  nora.teacher.does(named('relay.write-note'), { log: nora.log, kind: 'note', text, areas })
const written = async (nora: Log) => {
  await write(nora, 'Helse', ['health'])
  await write(nora, 'Helse hjemme', ['health', 'home'])
  await write(nora, 'Læring', ['learning'])
  return nora
}
const measureIn = async (nora: Log) => {
  const days = { deadline: '2026-12-01', evaluateOn: '2026-12-10' }
  const agreed = { text: 'Møter Nora ved porten', areas: ['learning'], responsible: nora.teacher.post, ...days }
  return ((await nora.teacher.does(named('relay.agree-measure'), { log: nora.log, ...agreed })) as { measure: Uuid })
    .measure
}
const yes = (services: Record<Uuid, string[]>) => ({
  answer: 'yes',
  heard: heardLater,
  services: Object.entries(services).map(([service, areas]) => ({ service, areas })),
})
const note = { kind: 'note', text: 'Fra familien', areas: ['learning'] }
const leading: [string, Record<string, unknown>][] = [
  ['relay.add-participant', { to: '0190f790-0000-7000-8000-000000000070' }],
  ['relay.change-level', { level: 2 }],
  ['relay.close-log', { reason: 'family-wish', note: 'Nok.', areas: ['learning'] }],
]

describe('row 26: a confirmed guardian with parental responsibility, the child under 16', () => {
  test('sees all about the child, also what one service may not', async () => {
    const nora = await written(await openLog(house))
    expect(await finds(house, nora.mother, nora)).toBe('all: Helse, Helse hjemme, Læring')
    expect(await finds(house, await house.as('nurse'), nora)).toBe('all: Helse')
  })

  test('consents, withdraws, notes, evaluates, reads the trace; does not lead', async () => {
    const nora = await openLog(house)
    const measure = await measureIn(nora)
    expect(await does(nora.mother, 'relay.write-note', nora.log, note)).toBe('done')
    const view = { measure, change: 'better', words: 'Hun går lettere.' }
    expect(await does(nora.mother, 'relay.give-view', nora.log, view)).toBe('done')
    expect(await does(nora.mother, 'relay.open-trace', nora.log)).toBe('done')
    for (const [name, input] of leading)
      expect([name, await does(nora.mother, name, nora.log, input)]).toEqual([name, 'absent'])
    expect(await does(nora.mother, 'access.withdraw-consent', nora.log, { service: health })).toBe('done')
    house.clock.advance({ minutes: 1 })
    expect(await does(nora.mother, 'access.decide-consent', nora.log, yes({ [health]: ['health'] }))).toBe('done')
  })
})

test('row 27: a guardian without parental responsibility sees nothing, decides nothing, is not waited for', async () => {
  const nora = await startedLog(house, { guardians: 2 })
  const taken = { child: nora.child, guardian: nora.links[1], responsibility: false }
  const how = { source: 'court', sourceDate: '2026-11-20' }
  await nora.registrar.does(named('children.change-responsibility'), { ...taken, ...how })
  const without = nora.father
  expect(await finds(house, without, nora)).toBe('nothing')
  expect(await doorsOpenTo(house, without, nora)).toEqual([])
  expect(await does(without, 'access.decide-consent', nora.log, yes({ [school]: ['learning'] }))).toBe('choose')
  expect(await does(nora.mother, 'access.decide-consent', nora.log, yes({ [school]: ['learning'] }))).toBe('done')
  expect((await batonOf(house, nora.log)).state).toBe('open')
  expect(await finds(house, without, nora)).toBe('nothing')
  for (const [name, input] of [['relay.write-note', note] as const, ['relay.open-trace', {}] as const])
    expect(await does(without, name, nora.log, input)).toBe('choose')
})

test('row 29: one of two has consented: the log still awaits, and nobody reads more', async () => {
  const nora = await startedLog(house, { guardians: 2 })
  await nora.mother.does(named('access.decide-consent'), { log: nora.log, ...yes({ [school]: ['learning'] }) })
  expect(await batonOf(house, nora.log)).toMatchObject({ state: 'awaiting', holder: null })
  expect(await finds(house, nora.teacher, nora)).toBe('start')
  await nora.father.does(named('access.decide-consent'), { log: nora.log, ...yes({ [school]: ['learning'] }) })
  expect(await batonOf(house, nora.log)).toMatchObject({ state: 'open', holder: nora.teacher.post })
})

test('row 30: one of two withdraws: the service is out at once, and the other alone does not restore it', async () => {
  const nora = await openLog(house, { guardians: 2 })
  const nurse = await house.as('nurse')
  expect(await finds(house, nurse, nora)).toBe('all: ')
  expect(await does(nora.mother, 'access.withdraw-consent', nora.log, { service: health })).toBe('done')
  expect(await finds(house, nurse, nora)).toBe('nothing')
  house.clock.advance({ minutes: 1 })
  expect(await does(nora.father, 'access.decide-consent', nora.log, yes({ [health]: ['health'] }))).toBe('done')
  expect(await does(nora.teacher, 'relay.add-participant', nora.log, { to: nurse.post })).toBe(
    'invalid: to may-not-take-part',
  )
  expect(await does(nora.mother, 'access.decide-consent', nora.log, yes({ [health]: ['health'] }))).toBe('done')
  expect(await does(nora.teacher, 'relay.add-participant', nora.log, { to: nurse.post })).toBe('done')
})

describe('row 31: a guardian who is kept away', () => {
  const block = { basis: 'contact-ban', reviewOn: '2027-01-15' }
  const blocked = async (nora: Pick<Log, 'child' | 'links'>) =>
    (await house.as('head')).does(named('children.block-guardian'), {
      ...{ child: nora.child, guardian: nora.links[1] },
      ...block,
    })

  test('sees nothing, that there is a log included', async () => {
    const nora = await openLog(house, { guardians: 2 })
    const father = nora.father
    expect(await finds(house, father, nora)).toBe('all: ')
    await blocked(nora)
    expect(await finds(house, father, nora)).toBe('nothing')
    expect(await doorsOpenTo(house, father, nora)).toEqual([])
    expect(await does(father, 'access.withdraw-consent', nora.log, { service: school })).toBe('choose')
    // nor once it is closed (row 56)
    const closing = { reason: 'goal-reached', note: 'Bra.', areas: ['learning'] }
    await nora.teacher.does(named('relay.close-log'), { log: nora.log, ...closing })
    expect(await finds(house, father, nora)).toBe('nothing')
    expect(await finds(house, nora.mother, nora)).toBe('all: Bra.')
  })

  test('is not asked, and not counted in rows 29 and 30', async () => {
    const nora = await startedLog(house, { guardians: 2 })
    await blocked(nora)
    await nora.mother.does(named('access.decide-consent'), { log: nora.log, ...yes({ [school]: ['learning'] }) })
    expect((await batonOf(house, nora.log)).state).toBe('open')
    // what he refused before he was kept away does not count either
    const other = await startedLog(house, { guardians: 2, shares: { school: ['learning'], ppt: ['learning'] } })
    const { ppt } = fjordvikServices
    const half = yes({ [school]: ['learning'], [ppt]: [] })
    await other.father.does(named('access.decide-consent'), { log: other.log, ...half })
    await blocked(other)
    const all = yes({ [school]: ['learning'], [ppt]: ['learning'] })
    await other.mother.does(named('access.decide-consent'), { log: other.log, ...all })
    const join = { to: house.who('ppt').post }
    expect(await does(other.teacher, 'relay.add-participant', other.log, join)).toBe('done')
  })

  test('gets no mail', async () => {
    const nora = await openLog(house, { guardians: 2 })
    const [mother, father] = [nora.mother.person, nora.father.person]
    const propose = { service: fjordvikServices.ppt, areas: ['learning'], why: 'PPT kan hjelpe.' }
    const told = async (how: Record<string, unknown>) => {
      // while a mail waits there is no other
      await house.admin.query('delete from mail.outbox where person_id = any ($1)', [[mother, father]])
      house.clock.advance({ hours: 2 })
      await nora.teacher.does(named('relay.propose-service'), { log: nora.log, ...propose, ...how })
      const all = await mailsSince(house, house.clock.now())
      return [all.includes(mother), all.includes(father)]
    }
    expect(await told({})).toEqual([true, true])
    await blocked(nora)
    expect(await told({ service: fjordvikServices.nav })).toEqual([true, false])
  })

  test('with a basis and a day to look at it again, by the head of the unit alone', async () => {
    const nora = await openLog(house, { guardians: 2 })
    const input = { child: nora.child, guardian: nora.links[1], ...block }
    const [head, name] = [await house.as('head'), named('children.block-guardian')]
    expect(said(await head.perform(name, { ...input, basis: undefined }))).toBe('invalid: basis invalid_value')
    expect(said(await head.perform(name, { ...input, reviewOn: undefined }))).toBe('invalid: reviewOn invalid_type')
    for (const key of ['teacher', 'registrar'])
      expect(said(await (await house.as(key)).perform(name, input))).toBe('refused: only-opening-head')
    for (const key of ['nurse-head', 'coordinator', 'other-head'])
      expect(said(await (await house.as(key)).perform(name, input))).toBe('absent')
    expect(said(await nora.mother.perform(name, input))).toBe('absent')
  })
})

describe('rows 39 and 40: the young person is sixteen', () => {
  const sixteen = () =>
    openLog(house, { born: '2010-03-01', shares: { school: ['learning', 'health', 'home'] }, guardians: 2, team: [] })

  test('row 39: she sees the whole log; it opens only when she consents', async () => {
    const nora = await startedLog(house, { born: '2010-03-01', shares: { school: ['learning'] } })
    await nora.mother.does(named('access.decide-consent'), { log: nora.log, ...yes({ [school]: ['learning'] }) })
    expect((await batonOf(house, nora.log)).state).toBe('awaiting')
    await nora.youth.does(named('access.decide-consent'), { log: nora.log, ...yes({ [school]: ['learning'] }) })
    expect((await batonOf(house, nora.log)).state).toBe('open')
    const whole = await written(await sixteen())
    expect(await finds(house, whole.youth, whole)).toBe('all: Helse, Helse hjemme, Læring')
    for (const [name, input] of leading)
      expect([name, await does(whole.youth, name, whole.log, input)]).toEqual([name, 'absent'])
    expect(await does(whole.youth, 'access.withdraw-consent', whole.log, { service: school })).toBe('done')
    expect(await finds(house, whole.teacher, whole)).toBe('nothing')
  })

  test.for([
    ['home', 'invalid: areas area-not-shared'],
    ['economy', 'invalid: areas area-not-shared'],
    ['learning', 'done'],
    ['health', 'done'],
  ] as const)(
    'row 39: the guardians are asked, too, about home and economy: %s without them is %s',
    async ([area, what]) => {
      const areas = ['learning', 'health', 'home', 'economy']
      const nora = await startedLog(house, { born: '2010-03-01', shares: { school: areas } })
      await nora.youth.does(named('access.decide-consent'), { log: nora.log, ...yes({ [school]: areas }) })
      expect((await batonOf(house, nora.log)).state).toBe('open')
      expect(await does(nora.teacher, 'relay.write-note', nora.log, { ...note, areas: [area] })).toBe(what)
      await nora.mother.does(named('access.decide-consent'), { log: nora.log, ...yes({ [school]: areas }) })
      expect(await does(nora.teacher, 'relay.write-note', nora.log, { ...note, areas: [area] })).toBe('done')
    },
  )

  test('row 40: a guardian sees as in row 26, health only when she allows it, and each for himself', async () => {
    const nora = await written(await sixteen())
    expect(await finds(house, nora.mother, nora)).toBe('all: Læring')
    const release = (released: boolean) => ({ guardian: nora.mother.person, released })
    expect(await does(nora.mother, 'access.release-health', nora.log, release(true))).toBe('refused: only-young-person')
    expect(await does(nora.teacher, 'access.release-health', nora.log, release(true))).toBe('absent')
    expect(await does(nora.youth, 'access.release-health', nora.log, release(true))).toBe('done')
    expect(await finds(house, nora.mother, nora)).toBe('all: Helse, Helse hjemme, Læring')
    expect(await finds(house, nora.father, nora)).toBe('all: Læring')
    house.clock.advance({ minutes: 1 })
    expect(await does(nora.youth, 'access.release-health', nora.log, release(false))).toBe('done')
    expect(await finds(house, nora.mother, nora)).toBe('all: Læring')
  })

  test('row 40: she notes and evaluates, and writes nothing about health that she could not read', async () => {
    const nora = await sixteen()
    const measure = await measureIn(nora)
    expect(await does(nora.mother, 'relay.write-note', nora.log, note)).toBe('done')
    expect(await does(nora.mother, 'relay.give-view', nora.log, { measure, change: 'same' })).toBe('done')
    const about = { ...note, areas: ['health'] }
    expect(await does(nora.mother, 'relay.write-note', nora.log, about)).toBe('invalid: areas area-not-shared')
  })
})
