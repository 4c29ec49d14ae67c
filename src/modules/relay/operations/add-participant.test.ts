import { beforeEach, describe, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { declareTie, excludePerson, withdrawConsent } from '#modules/access'
import { newId } from '#platform/id.ts'
import { atOnce } from '#testing/at-once.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog, pausedLog, startedLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { addParticipant } from './add-participant.ts'
import { endParticipation } from './end-participation.ts'
import { openLog as readLog } from './open-log.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(async () => {
  nora = await openLog(house, { team: [] })
})
const nurse = (over: Record<string, unknown> = {}) => ({
  log: nora.log,
  to: house.who('nurse').post,
  task: 'Snakker med Nora hver uke',
  ...over,
})

describe('the holder brings someone in', () => {
  test('who sees what the family lets her service see', async () => {
    house.clock.advance({ minutes: 1 })
    await nora.teacher.does(addParticipant, nurse())
    const page = await (await house.as('nurse')).does(readLog, { log: nora.log })
    expect(page).toMatchObject({ sight: 'participant', level: 'all' })
    expect(page.team.map(({ post, task }) => [post, task])).toEqual([
      [nora.teacher.post, null],
      [house.who('nurse').post, 'Snakker med Nora hver uke'],
    ])
  })

  test('or back, after she has left', async () => {
    await nora.teacher.does(addParticipant, nurse())
    await nora.teacher.does(endParticipation, { log: nora.log, post: house.who('nurse').post })
    await nora.teacher.does(addParticipant, nurse({ task: undefined }))
    expect((await batonOf(house, nora.log)).team).toHaveLength(2)
  })
})

test.for([
  ['nobody', { to: undefined }, 'invalid: to invalid_type'],
  ['someone who is no id', { to: 'nurse' }, 'invalid: to invalid_format'],
  ['someone who does not exist', { to: newId() }, 'invalid: to invalid_value'],
  ['a task that is too long', { task: 'a'.repeat(201) }, 'invalid: task too_big'],
  ['a task that is no text', { task: ['a'] }, 'invalid: task invalid_type'],
  ['a log that does not exist', { log: newId() }, 'absent'],
] as const)('%s is refused', async ([, over, what]) => {
  expect(said(await nora.teacher.perform(addParticipant, nurse(over)))).toBe(what)
})

test.for([
  ['someone whose service the family shares nothing with', 'ppt', 'may-not-take-part'],
  ['someone who takes part already', 'teacher', 'takes-part-already'],
  ['someone who works with no children', 'registrar', 'invalid_value'],
  ['someone of another municipality', 'other-municipality', 'invalid_value'],
] as const)('not %s', async ([, key, code]) => {
  const outcome = await nora.teacher.perform(addParticipant, nurse({ to: house.who(key).post }))
  expect(said(outcome)).toBe(`invalid: to ${code}`)
})

describe('not someone who must stay out', () => {
  test('because the family has excluded her', async () => {
    await nora.mother.does(excludePerson, { log: nora.log, person: house.who('nurse').person })
    expect(said(await nora.teacher.perform(addParticipant, nurse()))).toBe('invalid: to may-not-take-part')
  })

  test('because she stands too close', async () => {
    const { log, teacher } = await openLog(house)
    await (await house.as('nurse')).does(declareTie, { log })
    expect(said(await teacher.perform(addParticipant, nurse({ log })))).toBe('invalid: to may-not-take-part')
  })

  test('because her service’s consent was withdrawn', async () => {
    await nora.mother.does(withdrawConsent, { log: nora.log, service: fjordvikServices.health })
    expect(said(await nora.teacher.perform(addParticipant, nurse()))).toBe('invalid: to may-not-take-part')
  })
})

describe('by whom, and when', () => {
  test.for([
    ['a participant', 'nurse', 'refused: only-holder'],
    ['a head', 'head', 'refused: only-holder'],
    ['someone of another municipality', 'other-municipality', 'absent'],
  ] as const)('not by %s', async ([, key, what]) => {
    const { log } = await openLog(house)
    const input = nurse({ log, to: house.who('nurse-head').post })
    expect(said(await (await house.as(key)).perform(addParticipant, input))).toBe(what)
  })

  test('not by the family', async () => {
    expect(said(await nora.mother.perform(addParticipant, nurse()))).toBe('absent')
  })

  test('not before the family has answered, not while it is paused, not after it is closed', async () => {
    const waiting = await startedLog(house)
    expect(said(await waiting.teacher.perform(addParticipant, nurse({ log: waiting.log })))).toBe(
      'refused: awaiting-consent',
    )
    const paused = await pausedLog(house)
    expect(said(await paused.teacher.perform(addParticipant, nurse({ log: paused.log })))).toBe('refused: paused')
    await nora.close()
    expect(said(await nora.teacher.perform(addParticipant, nurse()))).toBe('refused: closed')
  })
})

test('a form posted twice, or two posts at the same moment, bring her in once', async () => {
  const key = newId()
  const twice = await Promise.all([1, 2].map(() => nora.teacher.perform(addParticipant, nurse(), key)))
  expect(twice.map(said)).toEqual(['done', 'done'])
  const other = nurse({ to: house.who('nurse-head').post })
  const atTheSame = await atOnce(house, 'relay.log', nora.log, [
    () => nora.teacher.perform(addParticipant, other),
    () => nora.teacher.perform(addParticipant, other),
  ])
  expect(atTheSame.map(said).sort()).toEqual(['done', 'invalid: to takes-part-already'])
  expect((await batonOf(house, nora.log)).team).toHaveLength(3)
})
