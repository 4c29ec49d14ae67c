import { beforeEach, describe, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { newId, type Uuid } from '#platform/id.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { heardLater } from '#testing/heard-later.ts'
import { openHouse } from '#testing/house.ts'
import { openLog, startedLog } from '#testing/open-log.ts'
import { operationNamed as named } from '#testing/permissions/operations.ts'
import { doorsOpenTo, finds } from '#testing/rules/finds.ts'
import { said } from '#testing/said.ts'

// access-rules.md, section 1, row by row: what each sees, by every way there is, and what each may do

const database = await testDatabase()
const house = await openHouse(database)
let nora: Awaited<ReturnType<typeof startedLog>>
beforeEach(async () => {
  nora = await startedLog(house, { guardians: 2 })
})

const { school, health } = fjordvikServices
const changed = (over: Record<string, unknown> = {}) => ({
  ...{ log: nora.log, why: 'Nora vil helst være hjemme.', services: [health], areas: ['learning'], version: 1 },
  ...over,
})
const answer = (yes: boolean) => ({
  ...{ log: nora.log, answer: yes ? 'yes' : 'no', heard: heardLater },
  services: [school, health].map((service) => ({ service, areas: yes ? ['learning'] : [] })),
})
const does = async (who: typeof nora.teacher, name: string, input: unknown = { log: nora.log }) =>
  said(await who.perform(named(name), input))

/** What whoever sees a start reads: the name, the purpose, the services that were proposed. */
const reads = async (who: typeof nora.teacher) => {
  const page = (await who.does(named('relay.open-log'), { log: nora.log })) as never as {
    child: { name: string }
    head: { why: string }
    proposals: { service: Uuid }[]
  }
  return [page.child.name, page.head.why, page.proposals.map(({ service }) => service)]
}
const start = ['Nora Sande', 'Nora har hatt det vanskelig med å komme på skolen.', [school, health]]

test('row 1: the starter sees name, purpose and proposal; edits, records consent, cancels', async () => {
  expect(await finds(house, nora.teacher, nora)).toBe('start')
  expect(await reads(nora.teacher)).toEqual(start)
  expect(await does(nora.teacher, 'relay.change-start', changed())).toBe('done')
  const paper = { giver: nora.links[0], channel: 'paper', givenOn: '2026-11-23', how: 'Signert i møte.' }
  expect(await does(nora.teacher, 'access.record-consent', { ...answer(true), ...paper })).toBe('done')
  expect(await does(nora.teacher, 'access.decide-consent', answer(true))).toBe('absent')
  expect(await does(nora.teacher, 'relay.cancel-start')).toBe('done')
  expect(await finds(house, nora.teacher, nora)).toBe('nothing')
})

test('row 1: and nothing more: no note, no team, no baton before consent', async () => {
  const note = { log: nora.log, kind: 'note', text: 'Hei', areas: ['learning'] }
  expect(await does(nora.teacher, 'relay.write-note', note)).toBe('refused: awaiting-consent')
  const nurse = { log: nora.log, to: house.who('nurse').post }
  expect(await does(nora.teacher, 'relay.add-participant', nurse)).toBe('refused: awaiting-consent')
  const offer = { ...nurse, message: 'Vil du?', familyWish: 'not-asked' }
  expect(await does(nora.teacher, 'relay.offer-baton', offer)).toBe('refused: awaiting-consent')
})

test('row 2: the head of the opening unit sees as the starter, and takes over from one who is absent', async () => {
  const head = await house.as('head')
  expect(await finds(house, head, nora)).toBe('start')
  expect(await reads(head)).toEqual(start)
  expect(await does(head, 'relay.change-start', changed())).toBe('refused: only-starter')
  expect(await does(head, 'relay.take-over-start')).toBe('done')
  expect(await does(head, 'relay.change-start', changed())).toBe('done')
  // whoever was taken over from is anyone else
  expect(await finds(house, nora.teacher, nora)).toBe('nothing')
})

test('row 3: a confirmed guardian with parental responsibility sees as the starter; consents or refuses, per service', async () => {
  expect(await finds(house, nora.mother, nora)).toBe('start')
  expect(await reads(nora.mother)).toEqual(start)
  const each = [
    { service: school, areas: ['learning'] },
    { service: health, areas: [] },
  ]
  for (const one of [nora.mother, nora.father])
    expect(
      await does(one, 'access.decide-consent', { log: nora.log, answer: 'yes', heard: heardLater, services: each }),
    ).toBe('done')
  expect(await finds(house, nora.teacher, nora)).toBe('all: ')
  const nurse = { log: nora.log, to: house.who('nurse').post }
  expect(await does(nora.teacher, 'relay.add-participant', nurse)).toBe('invalid: to may-not-take-part')
  for (const name of ['relay.change-start', 'relay.cancel-start', 'relay.take-over-start'])
    expect(await does(nora.mother, name, name === 'relay.change-start' ? changed() : { log: nora.log })).toBe('absent')
})

describe('row 4: anyone else finds nothing, by any way', () => {
  test.for([
    ['a colleague of the starter', 'teacher-and-mother'],
    ['the same service, another unit', 'youth-teacher'],
    ['a service that is proposed', 'nurse'],
    ['its head', 'nurse-head'],
    ['a service that is not', 'ppt'],
    ['the coordinator', 'coordinator'],
    ['the administrator', 'administrator'],
    ['the registrar of another unit', 'youth-registrar'],
    ['another municipality', 'other-municipality'],
  ] as const)('%s', async ([, key]) => {
    const one = await house.as(key)
    expect(await finds(house, one, nora)).toBe('nothing')
    expect(await doorsOpenTo(house, one, nora)).toEqual([])
    for (const name of ['relay.cancel-start', 'relay.take-over-start', 'access.declare-tie'])
      expect(await does(one, name)).toBe('absent')
  })

  test('whoever guesses is told the same of a log that is there and of one that is not', async () => {
    const one = await house.as('ppt')
    const [there, nowhere] = [nora.log, newId()].map((log) => one.perform(named('relay.open-log'), { log }))
    expect((await there)?.kind).toEqual((await nowhere)?.kind)
  })
})

describe('row 5: a second service starts a log for the same child', () => {
  let again: { log: Uuid; child: Uuid }
  let other: Awaited<ReturnType<typeof openLog>>
  const startAgain = async () =>
    (await (
      await house.as('ppt')
    ).does(named('relay.start-log'), {
      ...{ ...other.family, why: 'Nora strever med å lese.', areas: ['learning'] },
    })) as typeof again
  const question = async () =>
    (await house.admin.query('select id from relay.join_question where asking_log_id = $1', [again.log])).rows[0].id
  const answers = async (who: typeof nora.teacher, yes: boolean) =>
    does(who, 'relay.answer-join-question', {
      ...{ log: other.log, question: await question(), answer: yes ? 'yes' : 'no' },
      areas: yes && who !== other.teacher ? ['learning'] : [],
    })
  beforeEach(async () => {
    other = await openLog(house)
    again = await startAgain()
    house.clock.advance({ minutes: 1 })
  })

  test('its starter sees exactly what any starter sees', async () => {
    const starter = await house.as('ppt')
    const alone = (await starter.does(named('relay.start-log'), {
      child: { name: 'Nora Sande', birthDate: '2016-06-07' },
      guardians: other.family.guardians,
      why: 'Nora strever med å lese.',
      areas: ['learning'],
    })) as typeof again
    const [beside, first] = await Promise.all(
      [again, alone].map(({ log }) => starter.does(named('relay.open-log'), { log })),
    )
    const blind = (page: unknown) =>
      JSON.stringify(page)
        .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
        .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'instant')
    expect(blind(beside)).toBe(blind(first))
    expect(await finds(house, starter, again)).toBe('start')
    expect(await finds(house, starter, other)).toBe('nothing')
  })

  test('the guardians and the present holder are asked, and nobody else knows', async () => {
    await question()
    const asks = { log: other.log }
    expect(await does(other.mother, 'relay.open-join-question', asks)).toBe('done')
    expect(await does(other.teacher, 'relay.open-join-question', asks)).toBe('done')
    // whoever takes part is told the same in a log that nobody asks to join
    const nurse = await house.as('nurse')
    const alike = await openLog(house)
    for (const { log } of [asks, alike])
      expect(await does(nurse, 'relay.open-join-question', { log })).toBe('refused: only-family-or-holder')
    expect(await does(await house.as('ppt'), 'relay.open-join-question', asks)).toBe('absent')
  })

  test('yes merges', async () => {
    expect([await answers(other.mother, true), await answers(other.teacher, true)]).toEqual(['done', 'done'])
    const joined = await house.as('ppt')
    expect(await finds(house, joined, again)).toMatch(/^nothing/)
    expect(await finds(house, joined, other)).toMatch(/^all: /)
    expect((await batonOf(house, other.log)).team).toContain(joined.post)
  })

  test('no ends it, and its starter reads that the family does not want this now', async () => {
    expect(await answers(other.mother, false)).toBe('done')
    const starter = await house.as('ppt')
    expect([await finds(house, starter, again), await finds(house, starter, other)]).toEqual(['nothing', 'nothing'])
  })
})

