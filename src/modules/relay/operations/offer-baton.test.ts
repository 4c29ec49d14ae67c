import { beforeEach, describe, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { declareTie, excludePerson, withdrawConsent } from '#modules/access'
import { endPost } from '#modules/organisation'
import { newId } from '#platform/id.ts'
import { atOnce } from '#testing/at-once.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog, pausedLog, startedLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { offerBaton } from './offer-baton.ts'
import { openLog as readLog } from './open-log.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(async () => {
  nora = await openLog(house, { team: [] })
})

const offer = (over: Record<string, unknown> = {}) => ({
  log: nora.log,
  to: house.who('nurse').post,
  message: 'Du kjenner Nora best nå.',
  familyWish: 'agrees',
  ...over,
})

describe('the holder asks someone to take over', () => {
  test('who sees the core and what she is asked; the baton stays where it is', async () => {
    await nora.teacher.does(offerBaton, offer({ familyWish: 'wishes', familyWords: 'Hun er trygg på Kari.' }))
    const nurse = await house.as('nurse')
    const page = await nurse.does(readLog, { log: nora.log })
    expect(page).toMatchObject({ level: 'core', sight: 'offered', happened: [], agreements: [] })
    expect(page.head.offer).toMatchObject({ message: 'Du kjenner Nora best nå.', familyWords: 'Hun er trygg på Kari.' })
    expect(await batonOf(house, nora.log)).toMatchObject({ state: 'open', holder: nora.teacher.post, offers: 1 })
  })

  test('the trace says who was asked, and not in which words', async () => {
    const { offer: id } = await nora.teacher.does(offerBaton, offer())
    const { rows } = await house.admin.query(
      "select row_to_json(e) as row from audit.entry e where operation = 'relay.offer-baton' and log_id = $1",
      [nora.log],
    )
    expect(rows.map(({ row }) => [row.person_id, row.child_id, row.detail])).toEqual([
      [nora.teacher.person, nora.child, { offer: id, to: house.who('nurse').post }],
    ])
  })
})

test.for([
  ['no message', { message: undefined }, 'invalid: message invalid_type'],
  ['an empty message', { message: '  ' }, 'invalid: message too_small'],
  ['a message that is too long', { message: 'a'.repeat(1001) }, 'invalid: message too_big'],
  ['a message that is no text', { message: 7 }, 'invalid: message invalid_type'],
  ['a wish that is not written so', { familyWish: 'perhaps' }, 'invalid: familyWish invalid_value'],
  ['words of the family that are too long', { familyWords: 'a'.repeat(501) }, 'invalid: familyWords too_big'],
  ['someone who is no id', { to: 'nurse' }, 'invalid: to invalid_format'],
  ['two people', { to: [newId(), newId()] }, 'invalid: to invalid_type'],
  ['someone who does not exist', { to: newId() }, 'invalid: to invalid_value'],
  ['a field nobody asked for', { from: newId() }, 'invalid:  unrecognized_keys'],
  ['a log that does not exist', { log: newId() }, 'absent'],
] as const)('%s is refused', async ([, over, what]) => {
  expect(said(await nora.teacher.perform(offerBaton, offer(over)))).toBe(what)
})

test.for([
  ['the holder herself', 'teacher', 'holds-already'],
  ['someone whose service the family shares nothing with', 'ppt', 'may-not-take-part'],
  ['someone of another municipality', 'other-municipality', 'invalid_value'],
  ['someone who keeps registers and works with no children', 'registrar', 'invalid_value'],
] as const)('not to %s', async ([, key, code]) => {
  const outcome = await nora.teacher.perform(offerBaton, offer({ to: house.who(key).post }))
  expect(said(outcome)).toBe(`invalid: to ${code}`)
})

