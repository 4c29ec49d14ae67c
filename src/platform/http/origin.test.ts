import { beforeEach, describe, expect, test } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { errorsOn, hiddenFields, openLaget } from '#testing/http.ts'
import { openLog } from '#testing/open-log.ts'

const laget = await openLaget(await testDatabase())
const family = await openLog(laget.house)
const [teacher, nurse] = [await laget.signIn(family.teacher), await laget.as('nurse')]
const form = `/stafettlogg/${family.log}/notat`
const note = { kind: 'note', text: 'Skrevet av noen.', areas: 'learning' }

const count = async () => {
  const { rows } = await laget.house.admin.query('select count(*)::int as n from relay.entry')
  return rows[0].n as number
}
let before: number
beforeEach(async () => {
  before = await count()
})

describe('a post without the token of its session', () => {
  test.each([
    ['missing', null],
    ['forged', 'A'.repeat(48)],
    ["another session's", nurse.csrf ?? ''],
    ['given twice, the first one wrong', ['x', teacher.csrf ?? '']],
  ])('%s: nothing happens; the words stand in a form of this session, to be sent again', async (_, _csrf) => {
    const answer = await teacher.postForm(form, { ...note, _csrf })
    expect(answer.status).toBe(403)
    expect(errorsOn(answer)['']).toMatch(/^Siden var blitt for gammel/)
    expect(answer.text).toContain(note.text)
    expect(await count()).toBe(before)
    const again = await teacher.postForm(form, { ...note, ...hiddenFields(answer, form) })
    expect([again.status, await count()]).toEqual([303, before + 1])
  })

  test('a button has no form to come back in, and says so', async () => {
    const consent = `/stafettlogg/${family.log}/samtykke`
    const mother = await laget.signIn(family.mother)
    const referer = `http://localhost:3000${consent}`
    const service = '0190f75e-0000-7000-8000-000000000003'
    const answer = await mother.postForm(`${consent}/${service}/tilbaketrekking`, { _csrf: null }, { referer })
    expect(answer.status).toBe(403)
    expect(answer.text).toContain(`href="${consent}"`)
    const { rows } = await laget.house.admin.query("select from access.consent where decision = 'withdrawn'")
    expect(rows).toEqual([])
  })
})

describe('a post from another place', () => {
  test.each([
    ['another origin', { origin: 'https://ond.example', 'sec-fetch-site': 'cross-site' }],
    ['the same site, another origin', { origin: 'http://localhost:4000', 'sec-fetch-site': 'same-site' }],
    ['a page that hides where it is', { origin: 'null' }],
    ['an origin of ours, and a browser that says otherwise', { 'sec-fetch-site': 'cross-site' }],
  ])('%s: refused, and none of its words come back', async (_, headers) => {
    const answer = await teacher.postForm(form, note, headers)
    expect(answer.status).toBe(403)
    expect(answer.text).not.toContain(note.text)
    expect(await count()).toBe(before)
  })

  test('from nowhere: refused', async () => {
    const headers = { cookie: `laget=${teacher.token}`, 'content-type': 'application/x-www-form-urlencoded' }
    const body = new URLSearchParams({ ...note, _csrf: teacher.csrf ?? '' })
    expect((await laget.app.request(form, { method: 'POST', headers, body })).status).toBe(403)
    expect(await count()).toBe(before)
  })

  test('a draft is a post too', async () => {
    const answer = await teacher.postForm(`${form}/utkast`, note, { origin: 'https://ond.example' })
    expect(answer.status).toBe(403)
    expect((await teacher.get(form)).text).not.toContain(note.text)
  })
})

describe('a post that is no form', () => {
  test.each([
    ['JSON', 'application/json', JSON.stringify(note)],
    ['plain text', 'text/plain', 'kind=note&text=x&areas=learning'],
    ['a form in pieces that do not fit', 'multipart/form-data; boundary=x', '--y\r\nnothing'],
    ['something that only begins as one', 'application/x-www-form-urlencoded-not', 'text=x'],
  ])('%s is not read', async (_, type, body) => {
    for (const path of [form, `${form}/utkast`]) {
      const headers = { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin', 'content-type': type }
      const answer = await teacher.ask(path, { method: 'POST', headers, body })
      expect([path, answer.status]).toEqual([path, 400])
    }
    expect(await count()).toBe(before)
  })

  test('a body that is too big is not read to its end', async () => {
    const answer = await teacher.postForm(form, { ...note, text: 'å'.repeat(50_000) })
    expect(answer.status).toBe(413)
    expect(await count()).toBe(before)
  })
})
