import { describe, expect, it } from 'vitest'
import { crooked, type Token } from '#testing/crooked-issuer.ts'
import { testDatabase } from '#testing/database.ts'
import { choosePerson, csrfOf, type Key, openSignIn, people, type SignInTestOptions } from '#testing/sign-in.ts'
import type { Visitor } from '#testing/visitor.ts'

const database = await testDatabase()
const house = await openSignIn(database, { rates: { begun: many(), failed: many() } })

function many() {
  return { points: 10_000, seconds: 60 }
}

const toIssuer = (at: Visitor, query = 'til=/hvem') => at.get(`/logg-inn?${query}`)
const signIn = async (at: Visitor, who: Key, query?: string) => choosePerson(at, await toIssuer(at, query), who)
const nobody = '"kind":"sign-in"'

/** Signs in where one thing is wrong, and gives the answer; nobody must be signed in. */
const turnedAway = async (who: Key, options: SignInTestOptions) => {
  const wrong = await openSignIn(database, options)
  const at = wrong.visitor()
  const page = await signIn(at, who)
  expect((await at.get('/hvem')).text).toContain(nobody)
  expect(at.cookies.has('laget')).toBe(false)
  const { rows } = await wrong.admin.query('select from identity.session where municipality_id = any ($1)', [
    Object.values(wrong.municipalities),
  ])
  expect(rows).toEqual([])
  return { ...wrong, page }
}

describe('who is let in', () => {
  it('signs in, goes where she was going, and leaves one row', async () => {
    const at = house.visitor()
    const page = await signIn(at, 'teacher')
    expect(page.address).toBe('/hvem')
    expect(JSON.parse(page.text).actor).toMatchObject({ kind: 'in-role', role: 'employee', person: house.ids.teacher })
    expect(await house.trace()).toEqual([
      {
        operation: 'identity.sign-in',
        effect: 'change',
        actor_kind: 'in-role',
        person_id: house.ids.teacher,
        post_id: house.posts.teacher,
        role: 'employee',
        reason: null,
        detail: { level: 'idporten-loa-high' },
      },
    ])
  })

  it('is not asked again while the session lasts', async () => {
    const at = house.visitor()
    await signIn(at, 'teacher')
    expect((await at.get('/logg-inn?til=/hvem')).way).toEqual(['/logg-inn?til=/hvem', '/hvem'])
  })

  it('may be somebody else at once in the demo, by login_hint', async () => {
    const at = house.visitor()
    await signIn(at, 'teacher')
    const page = await at.get('/logg-inn?login_hint=mother&til=/hvem')
    expect(page.address).toBe('/logg-inn/kode?til=%2Fhvem')
    expect(page.way.filter((address) => address.includes('/interaksjon/'))).toHaveLength(1)
  })

  it('no address on the way but the issuer’s own answer carries more than names of pages', async () => {
    const at = house.visitor()
    const page = await signIn(at, 'teacher')
    const number = people.find(({ key }) => key === 'teacher')?.identityNumber ?? ''
    expect(page.way.join()).not.toContain(number)
    expect(house.lines.join()).not.toContain(number)
  })
})

