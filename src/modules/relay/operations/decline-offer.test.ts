import { beforeEach, expect, test } from 'vitest'
import { newId, type Uuid } from '#platform/id.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { declineOffer } from './decline-offer.ts'
import { openLog as readLog } from './open-log.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
let offer: Uuid
beforeEach(async () => {
  nora = await openLog(house, { team: [] })
  offer = await nora.askToHold('nurse')
})
const no = (over: Record<string, unknown> = {}) => ({
  log: nora.log,
  offer,
  answer: 'Jeg slutter til sommeren.',
  ...over,
})

test('she says no and why; the holder holds on', async () => {
  const nurse = await house.as('nurse')
  await nurse.does(declineOffer, no())
  expect(await batonOf(house, nora.log)).toMatchObject({ holder: nora.teacher.post, offers: 0 })
  const { rows } = await house.admin.query('select state, answer, answered_at from relay.offer where id = $1', [offer])
  expect(rows).toEqual([{ state: 'declined', answer: 'Jeg slutter til sommeren.', answered_at: house.clock.now() }])
})

test('afterwards she sees nothing, and a second post is answered like the first', async () => {
  const nurse = await house.as('nurse')
  const key = newId()
  const posts = await Promise.all([1, 2].map(() => nurse.perform(declineOffer, no(), key)))
  expect(posts.map(said)).toEqual(['done', 'done'])
  expect(said(await nurse.perform(readLog, { log: nora.log }))).toBe('absent')
})

test.for([
  ['no reason', { answer: undefined }, 'invalid: answer invalid_type'],
  ['an empty reason', { answer: '   ' }, 'invalid: answer too_small'],
  ['a reason that is too long', { answer: 'a'.repeat(1001) }, 'invalid: answer too_big'],
  ['an offer that does not exist', { offer: newId() }, 'refused: no-offer'],
  ['a log that does not exist', { log: newId() }, 'absent'],
] as const)('%s', async ([, over, what]) => {
  expect(said(await (await house.as('nurse')).perform(declineOffer, no(over)))).toBe(what)
})

test.for([
  ['the holder', 'teacher', 'refused: offer-not-yours'],
  ['someone of another municipality', 'other-municipality', 'absent'],
] as const)('not by %s', async ([, key, what]) => {
  expect(said(await (await house.as(key)).perform(declineOffer, no()))).toBe(what)
})
