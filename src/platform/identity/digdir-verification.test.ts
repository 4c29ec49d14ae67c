import { describe, expect, it } from 'vitest'
import { readToken, watched } from '#testing/crooked-issuer.ts'
import { testDatabase } from '#testing/database.ts'
import { choosePerson, csrfOf, openSignIn, type SignInTest } from '#testing/sign-in.ts'
import type { Key } from '#testing/sign-in-people.ts'
import type { Visitor } from '#testing/visitor.ts'
import { sha256 } from '#testing/visitor.ts'

/*
 * ID-porten's verification tests (Digdir, Verifikasjonstestar ID-porten), by their numbers: a municipality runs them by hand before it may
 * go live, and here they run against an issuer that behaves as ID-porten does. *Own service* is Laget; the other one is a second client.
 */

const other = 'https://annen.example'
const otherClient = {
  client_id: 'annen',
  token_endpoint_auth_method: 'none' as const,
  redirect_uris: [`${other}/svar`],
  post_logout_redirect_uris: [`${other}/ut`],
  id_token_signed_response_alg: 'ES256' as const,
}
const verifier = 'a-verifier-that-is-long-enough-for-everyone-43'
const database = await testDatabase()

const [substantial, high] = ['idporten-loa-substantial', 'idporten-loa-high'] as const

/** A whole house whose service demands this level. People reach the level they are asked for, or the middle one. */
const serviceAt = async (required: string) => {
  const given: Record<string, unknown>[] = []
  const house = await openSignIn(database, {
    otherClients: [otherClient],
    levelOf: (_, asked) => asked[0] ?? substantial,
    issuer: (issuer) => {
      const level = { ...issuer.profile.level, required }
      return watched({ ...issuer, profile: { ...issuer.profile, level } }, (claims) => given.push(claims))
    },
  })
  return { ...house, given }
}

const toOther = (more: Record<string, string> = {}) =>
  `/demo/utsteder/auth?${new URLSearchParams({
    client_id: 'annen',
    response_type: 'code',
    scope: 'openid',
    redirect_uri: `${other}/svar`,
    code_challenge: sha256(verifier),
    code_challenge_method: 'S256',
    ...more,
  })}`

/** The other service's ID token, for the code in the address where the browser ended. */
const tokenOfOther = async (house: SignInTest, address: string) => {
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: 'annen',
    code: new URL(address).searchParams.get('code') ?? '',
    redirect_uri: `${other}/svar`,
    code_verifier: verifier,
  })
  const asked = new Request('http://localhost:3000/demo/utsteder/token', { method: 'POST', body })
  const { id_token } = (await (await house.demo.fetch(asked)).json()) as { id_token: string }
  return { idToken: id_token, ...readToken(id_token) }
}

const asksWho = (page: { address: string; status: number }) =>
  page.status === 200 && page.address.startsWith('/demo/utsteder/interaksjon/')
const isAtOther = (page: { address: string }) => page.address.startsWith(`${other}/svar?code=`)

const signIn = async (at: Visitor, who: Key = 'teacher', til = '/hvem') => {
  const list = await at.get(`/logg-inn?til=${til}`)
  expect(asksWho(list)).toBe(true)
  return choosePerson(at, list, who)
}

const levelOf = async (house: SignInTest) => {
  const { rows } = await house.admin.query(
    'select level from identity.session where municipality_id = $1 and ended_at is null order by id desc limit 1',
    [house.municipalities.fjordvik],
  )
  return rows[0]?.level
}

const signOut = async (at: Visitor) => {
  const page = await at.get('/logg-inn/rolle')
  const left = await at.post('/logg-ut', { _csrf: csrfOf(page) })
  return at.get(left.headers.get('refresh')?.replace('0; url=', '') ?? '')
}

describe.each([
  ['1. Single sign-on from own service at level substantial', substantial],
  ['2. Single sign-on from own service at level high', high],
])('%s', (_, level) => {
  it('after signing in here, another service lets the person in without asking, at the same level', async () => {
    const house = await serviceAt(level)
    const someone = house.visitor()
    const here = await signIn(someone)
    expect(here.address).toBe('/hvem')
    expect(JSON.parse(here.text)).toMatchObject({ kind: 'done', actor: { person: house.ids.teacher } })
    const there = await someone.get(toOther({ acr_values: level }))
    expect(isAtOther(there)).toBe(true)
    expect((await tokenOfOther(house, there.address)).claims.acr).toBe(level)
  })
})

