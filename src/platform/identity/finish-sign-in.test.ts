import { describe, expect, it } from 'vitest'
import { crooked, type Token } from '#testing/crooked-issuer.ts'
import { testDatabase } from '#testing/database.ts'
import { choosePerson, openSignIn, type SignInTestOptions, signIn, whoIs } from '#testing/sign-in.ts'
import type { Key } from '#testing/sign-in-people.ts'
import type { Visitor } from '#testing/visitor.ts'

const database = await testDatabase()
const house = await openSignIn(database)

const toIssuer = (at: Visitor) => at.get('/logg-inn?til=/hvem')

/** Signs in where one thing is wrong, and gives the answer; nobody must be signed in. */
const turnedAway = async (who: Key, options: SignInTestOptions) => {
  const wrong = await openSignIn(database, options)
  const at = wrong.visitor()
  const page = await signIn(at, who)
  expect(await whoIs(at)).toMatchObject({ kind: 'sign-in' })
  expect(at.cookies.has('laget')).toBe(false)
  expect(await wrong.sessions()).toEqual([])
  return { ...wrong, page }
}

describe('what the issuer asserts must hold', () => {
  const claims = (change: (claims: Token['claims']) => Token['claims']): SignInTestOptions => ({
    issuer: (issuer) => crooked(issuer, (token) => ({ ...token, claims: change(token.claims) })),
  })
  const header = (change: (token: Token) => Token): SignInTestOptions => ({
    issuer: (issuer) => crooked(issuer, change),
  })

  it('takes the token when nothing is wrong with it: the crooked issuer is otherwise right', async () => {
    const straight = await openSignIn(
      database,
      claims((all) => all),
    )
    expect((await signIn(straight.visitor(), 'teacher')).address).toBe('/hvem')
  })

  it.each<[string, SignInTestOptions, string]>([
    ['level too low', { levelOf: () => 'idporten-loa-substantial' }, 'level-too-low'],
    ['no level', claims(({ acr: _, ...rest }) => rest), 'level-too-low'],
    ['a level nobody knows', claims((all) => ({ ...all, acr: 'idporten-loa-highest' })), 'level-too-low'],
    ['no identity number', claims(({ pid: _, ...rest }) => rest), 'no-identity-number'],
    [
      'an identity number of a real form',
      claims((all) => ({ ...all, pid: '01010112377' })),
      'identity-number-not-taken',
    ],
    ['another issuer', claims((all) => ({ ...all, iss: 'https://annen.example' })), 'answer-not-valid'],
    ['another audience', claims((all) => ({ ...all, aud: 'annen' })), 'answer-not-valid'],
    ['another nonce', claims((all) => ({ ...all, nonce: 'guessed' })), 'answer-not-valid'],
    ['no nonce', claims(({ nonce: _, ...rest }) => rest), 'answer-not-valid'],
    ['long over', claims((all) => ({ ...all, exp: Number(all.iat) - 3600 })), 'answer-not-valid'],
    [
      'no signature (alg none)',
      header((all) => ({ ...all, header: { alg: 'none' }, signedBy: undefined })),
      'answer-not-valid',
    ],
    ['no signature, alg as it should be', header((all) => ({ ...all, signedBy: undefined })), 'answer-not-valid'],
    ['signed by a stranger', header((all) => ({ ...all, signedBy: 'stranger' })), 'answer-not-valid'],
    [
      'a key nobody published',
      header((all) => ({ ...all, header: { ...all.header, kid: 'other' } })),
      'answer-not-valid',
    ],
    ['another algorithm', header((all) => ({ ...all, header: { ...all.header, alg: 'HS256' } })), 'answer-not-valid'],
  ])('%s', async (_, options, reason) => {
    const { page, trace } = await turnedAway('teacher', options)
    expect(page.status).toBe(403)
    expect(page.text).toContain('Du ble ikke logget inn')
    expect(await trace()).toEqual([
      expect.objectContaining({ operation: 'identity.sign-in', effect: 'refused', reason }),
    ])
  })

  it('a foreign eID without an identity number is told so', async () => {
    const { page } = await turnedAway('foreign', {})
    expect(page.text).toContain('uten det vet vi ikke hvem du er')
  })

  it('proving anew who one is: an issuer that only says what it knew before is not enough', async () => {
    const { iat } = { iat: (all: Token['claims']) => Number(all.iat) }
    const lazy = await openSignIn(
      database,
      claims((all) => ({ ...all, auth_time: iat(all) - 3600 })),
    )
    const at = lazy.visitor()
    expect((await signIn(at, 'teacher')).address).toBe('/hvem')
    const page = await signIn(at, 'teacher', 'paa-nytt=ja&til=/hvem')
    expect(page.status).toBe(403)
    expect(page.text).toContain('på nytt')
  })

  it('an issuer that cannot be reached is told apart', async () => {
    const down = await openSignIn(database, {
      issuer: (issuer) => ({ ...issuer, inProcess: () => Promise.reject(new TypeError('fetch failed')) }),
    })
    const page = await toIssuer(down.visitor())
    expect(page.status).toBe(502)
    expect(page.text).toContain('svarer ikke akkurat nå')
  })
})

