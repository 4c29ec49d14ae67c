import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { errorsOn, openLaget } from '#testing/http.ts'
import { openLog } from '#testing/open-log.ts'

const laget = await openLaget(await testDatabase())
const family = await openLog(laget.house)
const { log } = family
const teacher = await laget.signIn(family.teacher)
const form = `/stafettlogg/${log}/notat`
const api = `/api/v1/logs/${log}/notes`

const stands = async (text: string) => {
  const { rows } = await laget.house.admin.query('select id from relay.entry where log_id = $1 and text = $2', [
    log,
    text,
  ])
  return rows.length
}
const note = (text: string) => ({ kind: 'note', text, areas: 'learning' })

describe('a form posted twice', () => {
  test('acts once, and is answered twice', async () => {
    const _key = randomUUID()
    const answers = []
    for (let times = 0; times < 3; times++) answers.push(await teacher.postForm(form, { ...note('Én gang.'), _key }))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await stands('Én gang.')).toBe(1)
  })

  test('acts once also when both come at the same moment', async () => {
    const _key = randomUUID()
    const posts = Array.from({ length: 4 }, () => teacher.postForm(form, { ...note('Samtidig.'), _key }))
    expect((await Promise.all(posts)).map(({ status }) => status)).toEqual([303, 303, 303, 303])
    expect(await stands('Samtidig.')).toBe(1)
  })

  test('acts twice with two keys: somebody may mean it', async () => {
    await teacher.postForm(form, note('To ganger.'))
    await teacher.postForm(form, note('To ganger.'))
    expect(await stands('To ganger.')).toBe(2)
  })

  test('with something else in it is refused, and what was written comes back', async () => {
    const _key = randomUUID()
    await teacher.postForm(form, { ...note('Først.'), _key })
    const answer = await teacher.postForm(form, { ...note('Så noe annet.'), _key })
    expect(answer.status).toBe(403)
    expect(errorsOn(answer)['']).toMatch(/^Skjemaet er sendt før/)
    expect(answer.text).toContain('Så noe annet.')
    expect(await stands('Så noe annet.')).toBe(0)
  })

  test('is the same key however it is written', async () => {
    const _key = randomUUID()
    await teacher.postForm(form, { ...note('Store bokstaver.'), _key })
    expect((await teacher.postForm(form, { ...note('Store bokstaver.'), _key: _key.toUpperCase() })).status).toBe(303)
    expect(await stands('Store bokstaver.')).toBe(1)
  })

  test("someone else's key says nothing: both act", async () => {
    const nurse = await laget.as('nurse')
    const [_key, written] = [randomUUID(), { ...note('Vi to.'), areas: 'health' }]
    const answers = [
      await teacher.postForm(form, { ...written, _key }),
      await nurse.postForm(form, { ...written, _key }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await stands('Vi to.')).toBe(2)
  })
})

describe('an act that changes what it asked for', () => {
  test('is answered the second time as the first, though its version is no longer the one that stands', async () => {
    await teacher.postForm(form, note('Skal endres.'))
    const { rows } = await laget.house.admin.query("select id from relay.entry where text = 'Skal endres.'")
    const edit = { text: 'Er endret.', areas: 'learning', _version: '1', _key: randomUUID() }
    const place = `/stafettlogg/${log}/innlegg/${rows[0].id}`
    const posts = await Promise.all(Array.from({ length: 3 }, () => teacher.postForm(place, edit)))
    expect(posts.map(({ status }) => status)).toEqual([303, 303, 303])
  })

  test('is answered as the first also when nothing of it is left to see', async () => {
    await teacher.postForm(form, note('I feil logg.'))
    const { rows } = await laget.house.admin.query("select id from relay.entry where text = 'I feil logg.'")
    const place = `/stafettlogg/${log}/innlegg/${rows[0].id}/feilfort`
    const remove = { reason: 'wrong-child', _key: randomUUID() }
    const answers = [await teacher.postForm(place, remove), await teacher.postForm(place, remove)]
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
  })
})

describe('the JSON API with Idempotency-Key', () => {
  const body = (text: string) => ({ kind: 'note', text, areas: ['learning'] })

  test('acts once, and answers the same', async () => {
    const key = { 'idempotency-key': randomUUID() }
    const posts = [1, 2, 3].map(() => teacher.postJson(api, body('Én gang til.'), key))
    const [first, ...more] = await Promise.all(posts)
    expect(first?.json.entry).toMatch(/^[0-9a-f-]{36}$/)
    expect(more.map(({ status, json }) => [status, json])).toEqual([
      [200, first?.json],
      [200, first?.json],
    ])
    expect(await stands('Én gang til.')).toBe(1)
  })

  test('refuses the key of another request with 422, and one that is none with 400', async () => {
    const key = { 'idempotency-key': randomUUID() }
    await teacher.postJson(api, body('Først her.'), key)
    const other = await teacher.postJson(api, body('Så her.'), key)
    expect([other.status, other.json.type]).toEqual([422, 'urn:laget:problem:key-used-for-something-else'])
    const elsewhere = await teacher.postJson(`/api/v1/logs/${log}/goals`, { text: 'Mål', areas: ['learning'] }, key)
    expect(elsewhere.status).toBe(422)
    const none = await teacher.postJson(api, body('Uten.'), { 'idempotency-key': 'x' })
    expect([none.status, none.json.type]).toEqual([400, 'urn:laget:problem:idempotency-key'])
    expect([await stands('Så her.'), await stands('Uten.')]).toEqual([0, 0])
  })
})