describe.each([
  ['3. Single sign-on to own service at level substantial', substantial],
  ['4. Single sign-on to own service at level high', high],
])('%s', (_, level) => {
  it('after signing in at another service, the person comes in here without being asked, at the same level', async () => {
    const house = await serviceAt(level)
    const someone = house.visitor()
    const there = await choosePerson(someone, await someone.get(toOther({ acr_values: level })), 'teacher')
    expect(isAtOther(there)).toBe(true)
    const here = await someone.get('/logg-inn?til=/hvem')
    expect(here.way.some((address) => address.includes('/interaksjon/'))).toBe(false)
    expect(JSON.parse(here.text)).toMatchObject({ kind: 'done', actor: { person: house.ids.teacher } })
    expect(await levelOf(house)).toBe(level)
  })
})

describe('5. Step-up of the level', () => {
  it('after signing in here at substantial, another service that demands high asks again', async () => {
    const house = await serviceAt(substantial)
    const someone = house.visitor()
    await signIn(someone)
    const there = await someone.get(toOther({ acr_values: high }))
    expect(asksWho(there)).toBe(true)
    const back = await choosePerson(someone, there, 'teacher')
    expect((await tokenOfOther(house, back.address)).claims.acr).toBe(high)
  })

  it('an act here that demands high asks again, and the session goes on at that level', async () => {
    const house = await serviceAt(substantial)
    const someone = house.visitor()
    await signIn(someone)
    expect(await levelOf(house)).toBe(substantial)
    const up = await someone.get(`/logg-inn?nivaa=${high}&til=/hvem`)
    expect(asksWho(up)).toBe(true)
    expect((await choosePerson(someone, up, 'teacher')).address).toBe('/hvem')
    expect(await levelOf(house)).toBe(high)
    // once reached, it is not asked for again
    expect((await someone.get(`/logg-inn?nivaa=${high}&til=/hvem`)).way).toEqual([expect.anything(), '/hvem'])
  })

  it('a service that demands high does not take an existing session at substantial', async () => {
    const house = await serviceAt(high)
    const someone = house.visitor()
    await choosePerson(someone, await someone.get(toOther({ acr_values: substantial })), 'teacher')
    expect(asksWho(await someone.get('/logg-inn'))).toBe(true)
  })
})

