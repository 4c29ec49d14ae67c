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

// access-rules.md, section 4, rows 50–54, and what its Terms say of the interim holder, the pause and the hour of dated changes

const database = await testDatabase()
const house = await openHouse(database)
let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(() => {
  house.clock.set('2026-11-23T08:00:00Z')
})

const { school, health, ppt } = fjordvikServices
const does = async (who: Someone, name: string, input: Record<string, unknown> = {}) =>
  said(await who.perform(named(name), { log: nora.log, ...input }))
const withdraw = (service: Uuid) => does(nora.mother, 'access.withdraw-consent', { service })
const write = (who: Someone, text: string, areas: string[]) =>
  who.does(named('relay.write-note'), { log: nora.log, kind: 'note', text, areas })
const yes = (services: Record<Uuid, string[]>, until?: string) => ({
  ...{ log: nora.log, answer: 'yes', heard: heardLater, until },
  services: Object.entries(services).map(([service, areas]) => ({ service, areas })),
})
const state = async () =>
  (await house.admin.query('select state, close_reason from relay.log where id = $1', [nora.log])).rows[0]
const jobs = async () => {
  await house.system().does(named('relay.settle-dated-changes'), {})
  await house.system().does(named('relay.close-long-paused'), {})
}
const shareAll = { school: ['learning'], health: ['learning'], ppt: ['learning'] }

describe('row 50: a service is withdrawn', () => {
  beforeEach(async () => {
    nora = await openLog(house)
  })

  test('its people see nothing at once, own notes included', async () => {
    const nurse = await house.as('nurse')
    await write(nurse, 'Fra helsesykepleier', ['health'])
    expect(await finds(house, nurse, nora)).toBe('all: Fra helsesykepleier')
    expect(await withdraw(health)).toBe('done')
    expect(await finds(house, nurse, nora)).toBe('nothing')
    expect(await doorsOpenTo(house, nurse, nora)).toEqual([])
    expect(await does(nurse, 'relay.write-note', { kind: 'note', text: 'x', areas: ['health'] })).toBe('absent')
    // what was lawfully written stays
    expect(await finds(house, nora.mother, nora)).toBe('all: Fra helsesykepleier')
  })

  test('everyone is told; who is out reads on her desk that she is, and not from which log', async () => {
    const nurse = await house.as('nurse')
    await house.admin.query('delete from mail.outbox')
    house.clock.advance({ hours: 2 })
    await withdraw(health)
    expect(await mailsSince(house, house.clock.now())).toContain(nurse.person)
    const desk = (await nurse.does(named('relay.open-desk'), {})) as { left: Date[] }
    expect(desk.left).toContainEqual(house.clock.now())
    expect(JSON.stringify(desk)).not.toMatch(/Nora|Sande/)
    const page = (await nora.teacher.does(named('relay.open-log'), { log: nora.log })) as { withdrawn: unknown }
    expect(JSON.stringify(page.withdrawn)).toContain(health)
  })

  test('no mail says of whom', async () => {
    const { rows } = await house.admin.query('select row_to_json(o)::text as mail from mail.outbox o')
    expect(rows.map(({ mail }) => mail).join()).not.toMatch(new RegExp(`Nora|Sande|${nora.log}|${nora.child}`))
  })
})

