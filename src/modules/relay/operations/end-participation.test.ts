import { beforeEach, expect, test } from 'vitest'
import { newId } from '#platform/id.ts'
import { atOnce } from '#testing/at-once.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { acceptOffer } from './accept-offer.ts'
import { endParticipation } from './end-participation.ts'
import { openLog as readLog } from './open-log.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(async () => {
  nora = await openLog(house)
})
const end = (key: string) => ({ log: nora.log, post: house.who(key).post })

test('the holder lets someone go, and she sees nothing from that instant', async () => {
  await nora.teacher.does(endParticipation, end('nurse'))
  expect((await batonOf(house, nora.log)).team).toEqual([nora.teacher.post])
  expect(said(await (await house.as('nurse')).perform(readLog, { log: nora.log }))).toBe('absent')
  const { rows } = await house.admin.query(
    'select ended_by, ended_at from relay.participant where log_id = $1 and ended_at is not null',
    [nora.log],
  )
  expect(rows).toEqual([{ ended_by: nora.teacher.person, ended_at: house.clock.now() }])
})

test('a participant leaves; a form posted twice acts once', async () => {
  const nurse = await house.as('nurse')
  const key = newId()
  const twice = await Promise.all([1, 2].map(() => nurse.perform(endParticipation, end('nurse'), key)))
  expect(twice.map(said)).toEqual(['done', 'done'])
})

test('whoever holds stays, until another holds', async () => {
  expect(said(await nora.teacher.perform(endParticipation, end('teacher')))).toBe('refused: holder-stays')
  const offer = await nora.askToHold('nurse')
  const nurse = await house.as('nurse')
  await nurse.does(acceptOffer, { log: nora.log, offer })
  await nora.teacher.does(endParticipation, end('teacher'))
  expect((await batonOf(house, nora.log)).team).toEqual([nurse.post])
})

test('leaving and taking over at the same moment leave one holder who takes part', async () => {
  const offer = await nora.askToHold('nurse')
  const [here, there] = [await house.as('nurse'), await house.as('nurse')]
  const outcomes = await atOnce(house, 'relay.log', nora.log, [
    () => here.perform(acceptOffer, { log: nora.log, offer }),
    () => there.perform(endParticipation, end('nurse')),
  ])
  const { state, holder, team } = await batonOf(house, nora.log)
  expect(state).toBe('open')
  expect(team).toContain(holder)
  expect(outcomes[0] && said(outcomes[0])).toBe('done')
  expect(holder).toBe(here.post)
})

test.for([
  ['nobody', { post: undefined }, 'invalid: post invalid_type'],
  ['someone who is no id', { post: 'nurse' }, 'invalid: post invalid_format'],
  ['someone who does not take part', { post: newId() }, 'invalid: post not-in-log'],
  ['a log that does not exist', { log: newId() }, 'absent'],
] as const)('%s', async ([, over, what]) => {
  expect(said(await nora.teacher.perform(endParticipation, { ...end('nurse'), ...over }))).toBe(what)
})

test('a participant nobody else; a head and the family nobody', async () => {
  const [nurse, head] = [await house.as('nurse'), await house.as('head')]
  expect(said(await nurse.perform(endParticipation, end('teacher')))).toBe('refused: only-holder')
  expect(said(await head.perform(endParticipation, end('nurse')))).toBe('refused: core-only')
  expect(said(await nora.mother.perform(endParticipation, end('nurse')))).toBe('absent')
})
