import { describe, expect, it } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { choosePerson, csrfOf, openSignIn, signIn, tokenOf, whoIs, withToken } from '#testing/sign-in.ts'
import type { Visitor } from '#testing/visitor.ts'
import { forgetSessions } from './forget-sessions.ts'

const database = await testDatabase()
const house = await openSignIn(database)

describe('the session’s token', () => {
  it('is a cookie that scripts and other sites do not get, and with https no neighbour can plant', async () => {
    const cookieOf = async (publicUrl: string) => {
      const there = await openSignIn(database, { publicUrl })
      const at = there.visitor()
      const list = await at.get('/logg-inn')
      const chosen = await at.ask(list.address, { method: 'POST', body: new URLSearchParams({ hvem: 'teacher' }) })
      const resumed = await at.ask(chosen.headers.get('location') ?? '')
      const answer = await at.ask(resumed.headers.get('location') ?? '')
      return answer.headers.getSetCookie().filter((line) => line.includes('laget='))
    }
    expect(await cookieOf('http://localhost:3000')).toEqual([
      expect.stringMatching(/^laget=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/),
    ])
    expect(await cookieOf('https://laget.example')).toEqual([
      expect.stringMatching(/^__Host-laget=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    ])
  })

  it('is stored nowhere: only its keyed hash is', async () => {
    const at = house.visitor()
    await signIn(at, 'teacher')
    const { rows } = await house.admin.query('select row_to_json(s)::text as row from identity.session s')
    const bytes = Buffer.from(tokenOf(at), 'base64url').toString('hex')
    for (const { row } of rows) {
      expect(row).not.toContain(tokenOf(at))
      expect(row).not.toContain(bytes)
    }
  })

  it.each([
    ['forged', 'A'.repeat(43)],
    ['of another form', 'x'],
    ['empty', ''],
  ])('%s, it is nobody', async (_, token) => {
    expect(await whoIs(withToken(house, token))).toMatchObject({ kind: 'sign-in', expired: false })
  })

  it('is new at every sign-in, and the one she came with is dead', async () => {
    const at = house.visitor()
    await signIn(at, 'teacher')
    const before = tokenOf(at)
    const again = await at.get('/logg-inn?paa-nytt=ja&til=/hvem')
    await choosePerson(at, again, 'teacher')
    expect(tokenOf(at)).not.toBe(before)
    expect(await whoIs(at)).toMatchObject({ kind: 'done' })
    expect(await whoIs(withToken(house, before))).toMatchObject({ kind: 'sign-in', expired: true })
  })
})

describe('a session ends', () => {
  it('after ten hours, however busy', async () => {
    const long = await openSignIn(database)
    const at = long.visitor()
    await signIn(at, 'teacher')
    for (let minutes = 0; minutes < 580; minutes += 29) {
      expect(await whoIs(at)).toMatchObject({ kind: 'done' })
      long.clock.advance({ minutes: 29 })
    }
    expect(await whoIs(at)).toMatchObject({ kind: 'done' })
    long.clock.advance({ minutes: 20 })
    expect(await whoIs(at)).toMatchObject({ kind: 'sign-in', expired: true })
  })

  it('sooner where the installation says so: unused, and in any case', async () => {
    const brief = await openSignIn(database, { limits: { idleMinutes: 10, absoluteMinutes: 60 } })
    const [idle, busy] = [brief.visitor(), brief.visitor()]
    await signIn(idle, 'teacher')
    await signIn(busy, 'teacher')
    for (let minutes = 0; minutes < 54; minutes += 9) {
      expect(await whoIs(busy)).toMatchObject({ kind: 'done' })
      brief.clock.advance({ minutes: 9 })
    }
    expect(await whoIs(idle)).toMatchObject({ kind: 'sign-in', expired: true })
    expect(await whoIs(busy)).toMatchObject({ kind: 'done' })
    brief.clock.advance({ minutes: 6 })
    expect(await whoIs(busy)).toMatchObject({ kind: 'sign-in', expired: true })
  })

  it('for a post that has ended: the person is asked for another role', async () => {
    const there = await openSignIn(database)
    const at = there.visitor()
    await signIn(at, 'teacher')
    expect(await whoIs(at)).toMatchObject({ kind: 'done' })
    const set = 'update organisation.post set valid_until = $2 where id = $1'
    await there.admin.query(set, [there.posts.teacher, there.clock.now()])
    expect(await whoIs(at)).toMatchObject({ kind: 'choose' })
    const roles = await at.get('/logg-inn/rolle')
    expect(roles.text).toContain('Her er det ikke noe for deg nå')
    const forced = await at.post('/logg-inn/rolle', { _csrf: csrfOf(roles), rolle: there.posts.teacher })
    expect(forced.address).toBe('/logg-inn/rolle?til=%2F')
    expect(await whoIs(at)).toMatchObject({ kind: 'choose' })
  })

  it('by signing out: here and in the browser’s stores, with a row', async () => {
    const there = await openSignIn(database)
    const at = there.visitor()
    await signIn(at, 'teacher')
    const token = tokenOf(at)
    const left = await at.post('/logg-ut', { _csrf: csrfOf(await at.get('/logg-inn/rolle')) })
    expect(left.headers.get('clear-site-data')).toBe('"cache", "storage"')
    expect(left.headers.get('refresh')).toMatch(/^0; url=http:\/\/localhost:3000\/demo\/utsteder\/session\/end\?/)
    expect(at.cookies.has('laget')).toBe(false)
    expect(await whoIs(withToken(house, token))).toMatchObject({ kind: 'sign-in' })
    expect(await there.trace()).toContainEqual(
      expect.objectContaining({ operation: 'identity.sign-out', person_id: there.ids.teacher, role: 'employee' }),
    )
  })

  it('by signing out everywhere: in every browser and every municipality, and nobody else’s', async () => {
    const there = await openSignIn(database)
    const [one, two, abroad, other] = [there.visitor(), there.visitor(), there.visitor(), there.visitor()]
    await signIn(other, 'teacher')
    for (const [at, place] of [
      [one, 'fjordvik'],
      [two, 'fjordvik'],
      [abroad, 'skogbygd'],
    ] as const) {
      const where = await signIn(at, 'travelling')
      await at.post('/logg-inn/kommune', { _csrf: csrfOf(where), kommune: there.municipalities[place] })
      expect((await at.get('/hvem')).text).toContain('"kind":"done"')
    }
    await one.post('/logg-ut/overalt', { _csrf: csrfOf(await one.get('/logg-inn/rolle')) })
    for (const at of [one, two, abroad]) expect((await at.get('/hvem')).text).toContain('"kind":"sign-in"')
    expect((await other.get('/hvem')).text).toContain('"kind":"done"')
    expect((await there.trace()).map(({ operation }) => operation)).toContain('identity.sign-out-everywhere')
  })

  it('also where the issuer does not answer, and the page says what that means', async () => {
    let down = false
    const there = await openSignIn(database, {
      issuer: (issuer) => ({
        ...issuer,
        inProcess: (address, options) =>
          down || !issuer.inProcess
            ? Promise.reject(new TypeError('fetch failed'))
            : issuer.inProcess(address, options),
      }),
    })
    const at = there.visitor()
    await signIn(at, 'teacher')
    down = true
    // its address book has to be asked for again
    there.clock.advance({ hours: 25 })
    const { rows } = await there.admin.query(
      "update identity.session set seen_at = $1, expires_at = $1::timestamptz + interval '1 hour' where person_id = $2 returning 1",
      [there.clock.now(), there.ids.teacher],
    )
    expect(rows).toHaveLength(1)
    const left = await at.post('/logg-ut', { _csrf: csrfOf(await at.get('/logg-inn/rolle')) })
    expect(left.address).toBe('/logget-ut?utsteder=nei')
    expect(left.text).toContain('Du kan fortsatt være logget inn')
    expect((await at.get('/hvem')).text).toContain('"kind":"sign-in"')
  })

  it('signing out without a session, or twice, is no error', async () => {
    expect((await house.visitor().post('/logg-ut', {})).address).toBe('/logget-ut')
  })
})

describe('what is left of a session', () => {
  it('is nothing of the issuer’s token once it has ended, and nothing at all a week later', async () => {
    const there = await openSignIn(database)
    const at = there.visitor()
    await signIn(at, 'teacher')
    await signIn(at, 'teacher', 'paa-nytt=ja')
    await at.post('/logg-ut', { _csrf: csrfOf(await at.get('/logg-inn/rolle')) })
    expect(await there.sessions()).toEqual([
      { end_reason: 'replaced', id_token_cipher: null },
      { end_reason: 'signed-out', id_token_cipher: null },
    ])
    const left = there.visitor()
    await signIn(left, 'teacher')
    const forget = () =>
      forgetSessions.run(
        { pool: database.pool('jobs'), clock: there.clock, log: there.log, door: there.door },
        { municipality: there.municipalities.fjordvik },
      )
    there.clock.advance({ days: 6 })
    await forget()
    expect(await there.sessions()).toHaveLength(3)
    there.clock.advance({ days: 2 })
    await forget()
    expect(await there.sessions()).toEqual([])
    expect((await there.trace()).length).toBeGreaterThanOrEqual(4)
  })
})

describe('a form must come from a page of this very session', () => {
  const victim = async () => {
    const at = house.visitor()
    const page = await signIn(at, 'both')
    return { at, csrf: csrfOf(page) }
  }
  const stillIn = async (at: Visitor) => expect(await whoIs(at)).not.toMatchObject({ kind: 'sign-in' })

  it.each([
    ['missing', () => ({})],
    ['empty', () => ({ _csrf: '' })],
    ['forged', () => ({ _csrf: Buffer.alloc(36, 7).toString('base64url') })],
    ['cut short', (own: string) => ({ _csrf: own.slice(0, -2) })],
  ])('%s token', async (_, fields) => {
    const { at, csrf } = await victim()
    const page = await at.post('/logg-ut', fields(csrf) as Record<string, string>)
    expect(page.status).toBe(403)
    expect(page.text).toContain('Det ble ikke gjort')
    await stillIn(at)
  })

  it('the token of another session', async () => {
    const [{ at }, { csrf }] = [await victim(), await victim()]
    expect((await at.post('/logg-ut', { _csrf: csrf })).status).toBe(403)
    await stillIn(at)
  })

  it('the token from before she chose a role', async () => {
    const { at, csrf } = await victim()
    await at.post('/logg-inn/rolle', { _csrf: csrf, rolle: house.posts.both })
    expect((await at.post('/logg-ut', { _csrf: csrf })).status).toBe(403)
    await stillIn(at)
  })

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin that hides', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour', { 'sec-fetch-site': 'same-site' }],
  ])('from %s, even with the right token', async (_, headers) => {
    const { at, csrf } = await victim()
    expect((await at.post('/logg-ut', { _csrf: csrf }, headers as Record<string, string>)).status).toBe(403)
    await stillIn(at)
  })
})
