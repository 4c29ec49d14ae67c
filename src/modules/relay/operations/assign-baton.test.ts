import { beforeEach, describe, expect, test } from 'vitest'
import { declareTie, excludePerson } from '#modules/access'
import { newId } from '#platform/id.ts'
import { atOnce } from '#testing/at-once.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog, pausedLog, startedLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { acceptOffer } from './accept-offer.ts'
import { assignBaton } from './assign-baton.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(async () => {
  nora = await openLog(house)
})
const assign = async (by: string, to: string) =>
  said(await (await house.as(by)).perform(assignBaton, { log: nora.log, to: house.who(to).post }))
const nurseHolds = async () => {
  const offer = await nora.askToHold('nurse')
  await (await house.as('nurse')).does(acceptOffer, { log: nora.log, offer })
}

describe('row 12: the head', () => {
  test('of the opening unit gives it to someone in her unit, or takes it', async () => {
    expect(await assign('head', 'teacher-and-mother')).toBe('done')
    expect(await batonOf(house, nora.log)).toMatchObject({ holder: house.who('teacher-and-mother').post })
    expect(await assign('head', 'head')).toBe('done')
    expect(await batonOf(house, nora.log)).toMatchObject({ state: 'open', holder: house.who('head').post })
  })

  test('of the unit whose staff holds it', async () => {
    expect(await assign('nurse-head', 'nurse')).toBe('absent')
    await nurseHolds()
    expect(await assign('nurse-head', 'nurse-head')).toBe('done')
    expect(await batonOf(house, nora.log)).toMatchObject({ holder: house.who('nurse-head').post })
  })

  test('of a unit that only takes part does not, though she takes part herself', async () => {
    const { log, teacher } = await openLog(house, { team: ['nurse-head'] })
    const head = await house.as('nurse-head')
    expect(said(await head.perform(assignBaton, { log, to: house.who('nurse').post }))).toBe(
      'refused: only-leading-head',
    )
    expect((await batonOf(house, log)).holder).toBe(teacher.post)
  })

  test('an offer that waits lapses', async () => {
    const offer = await nora.askToHold('nurse')
    await assign('head', 'head')
    const { rows } = await house.admin.query('select state from relay.offer where id = $1', [offer])
    expect(rows).toEqual([{ state: 'lapsed' }])
  })
})

test.for([
  ['someone of another unit', 'youth-teacher', 'invalid: to not-own-unit'],
  ['someone of another service', 'nurse', 'invalid: to not-own-unit'],
  ['whoever holds it', 'teacher', 'invalid: to holds-already'],
  ['someone who works with no children', 'registrar', 'invalid: to invalid_value'],
  ['someone of another municipality', 'other-municipality', 'invalid: to invalid_value'],
] as const)('not to %s', async ([, to, what]) => expect(await assign('head', to)).toBe(what))

test('not to someone the family has excluded', async () => {
  await nora.mother.does(excludePerson, { log: nora.log, person: house.who('teacher-and-mother').person })
  expect(await assign('head', 'teacher-and-mother')).toBe('invalid: to may-not-take-part')
})

test('not where her service sees too little of what is written', async () => {
  nora = await openLog(house, { shares: { school: ['learning'], health: ['health', 'learning'] } })
  await nurseHolds()
  await nora.write(await house.as('nurse'), 'Helse.', ['health'])
  expect(await assign('head', 'head')).toBe('invalid: to service-sees-too-little')
})

test('not by a head who stands too close herself', async () => {
  await (await house.as('head')).does(declareTie, { log: nora.log })
  expect(await assign('head', 'head')).toBe('absent')
})

test.for([
  ['the holder', 'teacher', 'refused: only-leading-head'],
  ['a participant', 'nurse', 'refused: only-leading-head'],
  ['the registrar', 'registrar', 'absent'],
  ['a head of another municipality', 'other-head', 'absent'],
] as const)('not by %s', async ([, by, what]) => expect(await assign(by, 'head')).toBe(what))

test.for([
  ['nobody', { to: undefined }, 'invalid: to invalid_type'],
  ['someone who is no id', { to: 'head' }, 'invalid: to invalid_format'],
  ['someone who does not exist', { to: newId() }, 'invalid: to invalid_value'],
  ['a log that does not exist', { log: newId() }, 'absent'],
] as const)('%s', async ([, over, what]) => {
  const input = { log: nora.log, to: house.who('head').post, ...over }
  expect(said(await (await house.as('head')).perform(assignBaton, input))).toBe(what)
})

test('only while it is open', async () => {
  const { log } = await startedLog(house)
  const head = await house.as('head')
  expect(said(await head.perform(assignBaton, { log, to: head.post }))).toBe('refused: awaiting-consent')
  const quiet = await pausedLog(house)
  expect(said(await head.perform(assignBaton, { log: quiet.log, to: head.post }))).toBe('refused: paused')
})

test('two heads at the same moment: exactly one holds', async () => {
  await nurseHolds()
  const [school, health] = [await house.as('head'), await house.as('nurse-head')]
  const outcomes = await atOnce(house, 'relay.log', nora.log, [
    () => school.perform(assignBaton, { log: nora.log, to: school.post }),
    () => health.perform(assignBaton, { log: nora.log, to: health.post }),
  ])
  const { state, holder } = await batonOf(house, nora.log)
  expect(state).toBe('open')
  // the school's head, whose unit opened it, may take it from whoever has it; the nurses' head only from a nurse
  expect(holder).toBe(school.post)
  expect(outcomes[0] && said(outcomes[0])).toBe('done')
})
