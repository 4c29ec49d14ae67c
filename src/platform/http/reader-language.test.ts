import { describe, expect, test } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { openLaget, titleOf } from '#testing/http.ts'

const laget = await openLaget(await testDatabase())
const langOf = ({ text }: { text: string }) => /<html lang="([^"]+)"/.exec(text)?.[1]
const desk = '/mitt-arbeid'
const profileOf = async (key: string) => {
  const { person } = laget.house.who(key)
  const { rows } = await laget.house.admin.query('select language from identity.person where id = $1', [person])
  return rows[0].language
}

describe('someone who is not signed in', () => {
  test('reads in her browser’s language, else Bokmål', async () => {
    const asked = ['nn-NO,nn;q=0.9', 'de, en;q=0.5', 'fi', ''].map((accept) =>
      laget.visitor.get('/', accept ? { 'accept-language': accept } : {}),
    )
    expect((await Promise.all(asked)).map(langOf)).toEqual(['nn', 'en', 'nb', 'nb'])
  })

  test('chooses by ?lang=, and a cookie that says nothing else remembers it', async () => {
    const chosen = await laget.visitor.get('/?lang=en', { 'accept-language': 'nb' })
    expect(langOf(chosen)).toBe('en')
    expect(chosen.headers.getSetCookie()).toEqual([expect.stringMatching(/^laget-sprak=en; .*HttpOnly; SameSite=Lax$/)])
    const later = await laget.visitor.get('/', { cookie: 'laget-sprak=en', 'accept-language': 'nb' })
    expect(langOf(later)).toBe('en')
  })

  test('is not answered in a language that is none', async () => {
    const answer = await laget.visitor.get('/?lang=xx"><b>', { cookie: 'laget-sprak=yy' })
    expect([langOf(answer), answer.headers.getSetCookie()]).toEqual(['nb', []])
  })
})

describe('someone signed in', () => {
  test('reads in the language of her profile, whatever browser she sits at', async () => {
    await laget.house.admin.query("update identity.person set language = 'nn' where id = $1", [
      laget.house.who('nurse').person,
    ])
    const nurse = await laget.as('nurse')
    const page = await nurse.get(desk, { 'accept-language': 'en', cookie: `laget=${nurse.token}; laget-sprak=en` })
    expect(langOf(page)).toBe('nn')
  })

  test('chooses by ?lang=: it stands on her profile from then on, and one cookie is set', async () => {
    const teacher = await laget.as('teacher')
    expect(await profileOf('teacher')).toBe('nb')
    const page = await teacher.get(`${desk}?lang=en`)
    expect([langOf(page), page.headers.getSetCookie().length]).toEqual(['en', 1])
    expect(await profileOf('teacher')).toBe('en')
    expect(langOf(await (await laget.as('teacher')).get(desk))).toBe('en')
    expect(await profileOf('head'), 'and on no other').toBe('nb')
  })

  test('is refused and corrected in her language', async () => {
    const ppt = await laget.as('ppt')
    await ppt.get(`${desk}?lang=nn`)
    const wrong = await ppt.postForm('/stafettlogg/start', { why: '' })
    expect([wrong.status, langOf(wrong), wrong.text.includes('Fyll ut dette feltet.')]).toEqual([422, 'nn', true])
    const absent = await ppt.get('/stafettlogg/ikke-en-id')
    expect([absent.status, titleOf(absent)]).toEqual([404, 'Sida finst ikkje – Laget'])
    const refused = await (await laget.as('coordinator')).get('/stafettlogg/start?lang=en')
    expect([refused.status, langOf(refused)]).toEqual([403, 'en'])
  })

  test('is told in her language what a program is told', async () => {
    const administrator = await laget.as('administrator')
    await administrator.get(`${desk}?lang=en`)
    const answer = await administrator.postJson('/api/v1/logs', {
      child: { name: 'X', birthDate: '2016-05-04' },
      guardians: [{ name: 'Y', relation: 'mother' }],
      why: 'Z',
      areas: ['learning'],
    })
    expect([answer.status, answer.json.title, answer.headers.get('content-language')]).toEqual([
      403,
      'Only someone who works with children in a service can start a relay log.',
      'en',
    ])
  })
})
