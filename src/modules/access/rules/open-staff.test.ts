import { beforeEach, describe, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import type { Uuid } from '#platform/id.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { heardLater } from '#testing/heard-later.ts'
import { openHouse, type Someone } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { operationNamed as named } from '#testing/permissions/operations.ts'
import { doorsOpenTo, finds } from '#testing/rules/finds.ts'
import { said } from '#testing/said.ts'

// access-rules.md, the three keys and section 2, rows 7–14: what each sees, by every way there is, and what each may do

const database = await testDatabase()
const house = await openHouse(database)
let nora: Awaited<ReturnType<typeof openLog>>
let both: Uuid

/** The school sees learning, health and home, the health clinic health alone; one note of each kind, and one of two areas. */
beforeEach(async () => {
  nora = await openLog(house)
  const write = async (text: string, areas: string[]) =>
    (await nora.teacher.does(named('relay.write-note'), { log: nora.log, kind: 'note', text, areas })) as never
  await write('Helse', ['health'])
  await write('Hjemme', ['home'])
  ;({ entry: both } = await write('Helse og læring', ['health', 'learning']))
  house.clock.advance({ minutes: 1 })
})

const { health, ppt } = fjordvikServices
const does = async (who: Someone, name: string, input: Record<string, unknown> = {}) =>
  said(await who.perform(named(name), { log: nora.log, ...input }))
const note = (areas: string[]) => ({ kind: 'note', text: 'Nytt', areas })
const agreement = (areas: string[]) => ({
  ...{ text: 'Møter Nora ved porten', areas, responsible: nora.teacher.post },
  ...{ deadline: '2026-12-01', evaluateOn: '2026-12-10' },
})
const offerTo = (key: string) => ({ to: house.who(key).post, message: 'Vil du ta over?', familyWish: 'agrees' })
const closing = { reason: 'goal-reached', note: 'Det går bra.', areas: ['learning'] }
const everything = 'all: Helse, Helse og læring, Hjemme'

describe('the three keys: a consent that covers, a post in force, a place in the team; now', () => {
  test('with all three she sees, and each that is missing closes by itself', async () => {
    const nurse = await house.as('nurse')
    const there = 'all: Helse'
    expect(await finds(house, nurse, nora)).toBe(there)
    // the third key
    expect(await does(nora.teacher, 'relay.end-participation', { post: nurse.post })).toBe('done')
    expect(await finds(house, nurse, nora)).toBe('nothing')
    expect(await does(nora.teacher, 'relay.add-participant', { to: nurse.post })).toBe('done')
    expect(await finds(house, nurse, nora)).toBe(there)
    // the first
    expect(await does(nora.mother, 'access.withdraw-consent', { service: health })).toBe('done')
    expect(await finds(house, nurse, nora)).toBe('nothing')
    house.clock.advance({ minutes: 1 })
    const again = { answer: 'yes', heard: heardLater, services: [{ service: health, areas: ['health'] }] }
    expect(await does(nora.mother, 'access.decide-consent', again)).toBe('done')
    expect(await does(nora.teacher, 'relay.add-participant', { to: nurse.post })).toBe('done')
    expect(await finds(house, nurse, nora)).toBe(there)
    // the second
    const until = 'update organisation.post set valid_until = $2 where id = $1'
    await house.admin.query(until, [nurse.post, house.clock.now()])
    expect(await finds(house, nurse, nora)).toBe('nothing')
    await house.admin.query(until, [nurse.post, 'infinity'])
  })

  test('an area that is shared is not enough for what is about two', async () => {
    const nurse = await house.as('nurse')
    const page = (await nurse.does(named('relay.open-log'), { log: nora.log })) as never as { team: unknown[] }
    expect(page.team).toHaveLength(2)
    expect(await doorsOpenTo(house, await house.as('ppt'), nora, { entry: both })).toEqual([])
    const edit = { entry: both, text: 'x', areas: ['health'], version: 1 }
    expect(await does(nurse, 'relay.edit-entry', edit)).toBe('absent')
    expect(await does(nurse, 'relay.open-entry', { entry: both })).toBe('absent')
  })

  test('a service may hold only while its consent covers every area in use, so the holder sees all', async () => {
    expect(await does(nora.teacher, 'relay.offer-baton', offerTo('nurse'))).toBe('invalid: to service-sees-too-little')
    // and nobody writes what the holder could not see
    const wide = await openLog(house, { shares: { school: ['learning'], health: ['learning', 'health'] } })
    const nurse = await house.as('nurse')
    const written = { ...note(['health']), log: wide.log }
    expect(await does(nurse, 'relay.write-note', written)).toBe('invalid: areas area-not-shared')
  })

  test('what is about an adult is not written, and comes out when it was', async () => {
    const about = { ...note(['home']), about: nora.mother.person }
    expect(await does(nora.teacher, 'relay.write-note', about)).toBe('invalid:  unrecognized_keys')
    const { entry } = (await nora.teacher.does(named('relay.write-note'), {
      log: nora.log,
      ...note(['home']),
    })) as never
    expect(await does(nora.teacher, 'relay.remove-wrong-entry', { entry, reason: 'about-an-adult' })).toBe('done')
    for (const one of [nora.teacher, nora.mother]) expect(await finds(house, one, nora)).toBe(everything)
  })
})

test('row 7: the holder sees all about the child, and leads', async () => {
  expect(await finds(house, nora.teacher, nora)).toBe(everything)
  const leads: [string, Record<string, unknown>][] = [
    ['relay.write-note', note(['home'])],
    ['relay.set-goal', { text: 'Komme på skolen', areas: ['learning'] }],
    ['relay.agree-measure', agreement(['learning'])],
    ['relay.change-level', { level: 2 }],
    ['relay.add-participant', { to: house.who('nurse-head').post }],
    ['relay.end-participation', { post: house.who('nurse-head').post }],
    ['relay.propose-service', { service: ppt, areas: ['learning'], why: 'PPT kan hjelpe.' }],
    ['relay.offer-baton', offerTo('teacher-and-mother')],
  ]
  for (const [name, input] of leads) expect([name, await does(nora.teacher, name, input)]).toEqual([name, 'done'])
})

test('row 7: the holder does not act for the family or for another service', async () => {
  const yes = { answer: 'yes', heard: heardLater, services: [{ service: health, areas: ['health'] }] }
  expect(await does(nora.teacher, 'access.decide-consent', yes)).toBe('absent')
  expect(await does(nora.teacher, 'access.withdraw-consent', { service: health })).toBe('absent')
  expect(await does(nora.teacher, 'access.exclude-person', { person: house.who('ppt').person })).toBe('absent')
  expect(await does(nora.teacher, 'relay.set-succession', { order: [health], was: [health] })).toBe('absent')
  const { offer } = (await nora.teacher.does(named('relay.offer-baton'), {
    ...{ log: nora.log, ...offerTo('teacher-and-mother') },
  })) as { offer: Uuid }
  expect(await does(nora.teacher, 'relay.accept-offer', { offer })).toBe('refused: offer-not-yours')
  expect((await batonOf(house, nora.log)).holder).toBe(nora.teacher.post)
})

test('row 8: a participant sees core and what is covered; notes, evaluates, answers an offer; does not lead', async () => {
  const nurse = await house.as('nurse')
  expect(await finds(house, nurse, nora)).toBe('all: Helse')
  expect(await does(nurse, 'relay.write-note', note(['health']))).toBe('done')
  expect(await does(nurse, 'relay.write-note', note(['home']))).toBe('invalid: areas area-not-shared')
  const { measure } = (await nora.teacher.does(named('relay.agree-measure'), {
    ...{ log: nora.log, ...agreement(['health']), responsible: nurse.post },
  })) as { measure: Uuid }
  const evaluation = { measure, version: 1, ours: { change: 'better', words: 'Hun sover bedre.' }, outcome: 'end' }
  const missing = { child: { missing: 'too-young' }, guardians: { missing: 'not-reached' } }
  expect(await does(nurse, 'relay.evaluate-measure', { ...evaluation, ...missing })).toBe('done')
  expect(await does(nurse, 'relay.change-task', { post: nurse.post, task: 'Søvn', version: 1 })).toBe('done')
  const refused: [string, Record<string, unknown>][] = [
    ['relay.add-participant', { to: house.who('nurse-head').post }],
    ['relay.agree-measure', agreement(['health'])],
    ['relay.change-level', { level: 3 }],
    ['relay.offer-baton', offerTo('nurse-head')],
    ['relay.close-log', { ...closing, areas: ['health'] }],
  ]
  for (const [name, input] of refused)
    expect([name, await does(nurse, name, input)]).toEqual([name, 'refused: only-holder'])
})

describe('rows 9 and 10: nothing, by any way', () => {
  test.for([
    ['row 9: the same service and unit, not a participant', 'teacher-and-mother'],
    ['row 9: the same service, another unit', 'youth-teacher'],
    ['row 9: a service with consent, not a participant', 'nurse-head'],
    ['row 9: a service without consent', 'ppt'],
  ] as const)('%s', async ([, key]) => {
    const one = await house.as(key)
    expect(await finds(house, one, nora)).toBe('nothing')
    expect(await doorsOpenTo(house, one, nora, { entry: both })).toEqual([])
    expect(await does(one, 'relay.write-note', note(['health']))).toBe('absent')
  })

  test('row 10: a participant whose post ended yesterday', async () => {
    const wide = await openLog(house, { shares: { school: ['learning'], ppt: ['learning'] }, team: ['ppt'] })
    const ended = await house.as('ppt')
    expect(await finds(house, ended, wide)).toBe('all: ')
    const administrator = await house.as('administrator')
    expect(await does(ended, 'relay.write-note', { log: wide.log, ...note(['learning']) })).toBe('done')
    expect(said(await administrator.perform(named('organisation.end-post'), { post: ended.post }))).toBe('done')
    for (const hours of [0, 24]) {
      house.clock.advance({ hours })
      const then = hours > 0 ? await house.as('ppt') : ended
      expect(await finds(house, then, wide)).toBe('nothing')
      expect(await doorsOpenTo(house, then, wide)).toEqual([])
      expect(await does(then, 'relay.write-note', { log: wide.log, ...note(['learning']) })).toBe('choose')
    }
    house.clock.advance({ hours: -24 })
  })
})

test('row 11: consent covers one of two areas: core, not that item', async () => {
  const nurse = await house.as('nurse')
  expect(await finds(house, nurse, nora)).not.toContain('Helse og læring')
  const { measure } = (await nora.teacher.does(named('relay.agree-measure'), {
    ...{ log: nora.log, ...agreement(['health', 'home']) },
  })) as { measure: Uuid }
  const page = (await nurse.does(named('relay.open-log'), { log: nora.log })) as never as Record<string, unknown[]>
  expect([page.agreements, page.team?.length, page.holder]).toEqual([[], 2, nora.teacher.post])
  expect(await does(nurse, 'relay.open-measure', { measure })).toBe('absent')
  expect(JSON.stringify(await nurse.perform(named('relay.open-desk'), {}))).not.toContain('ved porten')
})

describe('row 12: the head of the unit that opened it, or whose staff holds', () => {
  test('sees core, state and warnings; and, to keep one of them away, who the guardians are (row 31)', async () => {
    const head = await house.as('head')
    expect(await finds(house, head, nora)).toBe('core + children.guardian')
    const page = (await head.does(named('relay.open-log'), { log: nora.log })) as never as Record<string, unknown>
    expect(page).toMatchObject({ head: { state: 'open', why: null }, breaking: expect.any(Array) })
    expect(await does(head, 'relay.write-note', note(['learning']))).toBe('refused: core-only')
    expect(await does(head, 'relay.assign-baton', { to: house.who('teacher-and-mother').post })).toBe('done')
  })

  test('and the head of the unit whose staff holds, while it does', async () => {
    const wide = await openLog(house, { shares: { school: ['learning'], health: ['learning'] } })
    const [nurse, leader] = [await house.as('nurse'), await house.as('nurse-head')]
    expect(await finds(house, leader, wide)).toBe('nothing')
    const { offer } = (await wide.teacher.does(named('relay.offer-baton'), { log: wide.log, ...offerTo('nurse') })) as {
      offer: Uuid
    }
    expect(await does(nurse, 'relay.accept-offer', { log: wide.log, offer })).toBe('done')
    expect(await finds(house, leader, wide)).toBe('core')
    expect(await does(leader, 'relay.assign-baton', { log: wide.log, to: leader.post })).toBe('done')
  })
})

test('row 13: the head of another unit with participants finds nothing of the log', async () => {
  const leader = await house.as('nurse-head')
  expect((await batonOf(house, nora.log)).team).toContain(house.who('nurse').post)
  expect(await finds(house, leader, nora)).toBe('nothing')
  expect(await doorsOpenTo(house, leader, nora, { entry: both })).toEqual([])
  expect(await does(leader, 'relay.assign-baton', { to: leader.post })).toBe('absent')
})

describe('row 14: who is offered the baton', () => {
  let offer: Uuid
  let asked: Someone
  beforeEach(async () => {
    asked = await house.as('teacher-and-mother')
    ;({ offer } = (await nora.teacher.does(named('relay.offer-baton'), {
      ...{ log: nora.log, ...offerTo('teacher-and-mother') },
    })) as { offer: Uuid })
  })

  test('sees core and what the offer says', async () => {
    expect(await finds(house, asked, nora)).toBe('core + relay.offer')
    const page = (await asked.does(named('relay.open-offer'), { log: nora.log })) as never as Record<string, unknown>
    expect(page).toMatchObject({ sees: 'core', offer: { message: 'Vil du ta over?' }, team: expect.any(Array) })
    expect(await does(asked, 'relay.write-note', note(['learning']))).toBe('refused: core-only')
  })

  test('asks, and accepts: which makes her participant and holder', async () => {
    expect(await does(asked, 'relay.ask-about-offer', { offer, text: 'Hva haster?' })).toBe('done')
    expect(await does(asked, 'relay.accept-offer', { offer })).toBe('done')
    expect(await finds(house, asked, nora)).toBe(everything)
    const { holder, team } = await batonOf(house, nora.log)
    expect([holder, team.includes(asked.post)]).toEqual([asked.post, true])
  })

  test('or declines: the old one holds, and she sees nothing', async () => {
    expect(await does(asked, 'relay.decline-offer', { offer, answer: 'Ikke nå.' })).toBe('done')
    expect(await finds(house, asked, nora)).toBe('nothing')
    expect((await batonOf(house, nora.log)).holder).toBe(nora.teacher.post)
  })

  test('only someone whose service sees every area in use', async () => {
    await nora.teacher.does(named('relay.withdraw-offer'), { log: nora.log, offer })
    expect(await does(nora.teacher, 'relay.offer-baton', offerTo('nurse'))).toBe('invalid: to service-sees-too-little')
    expect(await does(nora.teacher, 'relay.offer-baton', offerTo('kindergarten-head'))).toBe(
      'invalid: to may-not-take-part',
    )
  })
})