describe('6. Single logout from own service', () => {
  it('signing out here signs the person out at the issuer, so that the other service asks', async () => {
    const house = await serviceAt(high)
    const someone = house.visitor()
    await signIn(someone)
    expect(isAtOther(await someone.get(toOther()))).toBe(true)
    const out = await signOut(someone)
    expect(out.address).toBe('/logget-ut')
    expect(out.text).toContain('Du er logget ut')
    expect((await someone.get('/hvem')).text).toContain('"kind":"sign-in"')
    expect(asksWho(await someone.get(toOther()))).toBe(true)
  })

  it('someone who is not let in can sign out as well', async () => {
    const house = await serviceAt(high)
    const someone = house.visitor()
    const page = await signIn(someone, 'stranger')
    expect(page.status).toBe(403)
    const out = /href="([^"]+\/session\/end[^"]+)"/.exec(page.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect((await someone.get(out)).address).toBe('/logget-ut')
    expect(asksWho(await someone.get(toOther()))).toBe(true)
  })
})

describe('7. Single logout from another service', () => {
  it('the issuer tells us through a frame without cookies, and the session here is over', async () => {
    const house = await serviceAt(high)
    const someone = house.visitor()
    await signIn(someone)
    const { idToken } = await tokenOfOther(house, (await someone.get(toOther())).address)
    const bystander = house.visitor()
    await signIn(bystander)
    const hint = new URLSearchParams({ id_token_hint: idToken, post_logout_redirect_uri: `${other}/ut` })
    expect((await someone.get(`/demo/utsteder/session/end?${hint}`)).address).toBe(`${other}/ut`)
    // what the issuer's page does by a frame for every service of the session
    const frame = new URLSearchParams({ iss: house.demo.issuer.url, sid: String(house.given[0]?.sid) })
    expect((await house.app.request(`/logg-ut/fra-utsteder?${frame}`)).status).toBe(200)
    expect((await someone.get('/hvem')).text).toContain('"kind":"sign-in","expired":true')
    expect((await bystander.get('/hvem')).text).toContain('"kind":"done"')
    expect(await house.trace()).toContainEqual(
      expect.objectContaining({ operation: 'identity.sign-out', reason: 'issuer', person_id: house.ids.teacher }),
    )
  })

  it.each([
    ['a session of another name', { sid: 'guessed' }],
    ['another issuer', { iss: 'https://annen-utsteder.example' }],
  ])('%s ends nothing', async (_, wrong) => {
    const house = await serviceAt(high)
    const someone = house.visitor()
    await signIn(someone)
    const right = { iss: house.demo.issuer.url, sid: String(house.given[0]?.sid) }
    await house.app.request(`/logg-ut/fra-utsteder?${new URLSearchParams({ ...right, ...wrong })}`)
    expect((await someone.get('/hvem')).text).toContain('"kind":"done"')
  })
})

describe('8. Timeout in the application', () => {
  it('after more than thirty minutes unused the person is signed out, is told so, and comes back to where she was', async () => {
    const house = await serviceAt(high)
    const someone = house.visitor()
    await signIn(someone)
    house.clock.advance({ minutes: 29 })
    expect((await someone.get('/hvem')).text).toContain('"kind":"done"')
    house.clock.advance({ minutes: 31 })
    expect((await someone.get('/hvem')).text).toContain('"kind":"sign-in","expired":true')
    const told = await someone.get('/logg-inn?til=/hvem&utlopt=ja')
    expect(told.text).toContain('Du har vært borte en stund')
    const on = /href="(\/logg-inn\?[^"]*utsteder=demo[^"]*)"/.exec(told.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect((await someone.get(on)).address).toBe('/hvem')
  })
})

describe('9. Forced re-authentication', () => {
  it('someone signed in elsewhere is asked again, and the session says when she proved who she is', async () => {
    const house = await serviceAt(high)
    const someone = house.visitor()
    await choosePerson(someone, await someone.get(toOther({ acr_values: high })), 'teacher')
    const asked = await someone.get('/logg-inn?paa-nytt=ja&til=/hvem')
    expect(asksWho(asked)).toBe(true)
    expect((await choosePerson(someone, asked, 'teacher')).address).toBe('/hvem')
    const [claims] = house.given
    expect(Number(claims?.iat) - Number(claims?.auth_time)).toBeLessThan(120)
  })
})

describe('10. On behalf of (not applicable)', () => {
  it('Laget signs nobody in on behalf of another service, and so never asks for it', async () => {
    const pushed: URLSearchParams[] = []
    const house = await openSignIn(database, {
      issuer: (issuer) => ({
        ...issuer,
        inProcess: async (address, options) => {
          if (address.endsWith('/request')) pushed.push(new URLSearchParams(String(options.body)))
          return issuer.inProcess?.(address, options) ?? Response.error()
        },
      }),
    })
    await house.visitor().get('/logg-inn?onbehalfof=annen')
    const [asked] = pushed
    expect(asked?.get('code_challenge_method')).toBe('S256')
    expect(asked?.has('onbehalfof')).toBe(false)
  })
})

describe('11. Language', () => {
  it.each([
    ['nb', 'Hvem vil du være?'],
    ['nn', 'Kven vil du vere?'],
    ['en', 'Who do you want to be?'],
  ])('the issuer speaks the language of the page the person came from: %s', async (language, said) => {
    const house = await serviceAt(high)
    const page = await house.visitor().get(`/logg-inn?lang=${language}`)
    expect(page.text).toContain(said)
    expect(page.text).toContain(`<html lang="${language}">`)
  })
})
