import { describe, expect, test } from 'vitest'
import { newId } from '#platform/id.ts'
import { testDatabase } from '#testing/database.ts'
import { errorsOn, openLaget } from '#testing/http.ts'
import { openLog } from '#testing/open-log.ts'
import { modules } from '../../app.ts'

const laget = await openLaget(await testDatabase())
const family = await openLog(laget.house)
const teacher = await laget.signIn(family.teacher)
const { log } = family
const note = `/stafettlogg/${log}/notat`
const ours = { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }
const csrf = teacher.csrf ?? ''

const rowsOf = async () => {
  const { rows } = await laget.house.admin.query<{ there: number }>(
    `select (select count(*) from relay.entry) + (select count(*) from access.consent) + (select count(*) from children.guardian)
       + (select count(*) from relay.log) + (select count(*) from platform.answered) + (select count(*) from platform.draft) as there`,
  )
  return Number(rows[0]?.there)
}
const failures = () => laget.lines.filter((line) => line.includes('request-failed'))
const post = (
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  type: string | undefined,
  more: Record<string, string> = {},
) =>
  teacher.ask(path, {
    method: 'POST',
    body,
    headers: { ...ours, ...(type !== undefined && { 'content-type': type }), ...more },
  })

const part = (name: string, text: string, end = '--x--') =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n${end}`
const urlencoded = 'application/x-www-form-urlencoded'
const bytes = (...all: number[]) => new Uint8Array(all)

/** What no form of ours sends, by what is wrong with it: content type and body. */
const bodies: [what: string, type: string | undefined, body: string | Uint8Array<ArrayBuffer>][] = [
  ['no content type', undefined, 'a=1'],
  ['an empty content type', '', 'a=1'],
  ['plain text', 'text/plain', `_csrf=${csrf}`],
  ['a content type that only begins right', 'application/x-www-form-urlencodedly', `_csrf=${csrf}`],
  ['JSON in place of a form', 'application/json', '{"text":"x"}'],
  ['multipart without a boundary', 'multipart/form-data', part('_csrf', csrf)],
  ['multipart with another boundary', 'multipart/form-data; boundary=y', part('_csrf', csrf)],
  ['multipart cut in a header', 'multipart/form-data; boundary=x', part('_csrf', csrf).slice(0, 20)],
  ['multipart cut in a text', 'multipart/form-data; boundary=x', part('_csrf', csrf).slice(0, -12)],
  ['multipart of nothing', 'multipart/form-data; boundary=x', ''],
  ['multipart with a file', 'multipart/form-data; boundary=x', part('text"; filename="x.exe', 'MZ')],
  ['multipart that is noise', 'multipart/form-data; boundary=x', bytes(0, 255, 254, 13, 10, 45, 45, 120)],
  ['a boundary that is too long', `multipart/form-data; boundary=${'x'.repeat(5000)}`, part('_csrf', csrf)],
  ['bytes that are no UTF-8', urlencoded, bytes(95, 61, 255, 254, 192, 128)],
  ['percent signs that mean nothing', urlencoded, '%=%&%zz=%E0%A4%A&_csrf=%'],
  ['nothing at all', urlencoded, ''],
  ['separators alone', urlencoded, '&&&===&&'],
  [
    'names of what every object has',
    urlencoded,
    `__proto__=1&constructor=2&_csrf=${csrf}&toString=3&guardians.__proto__.x=1`,
  ],
  ['a hundred thousand fields of one name', urlencoded, `_csrf=${csrf}&${'a=&'.repeat(80_000)}`],
  ['thousands of fields of other names', urlencoded, Array.from({ length: 5000 }, (_, n) => `a${n}=1`).join('&')],
  ['the same field again and again', urlencoded, `_csrf=${csrf}&${'text=a&'.repeat(900)}`],
  ['two keys', urlencoded, `_csrf=${csrf}&_key=${newId()}&_key=${newId()}&kind=note&text=a&areas=learning`],
  ['two tokens', urlencoded, `_csrf=x&_csrf=${csrf}&kind=note&text=a&areas=learning`],
  ['a name of dots', urlencoded, `_csrf=${csrf}&....=1&child.=2&.0.name=3&guardians.99999999999999999999.name=4`],
]

describe('a post that no form of ours made', () => {
  test.for(bodies)('%s is refused, and nothing is changed', async ([, type, body]) => {
    const before = await rowsOf()
    const answer = await post(note, body, type)
    expect([400, 403, 413, 422]).toContain(answer.status)
    expect(answer.headers.get('content-type')).toContain('text/html')
    expect([await rowsOf(), failures()]).toEqual([before, []])
  })

  const posts = modules.flatMap(({ routes }) => routes).filter(({ kind }) => kind === 'form' || kind === 'act')
  test('on every address that takes one', async () => {
    const before = await rowsOf()
    const answered = new Map<string, number>()
    for (const { path } of posts) {
      const address = path.replaceAll(':log', log).replaceAll(/:\w+/g, newId())
      for (const [what, type, body] of bodies.filter(([what]) => !/thousand|again and again/.test(what)))
        answered.set(`${what}, ${path}`, (await post(address, body, type)).status)
    }
    const wrong = [...answered].filter(([, status]) => ![400, 403, 404, 422].includes(status))
    expect([wrong, await rowsOf(), failures()]).toEqual([[], before, []])
    expect(answered.size).toBeGreaterThan(500)
  })
})

describe('JSON that is none, or not what the contract asks for', () => {
  const api = `/api/v1/logs/${log}/notes`
  const whole = { kind: 'note', text: 'Nora kom i dag.', areas: ['learning'] }
  test.for([
    ['nothing', ''],
    ['half an object', '{"kind":"note","text":"'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a number', '1e999'],
    ['a trailing comma', '{"kind":"note",}'],
    ['a list a hundred thousand deep', '['.repeat(100_000)],
    ['an object ten thousand deep', `${'{"text":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['what every object has', JSON.stringify(whole).replace('{', '{"__proto__":{"kind":"goal"},')],
    ['a text that is an object', JSON.stringify({ ...whole, text: { toString: 'x' } })],
    ['an area that is null', JSON.stringify({ ...whole, areas: [null] })],
    ['a NUL', JSON.stringify({ ...whole, text: 'a\0b' })],
    ['half a character', '{"kind":"note","text":"a\\ud800","areas":["learning"]}'],
    ['half a character in a list', '{"kind":"note","text":"a","areas":["\\udfff"]}'],
    ['bytes that are no UTF-8 in a name', '{"k\u0000ind":"note"}'],
  ] as const)('%s is answered with a problem, and nothing is changed', async ([, body]) => {
    const before = await rowsOf()
    const answer = await post(api, body, 'application/json', { 'idempotency-key': newId() })
    expect([400, 422]).toContain(answer.status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect([await rowsOf(), failures()]).toEqual([before, []])
  })

  test('other content types are asked for JSON', async () => {
    for (const type of [undefined, '', 'text/json', urlencoded, 'application/jsonx', 'multipart/form-data'])
      expect((await post(api, JSON.stringify(whole), type)).status).toBe(415)
  })
})