describe('row 51 and Terms: the holder’s service is withdrawn; the interim holder steps in, in the same transaction', () => {
  test('the head of the opening unit, while its service has consent', async () => {
    nora = await openLog(house, { shares: shareAll, team: ['nurse'] })
    const offer = { to: house.who('nurse').post, message: 'Vil du?', familyWish: 'agrees' }
    const made = (await nora.teacher.does(named('relay.offer-baton'), { log: nora.log, ...offer })) as { offer: Uuid }
    const nurse = await house.as('nurse')
    await nurse.does(named('relay.accept-offer'), { log: nora.log, offer: made.offer })
    await write(nurse, 'Læring', ['learning'])
    await withdraw(health)
    expect(await batonOf(house, nora.log)).toMatchObject({ state: 'open', holder: house.who('head').post })
    expect(await finds(house, await house.as('head'), nora)).toBe('all: Læring')
    expect(await finds(house, nurse, nora)).toBe('nothing')
  })

  test.for([
    ['in the order of the opening', undefined, 'nurse-head'],
    ['in the order the family has set', [ppt, health, school], 'ppt-head'],
  ] as const)('else the head of a participating unit, %s', async ([, order, steps]) => {
    nora = await openLog(house, { shares: shareAll, team: ['nurse', 'ppt'] })
    if (order)
      expect(await does(nora.mother, 'relay.set-succession', { order, was: [school, health, ppt] })).toBe('done')
    expect(await finds(house, await house.as(steps), nora)).toBe('nothing')
    await withdraw(school)
    expect(await batonOf(house, nora.log)).toMatchObject({ state: 'open', holder: house.who(steps).post })
    expect(await finds(house, await house.as(steps), nora)).toBe('all: ')
    expect(await finds(house, nora.teacher, nora)).toBe('nothing')
  })

  test('if there is none, the log pauses and says so: core for the family and the last consented head, content for nobody', async () => {
    nora = await openLog(house)
    await write(nora.teacher, 'Læring', ['learning'])
    await withdraw(school)
    expect(await batonOf(house, nora.log)).toMatchObject({ state: 'paused', holder: null })
    expect(await finds(house, nora.mother, nora)).toMatch(/^core/)
    expect(await finds(house, await house.as('nurse-head'), nora)).toMatch(/^core/)
    for (const key of ['teacher', 'head', 'nurse'])
      expect([key, await finds(house, await house.as(key), nora)]).toEqual([key, 'nothing'])
    expect(await does(nora.mother, 'relay.write-note', { kind: 'note', text: 'x', areas: ['home'] })).toBe(
      'refused: paused',
    )
  })
})

describe('row 52: all consents are withdrawn', () => {
  test('the log closes with that reason; staff see nothing, the head of the opening unit core for the archive', async () => {
    nora = await openLog(house)
    await write(nora.teacher, 'Læring', ['learning'])
    await withdraw(health)
    await withdraw(school)
    expect(await state()).toEqual({ state: 'closed', close_reason: 'consent-withdrawn' })
    for (const key of ['teacher', 'nurse', 'nurse-head'])
      expect([key, await finds(house, await house.as(key), nora)]).toEqual([key, 'nothing'])
    expect(await finds(house, await house.as('head'), nora)).toBe('core + children.guardian')
    expect(await finds(house, nora.mother, nora)).toBe('all: Læring')
  })
})

