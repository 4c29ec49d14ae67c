import { beforeEach, expect, test } from 'vitest'
import { newId, type Uuid } from '#platform/id.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { rowsSeen } from '#testing/rows-seen.ts'
import { said } from '#testing/said.ts'
import { acceptOffer } from './accept-offer.ts'
import { askAboutOffer } from './ask-about-offer.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
let offer: Uuid
beforeEach(async () => {
  nora = await openLog(house, {
    shares: { school: ['learning'], health: ['learning'], ppt: ['learning'] },
    team: ['ppt'],
  })
  offer = await nora.askToHold('nurse')
})
const question = (over: Record<string, unknown> = {}) => ({
  log: nora.log,
  offer,
  text: 'Hvor ofte møtes vi?',
  ...over,
})

test('she who is asked asks, the holder answers', async () => {
  const nurse = await house.as('nurse')
  await nurse.does(askAboutOffer, question())
  await nora.teacher.does(askAboutOffer, question({ text: 'Hver sjette uke.' }))
  const { rows } = await house.admin.query(
    'select author_post, text from relay.offer_question where offer_id = $1 order by id',
    [offer],
  )
  expect(rows).toEqual([
    { author_post: nurse.post, text: 'Hvor ofte møtes vi?' },
    { author_post: nora.teacher.post, text: 'Hver sjette uke.' },
  ])
  expect(await rowsSeen(nurse, nora.log, 'offer_question')).toBe(2)
})

test.for([
  ['nothing', { text: undefined }, 'invalid: text invalid_type'],
  ['an empty text', { text: ' ' }, 'invalid: text too_small'],
  ['a text that is too long', { text: 'a'.repeat(1001) }, 'invalid: text too_big'],
  ['an offer that does not exist', { offer: newId() }, 'refused: no-offer'],
  ['a log that does not exist', { log: newId() }, 'absent'],
] as const)('%s is refused', async ([, over, what]) => {
  expect(said(await (await house.as('nurse')).perform(askAboutOffer, question(over)))).toBe(what)
})

test.for([
  ['a participant', 'ppt', 'refused: offer-not-yours'],
  ['a head', 'head', 'refused: offer-not-yours'],
  ['someone of another municipality', 'other-municipality', 'absent'],
] as const)('%s does not talk along', async ([, key, what]) => {
  expect(said(await (await house.as(key)).perform(askAboutOffer, question()))).toBe(what)
})

test('when it is answered the talk is over', async () => {
  const nurse = await house.as('nurse')
  await nurse.does(acceptOffer, { log: nora.log, offer })
  expect(said(await nurse.perform(askAboutOffer, question()))).toBe('refused: no-offer')
})
