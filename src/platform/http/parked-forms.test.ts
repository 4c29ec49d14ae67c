import { describe, expect, test } from 'vitest'
import { openDemoIssuer } from '#demo/issuer/demo-issuer.ts'
import { demoIssuerPath } from '#demo/issuer/demo-issuer-path.ts'
import { syntheticNumber } from '#demo/synthetic-number.ts'
import { testDatabase } from '#testing/database.ts'
import { errorsOn, hiddenFields, openLaget, titleOf } from '#testing/http.ts'
import { openLog } from '#testing/open-log.ts'
import { aVisit } from '#testing/visit.ts'
import { visitor } from '#testing/visitor.ts'
import { forgetWritten } from './forget-written.ts'

const same = (text: string) => ({ nb: text, nn: text, en: text })
const publicUrl = new URL('http://localhost:3000')
const issuer = openDemoIssuer({
  kind: 'test',
  publicUrl,
  people: () => [
    {
      key: 'teacher',
      name: 'Ida Lund',
      identityNumber: syntheticNumber('1988-03-14', 0),
      role: same(''),
      sees: same(''),
    },
  ],
  visitOf: ({ lang, address }) => aVisit({ lang, address, me: undefined }),
})
const database = await testDatabase()
const laget = await openLaget(database, {
  issuers: [issuer.issuer],
  mount: (app) => void app.all(`${demoIssuerPath}/*`, (c) => issuer.fetch(c.req.raw)),
})
const { admin } = laget.house
const words = 'Jeg rakk ikke å sende “dette”.'

const inALog = async () => {
  const family = await openLog(laget.house)
  const note = `/stafettlogg/${family.log}/notat`
  return { log: family.log, family, note, teacher: await laget.signIn(family.teacher) }
}
const written = { kind: 'concern', text: words, areas: ['learning', 'home'] }
const away = () => laget.clock.advance({ minutes: 31 })
const parkedForms = async () => (await admin.query('select * from platform.parked_form')).rows

