import { describe, expect, it } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { csrfOf, openSignIn, type SignInTest, signIn, tokenOf, whoIs } from '#testing/sign-in.ts'
import type { Seen, Visitor } from '#testing/visitor.ts'
import { newActivationCode } from './activation-code.ts'

const database = await testDatabase()

/** The mother of these tests, signed in for the first time: at the page that asks for the code. */
const firstSignIn = async (house: SignInTest) => {
  const at = house.visitor()
  const page = await signIn(at, 'mother')
  expect(page.address).toBe('/logg-inn/kode?til=%2Fhvem')
  return { at, page }
}
const tryCode = (at: Visitor, page: Seen, kode: string) =>
  at.post('/logg-inn/kode', { _csrf: csrfOf(page), kode, til: '/hvem' })
const isIn = async (at: Visitor) => (await whoIs(at)).kind === 'done'

it('identity number alone lets no guardian in; with the code from staff she is in, under a new token, and never asked again', async () => {
  const house = await openSignIn(database)
  await house.handOver('mother', 'KH7M-2RXA')
  const { at, page } = await firstSignIn(house)
  expect(await isIn(at)).toBe(false)
  const before = tokenOf(at)
  const inside = await tryCode(at, page, 'kh7m2rxa')
  expect(JSON.parse(inside.text)).toMatchObject({ kind: 'done', actor: { kind: 'outside', person: house.ids.mother } })
  expect(tokenOf(at)).not.toBe(before)
  const next = house.visitor()
  expect((await signIn(next, 'mother')).address).toBe('/hvem')
})

it('a wrong code leaves her outside and a row behind, and says how often she may try', async () => {
  const house = await openSignIn(database)
  await house.handOver('mother', 'KH7M-2RXA')
  const { at, page } = await firstSignIn(house)
  const again = await tryCode(at, page, 'AAAA-BBBB')
  expect(again.status).toBe(422)
  expect(again.text).toContain('Du kan prøve 4 ganger til')
  expect(again.text).not.toContain('AAAA')
  expect((await tryCode(at, again, ' ')).text).toContain('Skriv koden du har fått')
  expect(await isIn(at)).toBe(false)
  expect(await house.trace()).toContainEqual(
    expect.objectContaining({
      operation: 'identity.redeem-code',
      effect: 'refused',
      reason: 'code-wrong',
      person_id: house.ids.mother,
    }),
  )
})

it('five wrong tries end the code: the right one no longer works, a new one does', async () => {
  const house = await openSignIn(database)
  await house.handOver('mother', 'KH7M-2RXA')
  const { at, page } = await firstSignIn(house)
  for (let tries = 1; tries < 5; tries++) expect((await tryCode(at, page, 'WRONG')).text).toContain('stemmer ikke')
  expect((await tryCode(at, page, 'WRONG')).text).toContain('nå kan den ikke brukes mer')
  expect((await tryCode(at, page, 'KH7M-2RXA')).text).toContain('Du har ingen kode som gjelder nå')
  expect(await isIn(at)).toBe(false)
  house.clock.advance({ minutes: 1 })
  await house.handOver('mother', 'PPPP-4444', house.clock.now())
  expect((await tryCode(at, page, 'PPPP-4444')).address).toBe('/hvem')
})

it('only the code handed out last counts', async () => {
  const house = await openSignIn(database)
  await house.handOver('mother', 'KH7M-2RXA')
  house.clock.advance({ minutes: 1 })
  await house.handOver('mother', 'PPPP-4444', house.clock.now())
  const { at, page } = await firstSignIn(house)
  expect((await tryCode(at, page, 'KH7M-2RXA')).status).toBe(422)
  expect((await tryCode(at, page, 'PPPP-4444')).address).toBe('/hvem')
})

it('another person’s code, an old one, and one used before are no codes', async () => {
  const house = await openSignIn(database)
  await house.handOver('both', 'BBBB-2222')
  const { at, page } = await firstSignIn(house)
  expect((await tryCode(at, page, 'BBBB-2222')).status).toBe(422)
  await house.handOver('mother', 'KH7M-2RXA')
  house.clock.advance({ days: 15 })
  const later = await firstSignIn(house)
  expect((await tryCode(later.at, later.page, 'KH7M-2RXA')).status).toBe(422)
  await house.handOver('mother', 'PPPP-4444', house.clock.now())
  expect((await tryCode(later.at, later.page, 'PPPP-4444')).address).toBe('/hvem')
  const set = 'update identity.person set activated_at = null where id = $1'
  await house.admin.query(set, [house.ids.mother])
  const replay = await firstSignIn(house)
  expect((await tryCode(replay.at, replay.page, 'PPPP-4444')).status).toBe(422)
})

