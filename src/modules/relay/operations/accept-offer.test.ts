import { beforeEach, describe, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { declareTie, excludePerson, withdrawConsent } from '#modules/access'
import { endPost } from '#modules/organisation'
import { newId, type Uuid } from '#platform/id.ts'
import { atOnce } from '#testing/at-once.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { acceptOffer } from './accept-offer.ts'
import { assignBaton } from './assign-baton.ts'
import { declineOffer } from './decline-offer.ts'
import { openLog as readLog } from './open-log.ts'
import { withdrawOffer } from './withdraw-offer.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
let offer: Uuid
beforeEach(async () => {
  nora = await openLog(house, { team: [] })
  offer = await nora.askToHold('nurse')
})

describe('she who was asked says yes', () => {
  test('she holds from this instant, and whoever asked her takes part on', async () => {
    const nurse = await house.as('nurse')
    await nurse.does(acceptOffer, { log: nora.log, offer })
    expect(await batonOf(house, nora.log)).toMatchObject({ state: 'open', holder: nurse.post, offers: 0 })
    expect(await nurse.does(readLog, { log: nora.log })).toMatchObject({ sight: 'holder', level: 'all' })
    expect(await nora.teacher.does(readLog, { log: nora.log })).toMatchObject({ sight: 'participant', level: 'all' })
    const { rows } = await house.admin.query(
      'select post_id, cause, n from relay.holding where log_id = $1 order by n',
      [nora.log],
    )
    expect(rows).toEqual([
      { post_id: nora.teacher.post, cause: 'opening', n: 1 },
      { post_id: nurse.post, cause: 'offer', n: 2 },
    ])
  })

  test('a form posted twice acts once, and the second is answered like the first', async () => {
    const nurse = await house.as('nurse')
    const key = newId()
    const twice = await Promise.all([1, 2].map(() => nurse.perform(acceptOffer, { log: nora.log, offer }, key)))
    expect(twice.map((one) => one.kind === 'done' && one.result)).toEqual([{ log: nora.log }, { log: nora.log }])
    const { rows } = await house.admin.query('select n from relay.holding where log_id = $1', [nora.log])
    expect(rows).toHaveLength(2)
  })
})

describe('not', () => {
  const answer = async (key: string, over: Record<string, unknown> = {}) =>
    said(await (await house.as(key)).perform(acceptOffer, { log: nora.log, offer, ...over }))

  test.for([
    ['an offer that is no id', { offer: 'this' }, 'invalid: offer invalid_format'],
    ['no offer', { offer: undefined }, 'invalid: offer invalid_type'],
    ['an offer that does not exist', { offer: newId() }, 'refused: no-offer'],
    ['a log that does not exist', { log: newId() }, 'absent'],
    ['words with it', { answer: 'Gjerne' }, 'invalid:  unrecognized_keys'],
  ] as const)('%s', async ([, over, what]) => expect(await answer('nurse', over)).toBe(what))

  test.for([
    ['the holder', 'teacher', 'refused: offer-not-yours'],
    ['a head', 'head', 'refused: offer-not-yours'],
    ['a colleague of hers', 'nurse-head', 'absent'],
    ['someone of another municipality', 'other-municipality', 'absent'],
  ] as const)('by %s', async ([, key, what]) => expect(await answer(key)).toBe(what))

  test('another offer than the one she read', async () => {
    await nora.teacher.does(withdrawOffer, { log: nora.log, offer })
    await nora.askToHold('nurse')
    expect(await answer('nurse')).toBe('refused: no-offer')
  })

  test('an offer of another child’s log', async () => {
    const other = await openLog(house, { team: [] })
    expect(await answer('nurse', { log: other.log })).toBe('absent')
  })

  test.for([
    [
      'her service’s consent was withdrawn',
      async () => nora.mother.does(withdrawConsent, { log: nora.log, service: fjordvikServices.health }),
    ],
    [
      'the family has excluded her',
      async () => nora.mother.does(excludePerson, { log: nora.log, person: house.who('nurse').person }),
    ],
    [
      'she has said that she stands too close',
      async () => (await house.as('nurse')).does(declareTie, { log: nora.log }),
    ],
    ['something was written that her service may not see', async () => nora.write(nora.teacher, 'Om skolen.')],
  ] as const)('when in the meantime %s', async ([, happens]) => {
    await happens()
    expect(await answer('nurse')).toBe('absent')
    expect(await batonOf(house, nora.log)).toMatchObject({ holder: nora.teacher.post, offers: 0 })
  })

  test('when in the meantime her post has ended', async () => {
    const [nurse, head] = [await house.as('pedagogue'), await house.as('kindergarten-head')]
    nora = await openLog(house, { shares: { school: ['learning'], kindergarten: ['learning'] }, team: [] })
    offer = await nora.askToHold('pedagogue')
    await head.does(endPost, { post: nurse.post })
    expect((await nurse.perform(acceptOffer, { log: nora.log, offer })).kind).toBe('choose')
    expect(await batonOf(house, nora.log)).toMatchObject({ holder: nora.teacher.post, offers: 0 })
  })
})

describe('at the same moment exactly one holds', () => {
  const together = async (...acts: (() => ReturnType<typeof nora.teacher.perform>)[]) => {
    const outcomes = await atOnce(house, 'relay.log', nora.log, acts)
    const { state, holder, offers } = await batonOf(house, nora.log)
    expect(state).toBe('open')
    expect(offers).toBe(0)
    return { said: outcomes.map(said), holder }
  }

  test('two acceptances of the same offer', async () => {
    const [one, again] = [await house.as('nurse'), await house.as('nurse')]
    const both = await together(
      () => one.perform(acceptOffer, { log: nora.log, offer }),
      () => again.perform(acceptOffer, { log: nora.log, offer }),
    )
    expect(both.said.sort()).toEqual(['done', 'refused: no-offer'])
    expect(both.holder).toBe(one.post)
  })

  test('a yes and the holder who takes the question back', async () => {
    const nurse = await house.as('nurse')
    const both = await together(
      () => nurse.perform(acceptOffer, { log: nora.log, offer }),
      () => nora.teacher.perform(withdrawOffer, { log: nora.log, offer }),
    )
    expect(both.said.filter((one) => one === 'done')).toHaveLength(1)
    expect(both.holder).toBe(both.said[0] === 'done' ? nurse.post : nora.teacher.post)
  })

  test('a yes and a no', async () => {
    const [one, again] = [await house.as('nurse'), await house.as('nurse')]
    const both = await together(
      () => one.perform(acceptOffer, { log: nora.log, offer }),
      () => again.perform(declineOffer, { log: nora.log, offer, answer: 'Ikke nå.' }),
    )
    expect(both.said.filter((what) => what === 'done')).toHaveLength(1)
    expect(both.holder).toBe(both.said[0] === 'done' ? one.post : nora.teacher.post)
  })

  test('a yes and the head who gives it to someone else', async () => {
    const [nurse, head] = [await house.as('nurse'), await house.as('head')]
    const both = await together(
      () => nurse.perform(acceptOffer, { log: nora.log, offer }),
      () => head.perform(assignBaton, { log: nora.log, to: head.post }),
    )
    // the head may take it from whoever has just taken it; a yes to a holder who holds no more comes too late
    expect(both.holder).toBe(head.post)
    expect(both.said[1]).toBe('done')
  })

  test('a yes and the family who withdraws her service’s consent', async () => {
    const nurse = await house.as('nurse')
    const both = await together(
      () => nurse.perform(acceptOffer, { log: nora.log, offer }),
      () => nora.mother.perform(withdrawConsent, { log: nora.log, service: fjordvikServices.health }),
    )
    expect(both.said[1]).toBe('done')
    expect(both.holder).not.toBe(nurse.post)
  })
})