describe('a form posted with a session that has run out', () => {
  test('waits, and is shown again to the same person when she has signed in: as in life, without scripts', async () => {
    const { note } = await inALog()
    const browser = visitor((request) => laget.app.fetch(request), publicUrl.origin)
    const form = await browser.get(`/logg-inn?login_hint=teacher&til=${encodeURIComponent(note)}`)
    expect(form.address).toBe(note)
    away()
    const fields = { ...hiddenFields(form, note), kind: 'concern', text: words, areas: 'home' }
    const signIn = await browser.post(note, fields)
    expect([titleOf(signIn), signIn.text.includes(words)]).toEqual(['Du er logget ut – Laget', false])
    expect(signIn.text).toContain('Det du skrev, er tatt vare på i en halv time.')
    const on = /href="(\/logg-inn\?[^"]*utsteder=demo[^"]*)"/.exec(signIn.text)?.[1]?.replaceAll('&amp;', '&')
    const back = await browser.get(on ?? '')
    expect([back.status, back.address]).toEqual([200, note])
    expect(back.text).toContain('Ikke sendt ennå')
    expect(back.text).toContain(`${words}</textarea>`)
    expect(back.text).toMatch(/value="home"[^>]* checked/)
    const sent = await browser.post(note, { ...fields, ...hiddenFields(back, note) })
    expect([sent.status, sent.text.includes(words)]).toEqual([200, true])
  })

  test('is sent on to sign in, and back to its form', async () => {
    const { note, teacher } = await inALog()
    away()
    const answer = await teacher.postForm(note, written)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(`/logg-inn?til=${encodeURIComponent(note)}&utlopt=ja&tatt-vare-paa=ja`)
  })

  test('is gone when it has been shown; where the form keeps drafts it lives on as one', async () => {
    const { note, teacher, family } = await inALog()
    away()
    await teacher.postForm(note, written)
    const again = await laget.signIn(family.teacher)
    const first = await again.get(note)
    expect([first.text.includes(words), first.text.includes('Ikke sendt ennå'), errorsOn(first)]).toEqual([
      true,
      true,
      {},
    ])
    const second = await again.get(note)
    expect([second.text.includes(words), second.text.includes('Ikke sendt ennå')]).toEqual([true, false])
    expect(second.text).toContain('Her er utkastet ditt')
    await again.postForm(`${note}/utkast/forkast`, {})
    expect((await again.get(note)).text).not.toContain(words)
  })

  test('is gone when it has been shown, in a form without drafts', async () => {
    const { log, family } = await inALog()
    const consent = `/stafettlogg/${log}/samtykke`
    const mother = await laget.signIn(family.mother)
    away()
    await mother.postForm(consent, { answer: 'no', until: '1.12.2027' })
    const again = await laget.signIn(family.mother)
    expect((await again.get(consent)).text).toMatch(/value="no"[^>]* checked/)
    const second = await again.get(consent)
    expect([second.status, /value="no"[^>]* checked/.test(second.text)]).toEqual([200, false])
  })

  test('is not used up by who only asks whether the page is there', async () => {
    const { note, teacher, family } = await inALog()
    away()
    await teacher.postForm(note, written)
    const again = await laget.signIn(family.teacher)
    await again.ask(note, { method: 'HEAD' })
    expect((await again.get(note)).text).toContain(words)
  })

  test('is shown to nobody else, and to her in no other role', async () => {
    const { note, teacher, family } = await inALog()
    away()
    await teacher.postForm(note, written)
    const others = [await laget.as('nurse'), await laget.as('head'), await laget.signIn(family.mother)]
    for (const other of others) expect((await other.get(note)).text).not.toContain(words)
    expect((await (await laget.signIn(family.teacher)).get(note)).text).toContain(words)
  })

  test('is gone after half an hour, and the hourly job removes what is left of it', async () => {
    const { note, teacher, family } = await inALog()
    away()
    await teacher.postForm(note, written)
    laget.clock.advance({ minutes: 30 })
    expect((await (await laget.signIn(family.teacher)).get(note)).text).not.toContain(words)
    const nurse = await laget.as('nurse')
    away()
    await nurse.postForm(note, { ...written, areas: 'health' })
    expect(await parkedForms()).toHaveLength(1)
    laget.clock.advance({ minutes: 30 })
    const parts = { ...laget.house, pool: database.pool('jobs'), log: laget.log }
    await forgetWritten.run(parts, { municipality: '0190f70d-0000-7000-8000-000000000001' })
    expect(await parkedForms()).toEqual([])
  })

  test('is encrypted, and holds no token', async () => {
    const { note, teacher } = await inALog()
    away()
    await teacher.postForm(note, written)
    const stored = JSON.stringify(
      (await parkedForms()).map((row) => ({ ...row, fields_cipher: row.fields_cipher.toString('latin1') })),
    )
    for (const secret of ['rakk', 'concern', teacher.csrf ?? '', teacher.token ?? ''])
      expect(stored).not.toContain(secret)
    expect(laget.lines.join('')).not.toContain('rakk')
  })

  test('is not the form of a version that has changed since: its writer sees both', async () => {
    const { log, note, teacher, family } = await inALog()
    await teacher.postForm(note, { ...written, text: 'Opprinnelig.' })
    const { rows } = await admin.query('select id from relay.entry where log_id = $1', [log])
    const entry = `/stafettlogg/${log}/innlegg/${rows[0].id}`
    away()
    await teacher.postForm(entry, { _version: '1', text: words, areas: 'learning' })
    const again = await laget.signIn(family.teacher)
    const api = { text: 'Endret imens.', areas: ['learning', 'home'], version: 1 }
    expect((await again.postJson(`/api/v1/logs/${log}/entries/${rows[0].id}`, api)).status).toBe(200)
    const shown = await again.get(entry)
    expect([shown.text.includes(words), hiddenFields(shown, entry)._version]).toEqual([true, '1'])
    const sent = await again.postForm(entry, { ...hiddenFields(shown, entry), text: words, areas: 'learning' })
    expect([sent.status, sent.text.includes('Endret imens.')]).toEqual([409, true])
  })

  test('is also what the draft button posts', async () => {
    const { note, teacher, family } = await inALog()
    away()
    const answer = await teacher.postForm(`${note}/utkast`, written)
    expect(answer.headers.get('location')).toBe(`/logg-inn?til=${encodeURIComponent(note)}&utlopt=ja&tatt-vare-paa=ja`)
    expect((await (await laget.signIn(family.teacher)).get(note)).text).toContain(words)
  })
})

describe('what is not parked', () => {
  test('a session that its person has ended everywhere: its token may be in other hands', async () => {
    const { note, teacher, family } = await inALog()
    const phone = await laget.signIn(family.teacher)
    await phone.postForm('/logg-ut/overalt', {})
    const answer = await teacher.postForm(note, written)
    // whoever wrote it has it before her
    expect([answer.status, answer.text.includes(words)]).toEqual([403, true])
    expect((await (await laget.signIn(family.teacher)).get(note)).text).not.toContain(words)
  })

  test('a session that nobody knows', async () => {
    const { note } = await inALog()
    const answer = await laget.withToken('A'.repeat(43)).postForm(note, written)
    expect([answer.status, answer.text.includes(words)]).toEqual([403, true])
  })

  test('more than a few: nobody forgets that many forms', async () => {
    const { log, teacher, family } = await inALog()
    away()
    const places = Array.from(
      { length: 7 },
      (_, n) => `/stafettlogg/${log}/tiltak/01a20000-0000-7000-8000-00000000000${n}`,
    )
    const answers = []
    for (const place of places) answers.push(await teacher.postForm(place, { text: words }))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303, 403, 403])
    const again = await teacher.postForm(places[0] ?? '', { text: words })
    expect(again.status, 'the same form again takes its own place').toBe(303)
    await laget.signIn(family.teacher)
    laget.clock.advance({ minutes: 30 })
  })

  test('a post from another place', async () => {
    const { note, teacher } = await inALog()
    away()
    const before = await parkedForms()
    await teacher.postForm(note, written, { origin: 'https://ond.example', 'sec-fetch-site': 'cross-site' })
    await teacher.postForm(note, { ...written, _csrf: 'x' })
    expect(await parkedForms()).toEqual(before)
  })
})