describe('who is not known', () => {
  it('gets a page that says whom to ask, and leaves no account, no person, no session', async () => {
    const { page, trace, admin } = await turnedAway('stranger', {})
    expect(page.status).toBe(403)
    expect(page.text).toContain('Her er det ikke noe for deg nå')
    expect(page.text).toContain('Lederen din kan gi deg en rolle her')
    expect((await admin.query("select from identity.account where subject = 'stranger'")).rows).toEqual([])
    expect(await trace()).toEqual([
      expect.objectContaining({ effect: 'refused', actor_kind: 'visitor', person_id: null, reason: 'unknown-person' }),
    ])
  })

  it.each([
    ['an employee whose only post has ended', 'leaver', undefined],
    ['a guardian whose link has ended', 'mother', 'isNoLongerGuardian'],
    ['a guardian who is kept away from her child', 'mother', 'isKeptAway'],
    ['a guardian without parental responsibility', 'mother', 'losesResponsibility'],
    ['a guardian whom nobody has confirmed', 'father', undefined],
  ] as const)('is told from %s by nothing: no word, no statement, no cookie, no row', async (_, who, becomes) => {
    const there = await openSignIn(database)
    if (becomes) await there[becomes](who)
    const comesIn = async (key: Key) => {
      const at = there.visitor()
      const list = await toIssuer(at)
      there.statements.length = 0
      const page = await choosePerson(at, list, key)
      const { status, text, way } = page
      const headers = [...page.headers].filter(([name]) => name !== 'content-length')
      const seen = { status, text, way, headers, cookies: [...at.cookies.keys()], statements: [...there.statements] }
      return JSON.parse(JSON.stringify(seen).replaceAll(/id_token_hint=[^"\\&]+|[\w-]{43}/g, 'chance'))
    }
    const [stranger, nobodyNow] = [await comesIn('stranger'), await comesIn(who)]
    expect(nobodyNow).toEqual(stranger)
    expect(nobodyNow.statements.length).toBeGreaterThan(0)
    expect(nobodyNow.text).toContain('Snakk med den som tok kontakt med deg')
    const [one, ...others] = await there.trace()
    expect(others).toEqual([one])
    expect(one).toMatchObject({ effect: 'refused', person_id: null, reason: 'unknown-person' })
  })

  it('a guardian who is kept away while she is signed in loses the role at once, and reads the same words', async () => {
    const there = await openSignIn(database)
    await there.handOver('mother', 'KH7M-2RXA')
    const at = there.visitor()
    const asked = await signIn(at, 'mother')
    const inside = await at.post('/logg-inn/kode', { _csrf: csrfOf(asked), kode: 'KH7M-2RXA', til: '/hvem' })
    expect(JSON.parse(inside.text)).toMatchObject({ kind: 'done' })
    await there.isKeptAway('mother')
    expect((await at.get('/hvem')).text).toContain('"kind":"choose"')
    const roles = await at.get('/logg-inn/rolle')
    expect(roles.text).toContain('Her er det ikke noe for deg nå')
    expect(roles.text).toContain('Snakk med den som tok kontakt med deg')
  })

  it('one child she is kept from leaves her the other', async () => {
    const there = await openSignIn(database)
    await there.isKeptAway('mother')
    await there.becomesGuardian('mother')
    expect((await signIn(there.visitor(), 'mother')).address).toBe('/logg-inn/kode?til=%2Fhvem')
  })
})

describe('an issuer whose people are known by the issuer’s own id', () => {
  it('needs the identity number once; from then on the account is enough', async () => {
    let sendsNumber = true
    const local = await openSignIn(database, {
      issuer: (issuer) => ({
        ...crooked(issuer, ({ claims: { pid, ...rest }, ...token }) => ({
          ...token,
          claims: sendsNumber ? { pid, ...rest } : rest,
        })),
        profile: { ...issuer.profile, key: 'subject' },
      }),
    })
    sendsNumber = false
    expect((await signIn(local.visitor(), 'teacher')).text).toContain('Her er det ikke noe for deg nå')
    sendsNumber = true
    expect((await signIn(local.visitor(), 'teacher')).address).toBe('/hvem')
    sendsNumber = false
    const page = await signIn(local.visitor(), 'teacher')
    expect(JSON.parse(page.text).actor).toMatchObject({ person: local.ids.teacher })
    const { rows } = await local.admin.query(
      'select subject, person_id from identity.account where municipality_id = $1',
      [local.municipalities.fjordvik],
    )
    expect(rows).toEqual([{ subject: 'teacher', person_id: local.ids.teacher }])
  })

  it('opens posts, never the family: whoever runs it could say whose mother anybody is', async () => {
    const local = await openSignIn(database, {
      issuer: (issuer) => ({ ...issuer, profile: { ...issuer.profile, key: 'subject' } }),
    })
    await local.handOver('mother', 'KH7M-2RXA')
    expect((await signIn(local.visitor(), 'mother')).text).toContain('Her er det ikke noe for deg nå')
    const at = local.visitor()
    const inside = await signIn(at, 'both')
    expect(JSON.parse(inside.text).actor).toMatchObject({ person: local.ids.both, title: 'lærer' })
    expect((await at.get('/logg-inn/rolle')).text).not.toContain('value="00000000-0000-0000-0000-000000000000"')
  })
})

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
    expect((await at.get('/hvem')).text).toContain(nobody)
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
    expect((await at.get('/hvem')).text).toContain(nobody)
  })
})

describe('attempts from one address', () => {
  const from = (at: Visitor, address: string) => at.ask('/logg-inn', { headers: { 'x-test-address': address } })

  it('are limited, with the time to wait, and other addresses are not', async () => {
    const rates = { begun: { points: 3, seconds: 600 }, failed: many() }
    const narrow = await openSignIn(database, { rates })
    for (let tries = 0; tries < 3; tries++) expect((await from(narrow.visitor(), '198.51.100.1')).status).toBe(303)
    const refused = await from(narrow.visitor(), '198.51.100.1')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refused.text()).toContain('For mange forsøk')
    expect((await from(narrow.visitor(), '198.51.100.2')).status).toBe(303)
  })

  it('that fail are limited sooner', async () => {
    const narrow = await openSignIn(database, { rates: { begun: many(), failed: { points: 3, seconds: 600 } } })
    const at = narrow.visitor()
    for (let tries = 0; tries < 3; tries++) expect((await at.get('/logg-inn/svar?state=forged')).status).toBe(403)
    expect((await at.get('/logg-inn/svar?state=forged')).status).toBe(429)
    expect((await at.get('/logg-inn')).status).toBe(429)
  })
})

describe('where she goes afterwards is a page of ours', () => {
  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/%0d%0aLocation: https://evil.example',
    'javascript:alert(1)',
    '/logg-ut',
  ])('%s', async (til) => {
    const at = house.visitor()
    const list = await at.get(`/logg-inn?til=${encodeURIComponent(til)}`)
    const page = await choosePerson(at, list, 'teacher')
    const last = new URL(page.address, 'http://localhost:3000')
    expect(last.origin).toBe('http://localhost:3000')
    expect(last.pathname === '/' || last.pathname.startsWith('/%0d%0a')).toBe(true)
    expect(page.headers.get('location')).toBeNull()
  })

  it('also when it is posted with a form', async () => {
    const at = house.visitor()
    const page = await signIn(at, 'both')
    const after = await at.post('/logg-inn/rolle', {
      _csrf: csrfOf(page),
      rolle: house.posts.both,
      til: '//evil.example',
    })
    expect(after.address).toBe('/')
  })
})