describe('row 6: name, purpose and proposal are deleted, and a count remains', () => {
  const left = async () =>
    (
      await house.admin.query(
        `select l.state, l.child_id, (select count(*)::int from relay.start where log_id = l.id) as starts,
           (select count(*)::int from relay.proposal where log_id = l.id) as proposals,
           (select count(*)::int from children.child where id = $2) as children,
           (select count(*)::int from children.guardian where child_id = $2) as guardians
         from relay.log l where l.id = $1`,
        [nora.log, nora.child],
      )
    ).rows[0]
  const gone = { state: 'closed', child_id: null, starts: 0, proposals: 0, children: 0, guardians: 0 }

  test('when refused', async () => {
    expect(await does(nora.mother, 'access.decide-consent', answer(false))).toBe('done')
    expect(await left()).toEqual(gone)
    for (const one of [nora.teacher, await house.as('head'), nora.mother, nora.father])
      expect(await finds(house, one, nora)).toBe('nothing')
  })

  test('when thirty days have gone without consent, and not a day before', async () => {
    house.clock.set('2026-12-22T22:59:00Z')
    await house.system().does(named('relay.wipe-unanswered-starts'), {})
    expect(await left()).toMatchObject({ state: 'awaiting', starts: 1 })
    house.clock.set('2026-12-23T08:01:00Z')
    await house.system().does(named('relay.wipe-unanswered-starts'), {})
    expect(await left()).toEqual(gone)
    expect(await finds(house, await house.as('teacher'), nora)).toBe('nothing')
    house.clock.set('2026-11-23T08:00:00Z')
  })
})

