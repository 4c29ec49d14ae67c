import { beforeEach, describe, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import type { Uuid } from '#platform/id.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { heardLater } from '#testing/heard-later.ts'
import { openHouse, type Someone } from '#testing/house.ts'
import { linksOf, openLog, unconfirmedStart } from '#testing/open-log.ts'
import { operationNamed as named } from '#testing/permissions/operations.ts'
import { doorsOpenTo, finds } from '#testing/rules/finds.ts'
import { said } from '#testing/said.ts'

// access-rules.md, section 2, rows 15–18, 24 and 25: who in the services stays out, and what comes out of the log

const database = await testDatabase()
const house = await openHouse(database)
let nora: Awaited<ReturnType<typeof openLog>>
let entry: Uuid
beforeEach(async () => {
  nora = await openLog(house)
  entry = await nora.write(nora.teacher, 'Helse', ['health'])
})

const does = async (who: Someone, name: string, input: Record<string, unknown> = {}) =>
  said(await who.perform(named(name), { log: nora.log, ...input }))
const bare = async (who: Someone, name: string, input: Record<string, unknown> = {}) =>
  said(await who.perform(named(name), input))
const note = { kind: 'note', text: 'Nytt', areas: ['health'] }
const offerTo = (key: string) => ({ to: house.who(key).post, message: 'Vil du ta over?', familyWish: 'agrees' })

describe('row 15: who runs the system meets no child', () => {
  test.for(['coordinator', 'administrator'] as const)('%s: nothing of the log; settings', async (key) => {
    const one = await house.as(key)
    expect(await finds(house, one, nora)).toBe('nothing')
    expect(await doorsOpenTo(house, one, nora, { entry })).toEqual([])
    expect(await bare(one, 'organisation.list-settings')).toBe('done')
    const start = { ...nora.family, why: 'Hvorfor', areas: ['learning'] }
    expect(await bare(one, 'relay.start-log', start)).toBe('refused: only-employees-start')
  })

  test.for(['coordinator', 'administrator', 'registrar'] as const)('%s is not taken into a team', async (key) => {
    const to = house.who(key).post
    expect(await does(nora.teacher, 'relay.add-participant', { to })).toMatch(/^invalid: to /)
    expect(await does(nora.teacher, 'relay.offer-baton', offerTo(key))).toMatch(/^invalid: to /)
    expect(await does(await house.as('head'), 'relay.assign-baton', { to })).toMatch(/^invalid: to /)
  })
})

describe('row 16: the registrar', () => {
  test('sees the child and her guardian links, with a reason, traced; no content', async () => {
    const tables = 'nothing + children.child + children.guardian'
    expect(await finds(house, nora.registrar, nora)).toBe(tables)
    const look = { child: nora.child, reason: 'confirm-links' }
    const outcome = await nora.registrar.perform(named('children.open-child'), look)
    const before = JSON.stringify('result' in outcome ? outcome.result : outcome)
    expect(before).toContain('Lise Sande')
    expect(before).not.toMatch(/Helse|vanskelig med å komme/)
    const { rows } = await house.admin.query(
      `select count(*)::int as n, bool_and(reason is not null) as why from audit.entry
       where person_id = $1 and child_id = $2 and operation = 'children.open-child'`,
      [nora.registrar.person, nora.child],
    )
    expect(rows).toEqual([{ n: 1, why: true }])
  })

  test('confirms links and matches children; writes and decides nothing in the log', async () => {
    const { child, guardian } = await unconfirmedStart(house)
    const how = { responsibility: true, source: 'population-register', sourceDate: '2024-01-15' }
    const link = { child, guardian, identityNumber: house.number('1990-10-10', 0), ...how }
    expect(await bare(nora.registrar, 'children.confirm-guardian', link)).toBe('done')
    const again = (await nora.teacher.does(named('relay.start-log'), {
      child: { name: nora.family.child.name, birthDate: nora.family.child.birthDate },
      guardians: [{ name: 'Lise Sande', relation: 'mother' }],
      ...{ why: 'Nora er mye alene.', areas: ['learning'] },
    })) as { child: Uuid }
    expect(await bare(nora.registrar, 'children.match-children', { child: again.child, same: nora.child })).toBe('done')
    for (const [name, input] of [
      ['relay.open-log', {}],
      ['relay.write-note', note],
      ['relay.open-trace', {}],
      ['relay.remove-wrong-entry', { entry, reason: 'wrong-child' }],
    ] as const)
      expect([name, await does(nora.registrar, name, input)]).toEqual([name, 'absent'])
  })

  test.for(['youth-registrar', 'kindergarten-registrar'] as const)('%s, of another unit: nothing', async (key) => {
    const other = await house.as(key)
    expect(await finds(house, other, nora)).toBe('nothing')
    expect(await bare(other, 'children.open-child', { child: nora.child })).toBe('absent')
  })
})

describe('row 17: who stands too close', () => {
  test('staff who is guardian: as guardian only, and in no place at work', async () => {
    const hege = house.number('1986-06-06', 0)
    const start = (await nora.teacher.does(named('relay.start-log'), {
      child: { name: 'Tiril Sand', birthDate: '2016-02-02' },
      guardians: [{ name: 'Hege Sand', relation: 'mother', identityNumber: hege }],
      ...{ why: 'Tiril er lei seg.', areas: ['learning'] },
    })) as { log: Uuid; child: Uuid }
    const [guardian] = await linksOf(house, start.child)
    const how = { responsibility: true, source: 'population-register', sourceDate: '2024-01-15' }
    await nora.registrar.does(named('children.confirm-guardian'), {
      child: start.child,
      guardian,
      identityNumber: hege,
      ...how,
    })
    const [home, work] = [await house.family(hege), await house.as('teacher-and-mother')]
    expect(home.person).toBe(work.person)
    const school = [{ service: fjordvikServices.school, areas: ['learning'] }]
    await home.does(named('access.decide-consent'), {
      log: start.log,
      answer: 'yes',
      heard: heardLater,
      services: school,
    })
    expect(await finds(house, home, start)).toBe('all: ')
    expect(await finds(house, work, start)).toBe('nothing')
    expect(await doorsOpenTo(house, work, start)).toEqual([])
    const to = { log: start.log, to: work.post }
    expect(await does(nora.teacher, 'relay.add-participant', to)).toBe('invalid: to may-not-take-part')
    const offer = { ...offerTo('teacher-and-mother'), log: start.log }
    expect(await does(nora.teacher, 'relay.offer-baton', offer)).toBe('invalid: to may-not-take-part')
    expect(await does(await house.as('head'), 'relay.assign-baton', to)).toBe('invalid: to may-not-take-part')
  })

  test.for([
    ['a participant', 'nurse', 'teacher'],
    ['the holder', 'teacher', 'head'],
    ['a head', 'head', 'teacher'],
  ] as const)('%s who says so herself is out at once, by any way', async ([, key, holder]) => {
    const one = await house.as(key)
    expect(await does(one, 'access.declare-tie')).toBe('done')
    expect(await finds(house, one, nora)).toBe('nothing')
    expect(await doorsOpenTo(house, one, nora, { entry })).toEqual([])
    expect((await batonOf(house, nora.log)).holder).toBe(house.who(holder).post)
  })

  test('a head who has said so does not step in', async () => {
    await (await house.as('head')).does(named('access.declare-tie'), { log: nora.log })
    await nora.teacher.does(named('access.declare-tie'), { log: nora.log })
    expect(await batonOf(house, nora.log)).toMatchObject({ state: 'open', holder: house.who('nurse-head').post })
    expect(await finds(house, await house.as('head'), nora)).toBe('nothing')
  })
})

describe('row 18: excluded by the family, in any role', () => {
  test.for([
    ['a participant', 'nurse'],
    ['the holder', 'teacher'],
    ['the head of the opening unit', 'head'],
  ] as const)('%s sees nothing', async ([, key]) => {
    const one = await house.as(key)
    expect(await does(nora.mother, 'access.exclude-person', { person: one.person })).toBe('done')
    expect(await finds(house, one, nora)).toBe('nothing')
    expect(await doorsOpenTo(house, one, nora, { entry })).toEqual([])
    expect(await does(one, 'relay.write-note', note)).toBe('absent')
    expect((await batonOf(house, nora.log)).state).toBe('open')
  })

  test('nobody is offered her name, and the service names another', async () => {
    const nurse = house.who('nurse')
    await nora.mother.does(named('access.exclude-person'), { log: nora.log, person: nurse.person })
    for (const name of ['relay.open-team', 'relay.prepare-offer']) {
      const outcome = await nora.teacher.perform(named(name), { log: nora.log })
      const { candidates, services } = (outcome as never as { result: Record<string, unknown> }).result
      expect(JSON.stringify([candidates, services])).not.toContain(nurse.post)
    }
    expect(await does(nora.teacher, 'relay.add-participant', { to: nurse.post })).toBe('invalid: to may-not-take-part')
    expect(await does(nora.teacher, 'relay.add-participant', { to: house.who('nurse-head').post })).toBe('done')
  })

  test('a head who is excluded does not step in', async () => {
    await nora.mother.does(named('access.exclude-person'), { log: nora.log, person: house.who('head').person })
    await nora.mother.does(named('access.exclude-person'), { log: nora.log, person: nora.teacher.person })
    expect(await batonOf(house, nora.log)).toMatchObject({ state: 'open', holder: house.who('nurse-head').post })
  })
})

describe('row 24: another municipality', () => {
  test.for(['other-municipality', 'other-head'] as const)('%s finds nothing, and does nothing', async (key) => {
    const one = await house.as(key)
    expect(await finds(house, one, nora)).toBe('nothing')
    expect(await doorsOpenTo(house, one, nora, { entry })).toEqual([])
    for (const [name, input] of [
      ['relay.write-note', note],
      ['relay.assign-baton', { to: one.post }],
      ['access.declare-tie', {}],
      ['relay.reopen-log', { why: 'Hvorfor', services: [], areas: ['learning'] }],
      ['relay.remove-wrong-entry', { entry, reason: 'wrong-child' }],
    ] as const)
      expect([name, await does(one, name, input)]).toEqual([name, 'absent'])
  })

  test('nobody of it is taken in', async () => {
    const to = house.who('other-municipality').post
    expect(await does(nora.teacher, 'relay.add-participant', { to })).toBe('invalid: to invalid_value')
    expect(await does(nora.teacher, 'relay.offer-baton', offerTo('other-municipality'))).toBe(
      'invalid: to invalid_value',
    )
  })
})

describe('row 25: an entry made in the wrong log', () => {
  const removal = (reason?: string) => ({ entry, reason })

  test.for([
    ['its author', 'teacher'],
    ['the head of the unit', 'head'],
  ] as const)('%s takes it out, with a reason: out of all views at once', async ([, key]) => {
    const [one, nurse] = [await house.as(key), await house.as('nurse')]
    expect(await finds(house, nurse, nora)).toBe('all: Helse')
    expect(await does(one, 'relay.remove-wrong-entry', removal())).toBe('invalid: reason invalid_value')
    expect(await does(one, 'relay.remove-wrong-entry', removal('wrong-child'))).toBe('done')
    for (const reader of [nora.teacher, nurse, nora.mother]) {
      expect(await finds(house, reader, nora)).toBe('all: ')
      expect(await does(reader, 'relay.open-entry', { entry })).toBe('absent')
    }
  })

  test('others do not', async () => {
    const remove = async (key: string) => does(await house.as(key), 'relay.remove-wrong-entry', removal('wrong-child'))
    expect(await remove('nurse')).toBe('refused: only-author-or-head')
    for (const key of ['ppt', 'ppt-head', 'registrar', 'other-head'])
      expect([key, await remove(key)]).toEqual([key, 'absent'])
  })

  test('the data-protection officer reads what it said and who has read it, and nobody else; her look is traced', async () => {
    const nurse = await house.as('nurse')
    await nurse.does(named('relay.open-log'), { log: nora.log })
    house.clock.advance({ minutes: 1 })
    await nora.teacher.does(named('relay.remove-wrong-entry'), { log: nora.log, ...removal('wrong-child') })
    const officer = await house.as('privacy-officer')
    const outcome = await officer.perform(named('relay.read-removed-entry'), { log: nora.log, entry })
    const { removed, readers } = (outcome as never as { result: { removed: unknown; readers: { post: Uuid }[] } })
      .result
    expect(removed).toMatchObject({ text: 'Helse', reason: 'wrong-child' })
    expect(readers.map(({ post }) => post)).toContain(nurse.post)
    for (const key of ['teacher', 'nurse', 'head', 'registrar', 'other-head'])
      expect([key, await does(await house.as(key), 'relay.read-removed-entry', { entry })]).toEqual([key, 'absent'])
    const { rows } = await house.admin.query(
      `select reason from audit.entry where person_id = $1 and log_id = $2 and operation = 'relay.read-removed-entry'`,
      [officer.person, nora.log],
    )
    expect(rows).toEqual([{ reason: 'wrong-child' }])
    // the trace and the breach are hers to look into; the log is not
    const found = (await finds(house, officer, nora)).split(' + ')
    expect(found[0]).toBe('nothing')
    for (const table of ['relay.log', 'relay.entry', 'children.child']) expect(found).not.toContain(table)
  })
})