it('tried at the same time, five tries are still five', async () => {
  const house = await openSignIn(database)
  await house.handOver('mother', 'KH7M-2RXA')
  const { at, page } = await firstSignIn(house)
  await Promise.all(Array.from({ length: 12 }, () => tryCode(at, page, 'WRONG')))
  const { rows } = await house.admin.query('select failed from identity.activation_code where person_id = $1', [
    house.ids.mother,
  ])
  expect(rows).toEqual([{ failed: 5 }])
})

describe('an employee who becomes a guardian', () => {
  const asFamily = '00000000-0000-0000-0000-000000000000'
  const choose = async (at: Visitor, rolle: string) => {
    const roles = await at.get('/logg-inn/rolle')
    return at.post('/logg-inn/rolle', { _csrf: csrfOf(roles), rolle, til: '/hvem' })
  }
  /** The teacher at work, after she was confirmed as the guardian of a child. */
  const teacherAndMother = async () => {
    const house = await openSignIn(database)
    const at = house.visitor()
    await signIn(at, 'teacher')
    await house.becomesGuardian('teacher')
    return { house, at }
  }

  it('goes on as staff without a code, and is nobody’s mother here before she has entered it', async () => {
    const { house, at } = await teacherAndMother()
    expect(await isIn(at)).toBe(true)
    await house.handOver('teacher', 'KH7M-2RXA')
    const asked = await choose(at, asFamily)
    expect(asked.address).toBe('/logg-inn/kode?til=%2Fhvem')
    expect((await tryCode(at, asked, 'AAAA-BBBB')).text).toContain('Du kan prøve 4 ganger til')
    expect(await whoIs(at)).toEqual({ kind: 'code' })
    expect(asked.text).toContain('Bruk en annen rolle')
    expect(JSON.parse((await choose(at, house.posts.teacher)).text)).toMatchObject({ actor: { kind: 'in-role' } })
    const again = await choose(at, asFamily)
    expect(JSON.parse((await tryCode(at, again, 'KH7M-2RXA')).text)).toMatchObject({ actor: { kind: 'outside' } })
    await choose(at, house.posts.teacher)
    expect(JSON.parse((await choose(at, asFamily)).text)).toMatchObject({ actor: { kind: 'outside' } })
  })

  it('is asked for it at the next sign-in too, in every browser, until it was right once', async () => {
    const { house } = await teacherAndMother()
    await house.handOver('teacher', 'KH7M-2RXA')
    const next = house.visitor()
    const roles = await signIn(next, 'teacher')
    expect(roles.address).toBe('/logg-inn/rolle?til=%2Fhvem')
    const asked = await choose(next, asFamily)
    house.clock.advance({ days: 15 })
    const late = house.visitor()
    await signIn(late, 'teacher')
    expect((await tryCode(late, await choose(late, asFamily), 'KH7M-2RXA')).text).toContain(
      'Du har ingen kode som gjelder nå',
    )
    expect(asked.status).toBe(200)
  })

  it('whose post has ended is left with the family, and the code is asked for at the door', async () => {
    const { house } = await teacherAndMother()
    const end = 'update organisation.post set valid_until = $2 where id = $1'
    await house.admin.query(end, [house.posts.teacher, house.clock.now()])
    const at = house.visitor()
    const page = await signIn(at, 'teacher')
    expect(page.address).toBe('/logg-inn/kode?til=%2Fhvem')
    expect(page.text).not.toContain('Bruk en annen rolle')
  })
})

it('whoever guesses is slowed down by her address, whichever person she tries', async () => {
  const house = await openSignIn(database, { rates: { failed: { points: 3, seconds: 900 } } })
  await house.handOver('mother', 'KH7M-2RXA')
  const { at, page } = await firstSignIn(house)
  for (let tries = 0; tries < 3; tries++) expect((await tryCode(at, page, 'WRONG')).status).toBe(422)
  const refused = await tryCode(at, page, 'KH7M-2RXA')
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800)
  expect(refused.text).toContain('For mange forsøk')
  expect(await isIn(at)).toBe(false)
})

it('a code without a session, or in one that needs none, changes nothing', async () => {
  const house = await openSignIn(database)
  expect((await house.visitor().get('/logg-inn/kode?til=/hvem')).way).toContain('/logg-inn?til=%2Fhvem')
  const at = house.visitor()
  await signIn(at, 'teacher')
  expect((await at.get('/logg-inn/kode?til=/hvem')).address).toBe('/hvem')
})

it('codes are easy to read aloud, and no two are alike', () => {
  const codes = Array.from({ length: 500 }, newActivationCode)
  for (const code of codes) expect(code).toMatch(/^[ABCDEFHJKMNPRSTUVWXYZ234679]{4}-[ABCDEFHJKMNPRSTUVWXYZ234679]{4}$/)
  expect(new Set(codes).size).toBe(500)
})
