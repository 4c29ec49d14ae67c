import { describe, expect, it } from 'vitest'
import { crooked } from '#testing/crooked-issuer.ts'
import { testDatabase } from '#testing/database.ts'
import { choosePerson, csrfOf, openSignIn, signIn, whoIs } from '#testing/sign-in.ts'
import { type Key, people } from '#testing/sign-in-people.ts'
import type { Visitor } from '#testing/visitor.ts'

const database = await testDatabase()
const house = await openSignIn(database)

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
    const there = await openSignIn(database)
    const at = there.visitor()
    const page = await signIn(at, 'stranger')
    expect(page.status).toBe(403)
    expect(page.text).toContain('Her er det ikke noe for deg nå')
    expect(page.text).toContain('Lederen din kan gi deg en rolle her')
    expect(await whoIs(at)).toMatchObject({ kind: 'sign-in' })
    expect(at.cookies.has('laget')).toBe(false)
    expect(await there.sessions()).toEqual([])
    expect((await there.admin.query("select from identity.account where subject = 'stranger'")).rows).toEqual([])
    expect(await there.trace()).toEqual([
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
      const list = await at.get('/logg-inn?til=/hvem')
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

describe('attempts from one address', () => {
  const from = (at: Visitor, address: string) => at.ask('/logg-inn', { headers: { 'x-test-address': address } })

  it('are limited, with the time to wait, and other addresses are not', async () => {
    const rates = { begun: { points: 3, seconds: 600 } }
    const narrow = await openSignIn(database, { rates })
    for (let tries = 0; tries < 3; tries++) expect((await from(narrow.visitor(), '198.51.100.1')).status).toBe(303)
    const refused = await from(narrow.visitor(), '198.51.100.1')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refused.text()).toContain('For mange forsøk')
    expect((await from(narrow.visitor(), '198.51.100.2')).status).toBe(303)
  })

  it('that fail are limited sooner', async () => {
    const narrow = await openSignIn(database, { rates: { failed: { points: 3, seconds: 600 } } })
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
