import { beforeEach, expect, test } from 'vitest'
import { newId, type Uuid } from '#platform/id.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { offerBaton } from './offer-baton.ts'
import { withdrawOffer } from './withdraw-offer.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
let offer: Uuid
beforeEach(async () => {
  nora = await openLog(house, { team: [] })
  offer = await nora.askToHold('nurse')
})

test('the holder takes the question back, and can ask someone else', async () => {
  await nora.teacher.does(withdrawOffer, { log: nora.log, offer })
  expect(await batonOf(house, nora.log)).toMatchObject({ holder: nora.teacher.post, offers: 0 })
  const other = { log: nora.log, to: house.who('nurse-head').post, message: 'Eller du?', familyWish: 'not-asked' }
  expect(said(await nora.teacher.perform(offerBaton, other))).toBe('done')
})

test('whoever was asked sees nothing any more', async () => {
  await nora.teacher.does(withdrawOffer, { log: nora.log, offer })
  const nurse = await house.as('nurse')
  expect(said(await nurse.perform(withdrawOffer, { log: nora.log, offer }))).toBe('absent')
})

test('a form posted twice acts once', async () => {
  const key = newId()
  const twice = await Promise.all([1, 2].map(() => nora.teacher.perform(withdrawOffer, { log: nora.log, offer }, key)))
  expect(twice.map(said)).toEqual(['done', 'done'])
})

test.for([
  ['an offer that is none of this log', { offer: newId() }, 'refused: no-offer'],
  ['an offer that is no id', { offer: '1' }, 'invalid: offer invalid_format'],
  ['no offer', { offer: undefined }, 'invalid: offer invalid_type'],
  ['a log that does not exist', { log: newId() }, 'absent'],
] as const)('%s', async ([, over, what]) => {
  expect(said(await nora.teacher.perform(withdrawOffer, { log: nora.log, offer, ...over }))).toBe(what)
})

test('only the holder, only while it waits, only while the log is open', async () => {
  const [nurse, head] = [await house.as('nurse'), await house.as('head')]
  expect(said(await nurse.perform(withdrawOffer, { log: nora.log, offer }))).toBe('refused: only-holder')
  expect(said(await head.perform(withdrawOffer, { log: nora.log, offer }))).toBe('refused: only-holder')
  await nora.close()
  expect(await batonOf(house, nora.log)).toMatchObject({ state: 'closed', offers: 0 })
  expect(said(await nora.teacher.perform(withdrawOffer, { log: nora.log, offer }))).toBe('refused: closed')
})
