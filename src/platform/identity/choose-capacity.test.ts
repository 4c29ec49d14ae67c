import { describe, expect, it } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { csrfOf, openSignIn, signIn, tokenOf, whoIs, withToken } from '#testing/sign-in.ts'

const database = await testDatabase()
const house = await openSignIn(database)

describe('a person with two roles', () => {
  it('chooses, changes, and the trace says which', async () => {
    const there = await openSignIn(database)
    const at = there.visitor()
    const page = await signIn(at, 'both')
    expect(page.address).toBe('/logg-inn/rolle?til=%2Fhvem')
    expect(page.text).toContain('lærer, Fjordvik skole')
    expect(page.text).toContain('Deg selv og barna dine')
    expect(await whoIs(at)).toMatchObject({ kind: 'choose' })
    const before = tokenOf(at)
    const asTeacher = await at.post('/logg-inn/rolle', { _csrf: csrfOf(page), rolle: there.posts.both, til: '/hvem' })
    expect(JSON.parse(asTeacher.text)).toMatchObject({
      kind: 'done',
      actor: { kind: 'in-role', post: there.posts.both },
    })
    expect(tokenOf(at)).not.toBe(before)
    expect(await whoIs(withToken(house, before))).toMatchObject({ kind: 'sign-in' })
    await there.handOver('both', 'KH7M-2RXA')
    const asMother = await at.post('/logg-inn/rolle', {
      _csrf: csrfOf(await at.get('/logg-inn/rolle')),
      rolle: '00000000-0000-0000-0000-000000000000',
      til: '/hvem',
    })
    expect(asMother.address).toBe('/logg-inn/kode?til=%2Fhvem')
    const inside = await at.post('/logg-inn/kode', { _csrf: csrfOf(asMother), kode: 'kh7m 2rxa', til: '/hvem' })
    expect(JSON.parse(inside.text)).toMatchObject({ kind: 'done', actor: { kind: 'outside', role: 'family' } })
    expect((await there.trace()).map(({ operation, role, post_id }) => [operation, role, post_id])).toEqual([
      ['identity.sign-in', null, null],
      ['identity.choose-role', 'employee', there.posts.both],
      ['identity.choose-role', null, null],
      ['identity.redeem-code', 'family', null],
    ])
  })

  it('cannot take a post that is somebody else’s', async () => {
    const at = house.visitor()
    const page = await signIn(at, 'both')
    const after = await at.post('/logg-inn/rolle', { _csrf: csrfOf(page), rolle: house.posts.teacher })
    expect(after.address).toBe('/logg-inn/rolle?til=%2F')
    expect(await whoIs(at)).toMatchObject({ kind: 'choose' })
  })

  it('stays in her role when she proves anew who she is', async () => {
    const at = house.visitor()
    const page = await signIn(at, 'both')
    await at.post('/logg-inn/rolle', { _csrf: csrfOf(page), rolle: house.posts.both })
    const again = await signIn(at, 'both', 'paa-nytt=ja&til=/hvem')
    expect(JSON.parse(again.text)).toMatchObject({ kind: 'done', actor: { post: house.posts.both } })
  })
})

describe('a person whom several municipalities know', () => {
  it('chooses one, and is only there', async () => {
    const at = house.visitor()
    const page = await signIn(at, 'travelling')
    expect(page.address).toBe('/logg-inn/kommune')
    expect(page.text).toContain('Skogbygd')
    expect(await whoIs(at)).toMatchObject({ kind: 'sign-in' })
    const chosen = { _csrf: csrfOf(page), kommune: house.municipalities.skogbygd }
    const inside = await at.post('/logg-inn/kommune', chosen)
    expect(JSON.parse(inside.text).actor).toMatchObject({ person: house.ids.travellingThere })
    // the choice was made once
    at.cookies.delete('laget')
    expect((await at.post('/logg-inn/kommune', chosen)).text).not.toContain('"kind":"done"')
  })

  it('cannot choose one that does not know her', async () => {
    const at = house.visitor()
    const page = await signIn(at, 'travelling')
    await at.post('/logg-inn/kommune', { _csrf: csrfOf(page), kommune: house.ids.teacher })
    expect(at.cookies.has('laget')).toBe(false)
  })

  it('is asked for nothing where the issuer speaks for one of them alone, and comes in nowhere else', async () => {
    const local = await openSignIn(database, { issuer: (issuer, municipality) => ({ ...issuer, municipality }) })
    const at = local.visitor()
    const page = await signIn(at, 'travelling')
    expect(JSON.parse(page.text).actor).toMatchObject({ municipality: local.municipalities.fjordvik })
  })

  it('stays where she is when she proves anew who she is', async () => {
    const at = house.visitor()
    const page = await signIn(at, 'travelling')
    await at.post('/logg-inn/kommune', { _csrf: csrfOf(page), kommune: house.municipalities.skogbygd })
    const again = await signIn(at, 'travelling', 'paa-nytt=ja&til=/hvem')
    expect(JSON.parse(again.text).actor).toMatchObject({ municipality: house.municipalities.skogbygd })
  })
})