describe('an answer counts once, in the browser where it was begun', () => {
  const answerIn = ({ way }: { way: string[] }) => way.find((address) => address.startsWith('/logg-inn/svar')) ?? ''
  const refusedAt = async (at: Visitor, address: string) => {
    const page = await at.get(address)
    expect(page.status).toBe(403)
    expect(page.text).toContain('Begynn på nytt')
    expect(await whoIs(at)).toMatchObject({ kind: 'sign-in' })
  }

  it('replayed', async () => {
    const at = house.visitor()
    const list = await toIssuer(at)
    const begun = at.cookies.get('laget-inn')
    const page = await choosePerson(at, list, 'teacher')
    expect(page.address).toBe('/hvem')
    at.cookies.delete('laget')
    if (begun) at.cookies.set('laget-inn', begun)
    await refusedAt(at, answerIn(page))
  })

  it('with a forged state, and with none', async () => {
    const at = house.visitor()
    await at.ask('/logg-inn')
    await refusedAt(at, '/logg-inn/svar?code=stolen&state=forged')
    await refusedAt(at, '/logg-inn/svar?code=stolen')
  })

  it('too late', async () => {
    const slow = await openSignIn(database)
    const at = slow.visitor()
    const list = await toIssuer(at)
    slow.clock.advance({ minutes: 21 })
    const page = await choosePerson(at, list, 'teacher')
    expect(page.text).toContain('tok for lang tid')
  })

  it('in another browser: nobody is signed in as somebody else by a link', async () => {
    const attacker = house.visitor()
    const list = await toIssuer(attacker)
    const { headers } = await attacker.ask(list.address, {
      method: 'POST',
      body: new URLSearchParams({ hvem: 'teacher' }),
    })
    const resumed = await attacker.ask(headers.get('location') ?? '')
    const link = resumed.headers.get('location') ?? ''
    expect(link).toContain('/logg-inn/svar?code=')
    const victim = house.visitor()
    await toIssuer(victim)
    await refusedAt(victim, link)
    await refusedAt(house.visitor(), link)
  })

  it('with a code that has been used', async () => {
    const at = house.visitor()
    const first = answerIn(await signIn(at, 'teacher'))
    const code = new URL(first, 'http://localhost').searchParams.get('code') ?? ''
    at.cookies.delete('laget')
    const sent = await at.ask('/logg-inn')
    expect(sent.status).toBe(303)
    const { rows } = await house.admin.query('select count(*)::int as waiting from identity.sign_in')
    expect(rows[0].waiting).toBeGreaterThan(0)
    // the state of a sign-in under way, as the issuer would send it back
    const resumed = await choosePersonWithoutAnswer(at, sent.headers.get('location') ?? '')
    resumed.searchParams.set('code', code)
    const page = await at.get(resumed.pathname + resumed.search)
    expect(page.status).toBe(403)
    expect(page.text).toContain('kunne ikke godtas')
  })

  /** Up to the address that the issuer sends the browser to, which is not visited. */
  const choosePersonWithoutAnswer = async (at: Visitor, authorization: string): Promise<URL> => {
    let to = authorization
    for (let steps = 0; steps < 6 && !to.includes('/logg-inn/svar'); steps++) {
      const answer = await at.ask(to)
      const posted = answer.headers.get('location')
        ? answer
        : await at.ask(to, { method: 'POST', body: new URLSearchParams({ hvem: 'teacher' }) })
      to = posted.headers.get('location') ?? ''
    }
    return new URL(to, 'http://localhost:3000')
  }

  it('two tabs may sign in side by side', async () => {
    const at = house.visitor()
    const [first, second] = [await toIssuer(at), await toIssuer(at)]
    expect((await choosePerson(at, first, 'teacher')).address).toBe('/hvem')
    expect((await choosePerson(at, second, 'teacher')).address).toBe('/hvem')
  })

  it('someone who changes her mind is not signed in', async () => {
    const at = house.visitor()
    const list = await toIssuer(at)
    const page = await at.post(list.address, { avbryt: 'ja' })
    expect(page.text).toContain('Innloggingen ble avbrutt')
    expect(await whoIs(at)).toMatchObject({ kind: 'sign-in' })
  })
})