describe('a text that the database cannot keep', () => {
  test.for([
    ['a NUL', 'Nora\0Sande'],
    ['half a character', 'Nora \ud83d Sande'],
  ] as const)('%s is an error at its field, in every form', async ([, text]) => {
    const answer = await post(
      note,
      new URLSearchParams({ _csrf: csrf, kind: 'note', areas: 'learning', text }).toString(),
      urlencoded,
    )
    // a browser, and so a form, knows no half characters: it sends U+FFFD
    if (!text.includes('\0')) return expect(answer.status).toBe(303)
    expect([answer.status, Object.keys(errorsOn(answer))]).toEqual([422, ['text']])
    const started = await post(
      '/stafettlogg/start',
      new URLSearchParams({
        ...{ _csrf: csrf, 'child.name': text, 'child.birthDate': '2016-05-04' },
        areas: 'learning',
      }).toString(),
      urlencoded,
    )
    expect(started.status).toBe(422)
    expect(failures()).toEqual([])
  })

  test.for([
    ['a NUL', 'a\0b', 'ab'],
    ['a backslash that looks like one', 'a\\u0000b', 'a\\u0000b'],
    ['a backslash before a NUL', 'a\\\0b', 'a\\b'],
  ] as const)('%s does not cost a draft', async ([, text, kept]) => {
    const saved = await teacher.postForm(`${note}/utkast`, { kind: 'note', text, 'x\0y': 'z' })
    expect(saved.status).toBe(303)
    const { rows } = await laget.house.admin.query(
      "select fields ->> 'text' as text from platform.draft where place = $1",
      [note],
    )
    expect(rows).toEqual([{ text: kept }])
    await teacher.postForm(`${note}/utkast/forkast`, {})
  })
})