describe('not to someone who may not, or may no longer', () => {
  const toNurse = async () => said(await nora.teacher.perform(offerBaton, offer()))

  test('her service sees too little of what is written', async () => {
    await nora.write(nora.teacher, 'Om skolen.')
    expect(await toNurse()).toBe('invalid: to service-sees-too-little')
  })

  test('the family has excluded her', async () => {
    await nora.mother.does(excludePerson, { log: nora.log, person: house.who('nurse').person })
    expect(await toNurse()).toBe('invalid: to may-not-take-part')
  })

  test('she has said that she stands too close', async () => {
    const close = await openLog(house, { team: ['nurse'] })
    await (await house.as('nurse')).does(declareTie, { log: close.log })
    const outcome = await close.teacher.perform(offerBaton, offer({ log: close.log }))
    expect(said(outcome)).toBe('invalid: to may-not-take-part')
  })

  test('her service’s consent was withdrawn', async () => {
    await nora.mother.does(withdrawConsent, { log: nora.log, service: fjordvikServices.health })
    expect(await toNurse()).toBe('invalid: to may-not-take-part')
  })

  test('her post has ended', async () => {
    const head = await house.as('nurse-head')
    const { municipality, person, post } = house.who('nurse')
    const other = newId()
    await house.admin.query(
      `insert into organisation.post (municipality_id, id, person_id, unit_id, role, title, valid_from)
       select $1, $2, $3, unit_id, 'employee', 'vikar', valid_from from organisation.post where id = $4`,
      [municipality, other, person, post],
    )
    await head.does(endPost, { post: other })
    expect(said(await nora.teacher.perform(offerBaton, offer({ to: other })))).toBe('invalid: to invalid_value')
  })
})

describe('who asks', () => {
  test.for([
    ['a participant', 'nurse', 'refused: only-holder'],
    ['the head of the opening unit', 'head', 'refused: only-holder'],
    ['someone of the same service', 'teacher-and-mother', 'absent'],
    ['someone of another municipality', 'other-municipality', 'absent'],
  ] as const)('not %s', async ([, key, what]) => {
    const { log } = await openLog(house, { team: ['nurse'] })
    expect(said(await (await house.as(key)).perform(offerBaton, offer({ log })))).toBe(what)
  })

  test('not the family', async () => {
    expect(said(await nora.mother.perform(offerBaton, offer()))).toBe('absent')
  })

  test('not while the family has not answered', async () => {
    const { log, teacher } = await startedLog(house)
    expect(said(await teacher.perform(offerBaton, offer({ log })))).toBe('refused: awaiting-consent')
  })

  test('not while the log is paused', async () => {
    const { log, teacher } = await pausedLog(house)
    expect(said(await teacher.perform(offerBaton, offer({ log })))).toBe('refused: paused')
  })

  test('not when the log is closed', async () => {
    await nora.close()
    expect(said(await nora.teacher.perform(offerBaton, offer()))).toBe('refused: closed')
  })
})

describe('one at a time', () => {
  test('a second question waits for the answer to the first', async () => {
    await nora.teacher.does(offerBaton, offer())
    expect(said(await nora.teacher.perform(offerBaton, offer()))).toBe('refused: offer-waits')
  })

  test('a form posted twice asks once; the same key with something else in it is refused', async () => {
    const key = newId()
    const posts = [offer(), offer(), offer({ message: 'Noe annet.' })]
    const [first, second, third] = await Promise.all(
      posts.slice(0, 2).map((post) => nora.teacher.perform(offerBaton, post, key)),
    ).then(async (both) => [...both, await nora.teacher.perform(offerBaton, posts[2], key)])
    expect([first, second].map((one) => one && said(one))).toEqual(['done', 'done'])
    expect(third && said(third)).toBe('refused: key-used-for-something-else')
    expect((await batonOf(house, nora.log)).offers).toBe(1)
  })

  test('of two at the same moment one is asked', async () => {
    const twice = await atOnce(house, 'relay.log', nora.log, [
      () => nora.teacher.perform(offerBaton, offer()),
      () => nora.teacher.perform(offerBaton, offer({ to: house.who('nurse-head').post })),
    ])
    expect(twice.map(said).sort()).toEqual(['done', 'refused: offer-waits'])
    expect((await batonOf(house, nora.log)).offers).toBe(1)
  })
})
