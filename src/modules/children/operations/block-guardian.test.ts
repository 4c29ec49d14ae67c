import { beforeEach, describe, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { decideConsent, declareTie } from '#modules/access'
import { openLog as readLog, startLog } from '#modules/relay'
import { newId } from '#platform/id.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { heardLater } from '#testing/heard-later.ts'
import { openHouse } from '#testing/house.ts'
import { confirmGuardians, linksOf, openLog, startedLog } from '#testing/open-log.ts'
import { operationNamed } from '#testing/permissions/operations.ts'
import { said } from '#testing/said.ts'
import { tries } from '#testing/tries.ts'
import { blockGuardian } from './block-guardian.ts'
import { confirmGuardian } from './confirm-guardian.ts'
import { liftBlock } from './lift-block.ts'

const database = await testDatabase()
const house = await openHouse(database)
let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(async () => {
  nora = await openLog(house, { guardians: 2 })
})
const block = (over: Record<string, unknown> = {}) => ({
  child: nora.child,
  guardian: nora.links[1],
  basis: 'contact-ban',
  reviewOn: '2027-01-15',
  ...over,
})

describe('row 31: the head keeps a guardian away', () => {
  test('he sees nothing, that there is a log included, and the other’s word is enough', async () => {
    await (await house.as('head')).does(blockGuardian, block())
    expect(said(await nora.father.perform(readLog, { log: nora.log }))).toBe('choose')
    expect(await batonOf(house, nora.log)).toMatchObject({ state: 'open', holder: nora.teacher.post })
  })

  test('he who has another child here comes in, and what is about this one is not there', async () => {
    const { child } = await nora.teacher.does(startLog, {
      child: { name: 'Per Sande', birthDate: '2018-06-07' },
      guardians: nora.family.guardians.slice(1),
      why: 'Per vil ha flere å leke med.',
      areas: ['learning'],
    })
    await confirmGuardians(house, child, [nora.family.guardians[1]?.identityNumber ?? ''])
    await (await house.as('head')).does(blockGuardian, block())
    expect(said(await nora.father.perform(readLog, { log: nora.log }))).toBe('absent')
  })

  test('before the family has answered, too: he is not asked and not counted', async () => {
    const waiting = await startedLog(house, { guardians: 2 })
    const head = await house.as('head')
    await head.does(blockGuardian, block({ child: waiting.child, guardian: waiting.links[1] }))
    const answer = {
      answer: 'yes',
      heard: heardLater,
      services: [{ service: fjordvikServices.school, areas: ['learning'] }],
    }
    expect(said(await waiting.father.perform(decideConsent, { log: waiting.log, ...answer }))).toBe('choose')
    await waiting.mother.does(decideConsent, { log: waiting.log, ...answer })
    expect(await batonOf(house, waiting.log)).toMatchObject({ state: 'open' })
  })

  test('when it is lifted he is back', async () => {
    const head = await house.as('head')
    await head.does(blockGuardian, block())
    await head.does(liftBlock, { child: nora.child, guardian: nora.links[1] })
    expect(said(await nora.father.perform(readLog, { log: nora.log }))).toBe('done')
    const { rows } = await house.admin.query(
      'select decided_by, lifted_by, lifted_at from children.guardian_block where child_id = $1',
      [nora.child],
    )
    expect(rows).toEqual([{ decided_by: head.person, lifted_by: head.person, lifted_at: house.clock.now() }])
  })

  test('where nobody is left to decide the log pauses, and closes for nobody', async () => {
    const alone = await openLog(house)
    await (await house.as('head')).does(blockGuardian, block({ child: alone.child, guardian: alone.links[0] }))
    expect(await batonOf(house, alone.log)).toMatchObject({ state: 'paused', holder: null })
  })

  test('the trace has the basis; no words', async () => {
    const { block: id } = await (await house.as('head')).does(blockGuardian, block())
    const { rows } = await house.admin.query(
      `select reason, detail from audit.entry where operation = 'children.block-guardian' and child_id = $1`,
      [nora.child],
    )
    expect(rows).toEqual([
      { reason: 'contact-ban', detail: { guardian: nora.links[1], block: id, reviewOn: '2027-01-15', logs: nora.log } },
    ])
  })
})

describe('by the head of a unit that has only started a log beside the child’s own (row 5)', () => {
  const beside = async () => {
    const head = await house.as('kindergarten-head')
    const { log, child } = await head.does(startLog, { ...nora.family, why: 'Vi vil hjelpe.', areas: ['learning'] })
    const links = await linksOf(house, child)
    const first = nora.family.guardians[0]?.identityNumber ?? ''
    const registrar = await house.as('kindergarten-registrar')
    const known = { responsibility: true, source: 'population-register', sourceDate: '2024-01-15' }
    const mother = { child, guardian: links[0], identityNumber: first, ...known }
    expect(said(await registrar.perform(confirmGuardian, mother))).toBe('done')
    return { head, log, child, links }
  }

  test('it holds there and nowhere else: he is asked and counted where the family has a log', async () => {
    const { head, log, child, links } = await beside()
    await head.does(blockGuardian, block({ child, guardian: links[1] }))
    expect(said(await nora.father.perform(readLog, { log: nora.log }))).toBe('done')
    const nav = {
      log: nora.log,
      answer: 'yes',
      heard: heardLater,
      services: [{ service: fjordvikServices.nav, areas: ['home'] }],
    }
    await nora.mother.does(decideConsent, nav)
    const { rows } = await house.admin.query(
      'select c.service_id from relay.log l cross join access.consented(l.municipality_id, l.id, $2) c where l.id = $1',
      [nora.log, house.clock.now()],
    )
    expect(rows).not.toContainEqual({ service_id: fjordvikServices.nav })
    const foreign = 'select from children.guardian where child_id = $1'
    expect(await tries(head, foreign, [nora.child])).toBe(0)
    expect((await head.does(readLog, { log })).answers).toHaveLength(2)
  })

  test('until the unit has joined, and then he is kept away there too', async () => {
    const { head, log, child, links } = await beside()
    await head.does(blockGuardian, block({ child, guardian: links[1] }))
    const { rows } = await house.admin.query('select id from relay.join_question where asking_log_id = $1', [log])
    const answerJoinQuestion = operationNamed('relay.answer-join-question')
    const yes = { log: nora.log, question: rows[0].id, answer: 'yes', areas: ['learning'] }
    for (const one of [nora.mother, nora.father]) await one.does(answerJoinQuestion, yes)
    await nora.teacher.does(answerJoinQuestion, yes)
    expect(said(await nora.father.perform(readLog, { log: nora.log }))).toBe('choose')
    expect(said(await nora.mother.perform(readLog, { log: nora.log }))).toBe('done')
  })
})

test.for([
  ['no basis', { basis: undefined }, 'invalid: basis invalid_value'],
  ['a basis that is not on the list', { basis: 'quarrel' }, 'invalid: basis invalid_value'],
  ['no day to look at it again', { reviewOn: undefined }, 'invalid: reviewOn invalid_type'],
  ['today', { reviewOn: '2026-11-23' }, 'invalid: reviewOn day-not-ahead'],
  ['a year nobody will see', { reviewOn: '9999-12-31' }, 'invalid: reviewOn check-year'],
  ['a day that is none', { reviewOn: '2027-02-30' }, 'invalid: reviewOn invalid_format'],
  ['another child’s guardian', { guardian: newId() }, 'invalid: guardian invalid_value'],
  ['a child who does not exist', { child: newId() }, 'absent'],
] as const)('%s is refused', async ([, over, what]) => {
  expect(said(await (await house.as('head')).perform(blockGuardian, block(over)))).toBe(what)
})

test.for([
  ['the holder', 'teacher', 'refused: only-opening-head'],
  ['a participant', 'nurse', 'refused: only-opening-head'],
  ['the registrar', 'registrar', 'refused: only-opening-head'],
  ['the head of another unit', 'nurse-head', 'absent'],
  ['a head of another municipality', 'other-head', 'absent'],
] as const)('not by %s', async ([, key, what]) => {
  const one = await house.as(key)
  expect(said(await one.perform(blockGuardian, block()))).toBe(what)
  expect(said(await one.perform(liftBlock, { child: nora.child, guardian: nora.links[1] }))).toBe(what)
})

test('not by a head who stands too close, not by the family', async () => {
  const head = await house.as('head')
  await head.does(declareTie, { log: nora.log })
  expect(said(await head.perform(blockGuardian, block()))).toBe('absent')
  expect(said(await nora.mother.perform(blockGuardian, block()))).toBe('absent')
})

test('once, and lifted once; a form posted twice acts once', async () => {
  const head = await house.as('head')
  const lifted = { child: nora.child, guardian: nora.links[1] }
  expect(said(await head.perform(liftBlock, lifted))).toBe('refused: not-blocked')
  const key = newId()
  const twice = await Promise.all([1, 2].map(() => head.perform(blockGuardian, block(), key)))
  expect(twice.map(said)).toEqual(['done', 'done'])
  expect(said(await head.perform(blockGuardian, block()))).toBe('refused: blocked-already')
  await head.does(liftBlock, lifted)
  expect(said(await head.perform(liftBlock, lifted))).toBe('refused: not-blocked')
})