describe('row 53: a consent expires, at 00:00 in Norway after its last day', () => {
  const lastMoment = '2026-12-10T22:59:59.999Z'
  const midnight = '2026-12-10T23:00:00.000Z'

  test('for one service: as row 50, and renewable', async () => {
    nora = (await startedLog(house)) as never
    await nora.mother.does(named('access.decide-consent'), yes({ [school]: ['learning'] }))
    await nora.mother.does(named('access.decide-consent'), yes({ [health]: ['learning'] }, '2026-12-10'))
    await nora.teacher.does(named('relay.add-participant'), { log: nora.log, to: house.who('nurse').post })
    house.clock.set(lastMoment)
    expect(await finds(house, await house.as('nurse'), nora)).toBe('all: ')
    house.clock.set(midnight)
    // before any job has run
    expect(await finds(house, await house.as('nurse'), nora)).toBe('nothing')
    const mother = await house.family(nora.family.guardians[0]?.identityNumber ?? '')
    await mother.does(named('access.decide-consent'), yes({ [health]: ['learning'] }))
    // she was never let go
    expect(await finds(house, await house.as('nurse'), nora)).toBe('all: ')
  })

  test('for the holder’s: as row 51', async () => {
    nora = (await startedLog(house)) as never
    await nora.mother.does(named('access.decide-consent'), yes({ [health]: ['learning'] }))
    await nora.mother.does(named('access.decide-consent'), yes({ [school]: ['learning'] }, '2026-12-10'))
    await nora.teacher.does(named('relay.add-participant'), { log: nora.log, to: house.who('nurse').post })
    house.clock.set(midnight)
    expect(await finds(house, await house.as('teacher'), nora)).toBe('nothing')
    await jobs()
    expect(await batonOf(house, nora.log)).toMatchObject({ state: 'open', holder: house.who('nurse-head').post })
  })

  test('for all: it pauses; the last holder sees core to renew, nobody reads content; after thirty days it closes', async () => {
    nora = (await startedLog(house)) as never
    await nora.mother.does(named('access.decide-consent'), yes({ [school]: ['learning'] }, '2026-12-10'))
    await write(nora.teacher, 'Læring', ['learning'])
    house.clock.set(midnight)
    await jobs()
    expect((await state()).state).toBe('paused')
    const teacher = await house.as('teacher')
    expect(await finds(house, teacher, nora)).toBe('core')
    const mother = () => house.family(nora.family.guardians[0]?.identityNumber ?? '')
    expect(await finds(house, await mother(), nora)).toMatch(/^core/)
    const paper = { giver: nora.links[0], channel: 'oral', givenOn: '2026-12-11', how: 'I telefon.' }
    const { log: _, ...services } = yes({ [school]: ['learning'] })
    house.clock.set('2027-01-09T22:59:59Z')
    await jobs()
    expect((await state()).state).toBe('paused')
    expect(await does(await house.as('teacher'), 'access.record-consent', { ...services, ...paper })).toBe('done')
    expect((await state()).state).toBe('open')
  })

  test('and closes when thirty days have gone', async () => {
    nora = (await startedLog(house)) as never
    await nora.mother.does(named('access.decide-consent'), yes({ [school]: ['learning'] }, '2026-12-10'))
    house.clock.set(midnight)
    await jobs()
    house.clock.set('2027-01-09T23:00:00Z')
    await jobs()
    expect(await state()).toEqual({ state: 'closed', close_reason: 'paused-too-long' })
  })
})

test('row 54: a refused service is proposed again: it sees nothing, the family sees that it was asked', async () => {
  nora = (await startedLog(house, { shares: { school: ['learning'], ppt: ['learning'] } })) as never
  await nora.mother.does(named('access.decide-consent'), yes({ [school]: ['learning'], [ppt]: [] }))
  house.clock.advance({ minutes: 1 })
  const again = { service: ppt, areas: ['learning'], why: 'PPT kan se på lesingen.' }
  expect(await does(nora.teacher, 'relay.propose-service', again)).toBe('done')
  const page = (await nora.mother.does(named('relay.open-log'), { log: nora.log })) as { unanswered: unknown }
  expect(JSON.stringify(page.unanswered)).toContain(ppt)
  for (const key of ['ppt', 'ppt-head']) {
    const one = await house.as(key)
    expect([key, await finds(house, one, nora)]).toEqual([key, 'nothing'])
    expect([key, await doorsOpenTo(house, one, nora)]).toEqual([key, []])
  }
})

test('Terms: a birthday takes effect at 00:00 in Norway on its day', async () => {
  nora = await openLog(house, { born: '2010-12-01', team: [] })
  await write(nora.teacher, 'Helse', ['health'])
  const mother = () => house.family(nora.family.guardians[0]?.identityNumber ?? '')
  house.clock.set('2026-11-30T22:59:59.999Z')
  expect(await finds(house, await mother(), nora)).toBe('all: Helse')
  house.clock.set('2026-11-30T23:00:00.000Z')
  expect(await finds(house, await mother(), nora)).toBe('all: ')
})