describe('Terms: parental responsibility', () => {
  test('an unconfirmed guardian sees nothing', async () => {
    const number = house.number('1983-03-03', 1)
    const { log, child } = (await nora.teacher.does(named('relay.start-log'), {
      child: { name: 'Liv Sande', birthDate: '2017-01-01' },
      guardians: [{ name: 'Ola Sande', relation: 'father', identityNumber: number }],
      why: 'Liv er stille.',
      areas: ['learning'],
    })) as { log: Uuid; child: Uuid }
    const unconfirmed = await house.family(number)
    expect(await finds(house, unconfirmed, { log, child })).toBe('nothing')
    expect(await doorsOpenTo(house, unconfirmed, { log, child })).toEqual([])
  })

  test('never confirmed by the starter alone', async () => {
    const how = { responsibility: true, source: 'population-register', sourceDate: '2024-01-15' }
    const confirmed = { child: nora.child, guardian: nora.links[0], ...how }
    expect(await does(nora.teacher, 'children.confirm-guardian', confirmed)).toBe('refused: only-registrar')
    expect(await does(await house.as('head'), 'children.confirm-guardian', confirmed)).toBe('refused: only-registrar')
  })

  test('a changed one takes effect at once', async () => {
    const taken = { child: nora.child, guardian: nora.links[1], responsibility: false }
    const change = { ...taken, source: 'court', sourceDate: '2026-11-20' }
    expect(await does(nora.registrar, 'children.change-responsibility', change)).toBe('done')
    expect(await finds(house, nora.father, nora)).toBe('nothing')
    expect(await does(nora.mother, 'access.decide-consent', answer(true))).toBe('done')
    expect(await batonOf(house, nora.log)).toMatchObject({ state: 'open', holder: nora.teacher.post })
    const { rows } = await house.admin.query(
      'select id from children.guardian where child_id = $1 and person_id = $2 and ended_at is null',
      [nora.child, nora.father.person],
    )
    const identityNumber = nora.family.guardians[1]?.identityNumber
    const back = { ...change, guardian: rows[0].id, responsibility: true, identityNumber }
    expect(await does(nora.registrar, 'children.change-responsibility', back)).toBe('done')
    expect(await finds(house, nora.father, nora)).toMatch(/^(all|core)/)
    // he has not said yes: nobody in the services reads on
    expect(await finds(house, nora.teacher, nora)).not.toMatch(/^all/)
  })
})