describe('an address that is none', () => {
  test.for([
    '/stafettlogg/%00',
    '/stafettlogg/%00/notat',
    '/stafettlogg/%E0%A4%A',
    '/stafettlogg/%ff%fe',
    `/stafettlogg/${log}?before=%00&kind=%00`,
    `/stafettlogg/${log}?before=2026-13-45T99:99:99Z~${log}`,
    `/stafettlogg/${log}/innsyn?before=2026-02-31T10:00:00.000Z~${log}`,
    '/mitt-arbeid?after=%00&closed=%00',
    '/logg-inn?til=%00&utsteder=%00&login_hint=%00',
    '/logg-inn/svar?state=%00&code=%00',
    '/logg-inn/kode?til=%00',
    '/logg-inn/rolle?til=%00%0d%0aSet-Cookie:x',
    '/register?q=%00',
    '/api/v1/logs/%00',
    '/api/v1/logs?after=%ud800',
    '/?lang=%00',
    '/%00',
    '/..%2f..%2fetc%2fpasswd',
  ])('%s is not our fault', async (path) => {
    for (const one of [teacher, laget.visitor, laget.withToken('a'.repeat(43))])
      expect((await one.get(path)).status).toBeLessThan(500)
    expect(failures()).toEqual([])
  })

  test('a form posted to one with a session that has run out is not kept, and not our fault', async () => {
    const old = await laget.signIn(family.teacher)
    laget.clock.advance({ days: 1 })
    expect((await old.postForm('/stafettlogg/%00/notat', { text: 'x' })).status).toBeLessThan(500)
    laget.clock.advance({ days: -1 })
    expect(failures()).toEqual([])
  })
})

test.for([
  ['a cookie', { cookie: `laget=${'x'.repeat(60_000)}` }],
  ['a cookie of odd characters', { cookie: 'laget="; laget=%00; =; laget-sprak=\u00ff' }],
  ['a language', { 'accept-language': `${'nb;q=0.1,'.repeat(5000)}*` }],
  ['where it comes from', { referer: `http://localhost:3000/${'x'.repeat(60_000)}`, origin: 'x'.repeat(60_000) }],
  [
    'a referer that is none',
    { referer: 'http://[', 'x-forwarded-for': `${'1,'.repeat(9000)}`, 'idempotency-key': '\u00ff' },
  ],
  ['what it wants', { accept: 'text/html;'.repeat(6000), 'accept-encoding': `${'zip;q=2,'.repeat(6000)}` }],
] as const)('%s out of all measure in a header is not our fault', async ([, headers]) => {
  for (const path of ['/', '/mitt-arbeid', `/stafettlogg/${log}`, '/api/v1/logs', '/logg-inn/rolle'])
    expect((await laget.visitor.get(path, headers)).status).toBeLessThan(500)
  for (const path of [note, `/api/v1/logs/${log}/notes`]) {
    const answer = await laget.visitor.ask(path, {
      method: 'POST',
      body: 'text=x',
      headers: { 'content-type': urlencoded, ...headers },
    })
    expect(answer.status).toBeLessThan(500)
  }
  expect(failures()).toEqual([])
})
