import { describe, expect, test } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { openLaget } from '#testing/http.ts'
import { openLog } from '#testing/open-log.ts'

const laget = await openLaget(await testDatabase())
const family = await openLog(laget.house)
const { log } = family
const [teacher, nurse] = [await laget.signIn(family.teacher), await laget.as('nurse')]
const api = `/api/v1/logs/${log}`
const note = { kind: 'note', text: 'Fra et program.', areas: ['health'] }

const audited = async () => {
  const { rows } = await laget.house.admin.query(
    "select operation, effect from audit.entry where log_id = $1 and operation <> 'identity.sign-in' order by id desc limit 1",
    [log],
  )
  return rows[0]
}

describe('the same operations as the pages', () => {
  test('a change acts, is traced as its operation, and stands on the page', async () => {
    const answer = await teacher.postJson(`${api}/notes`, note)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json'])
    expect(answer.json).toEqual({ entry: expect.stringMatching(/^[0-9a-f-]{36}$/) })
    expect(await audited()).toEqual({ operation: 'relay.write-note', effect: 'change' })
    expect((await nurse.get(`/stafettlogg/${log}`)).text).toContain(note.text)
  })

  test('a reading answers what the page is made of, is traced, and kept by nobody', async () => {
    const answer = await nurse.get(api)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(answer.json).toMatchObject({ log, child: { name: 'Nora Sande' }, level: 'all' })
    expect(await audited()).toEqual({ operation: 'relay.open-log', effect: 'read' })
  })

  test('numbers and yes may come as themselves or, in a query, as text', async () => {
    const filtered = await nurse.get(`${api}?kind=goal`)
    expect(filtered.json).toMatchObject({ kind: 'goal', happened: [] })
  })

  test('a reading says what may be done here, and for what may not, why', async () => {
    const abilities = async (who: typeof nurse) => (await who.get(api)).json.abilities
    expect(await abilities(teacher)).toMatchObject({
      'relay.write-note': { may: true },
      'relay.agree-measure': { may: true },
    })
    expect(await abilities(nurse)).toMatchObject({
      'relay.write-note': { may: true },
      'relay.agree-measure': { may: false, reason: 'only-holder' },
    })
    expect(await abilities(nurse)).not.toHaveProperty(['access.decide-consent'])
    expect(await abilities(await laget.as('head'))).toMatchObject({
      'relay.write-note': { may: false, reason: 'core-only' },
    })
  })
})

describe('a problem', () => {
  const problem = (type: string, status: number) => ({
    type: `urn:laget:problem:${type}`,
    title: expect.stringMatching(/^\p{Lu}.*\.$/u),
    status,
    instance: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
  })
  const headers = { 'content-type': 'text/plain' }
  const elsewhere = { origin: 'https://ond.example' }

  test.each([
    ['no session', 'sign-in', 401, () => laget.visitor.get(api)],
    ['a token that is none', 'sign-in', 401, () => laget.withToken('A'.repeat(43)).get(api)],
    ['an id that is none', 'not-found', 404, () => teacher.get('/api/v1/logs/12345')],
    ['an id that is none, in a post', 'not-found', 404, () => teacher.postJson('/api/v1/logs/12345/notes', note)],
    ["what is not one's own", 'not-found', 404, async () => (await laget.as('other-municipality')).get(api)],
    [
      'what is for the family',
      'not-found',
      404,
      () => teacher.postJson(`${api}/consent`, { answer: 'no', services: [] }),
    ],
    ['from another origin', 'other-origin', 403, () => teacher.postJson(`${api}/notes`, note, elsewhere)],
    ['as another type', 'json-only', 415, () => teacher.postJson(`${api}/notes`, note, headers)],
    [
      'as a form',
      'json-only',
      415,
      () => teacher.postForm(`${api}/notes`, { kind: 'note', text: 'x', areas: 'health' }),
    ],
    ['a list', 'not-json', 400, () => teacher.postJson(`${api}/notes`, [note])],
    ['nothing', 'not-json', 400, () => teacher.postJson(`${api}/notes`, null)],
  ])('%s: %s', async (_, type, status, ask) => {
    const answer = await ask()
    expect([answer.status, answer.json]).toEqual([status, problem(type, status)])
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  })

  test('cut-off JSON is no JSON', async () => {
    const post = {
      method: 'POST',
      body: '{"kind": "no',
      headers: { origin: 'http://localhost:3000', 'content-type': 'application/json' },
    }
    const answer = await teacher.ask(`${api}/notes`, post)
    expect([answer.status, answer.json]).toEqual([400, problem('not-json', 400)])
  })

  test('of input says which field and what, and never repeats it', async () => {
    const answer = await teacher.postJson(`${api}/notes`, { kind: 'hemmelig', text: 7, areas: ['x y'], navn: 'Kari' })
    expect([answer.status, answer.json]).toEqual([
      422,
      {
        ...problem('invalid', 422),
        errors: [
          { path: 'kind', code: 'invalid_value' },
          { path: 'text', code: 'invalid_type' },
          { path: 'areas.0', code: 'invalid_format' },
          { path: '', code: 'unrecognized_keys' },
        ],
      },
    ])
    expect(answer.text).not.toMatch(/hemmelig|Kari|navn|x y/)
  })

  test('of a query says as little', async () => {
    const answer = await teacher.get(`${api}?hemmelig=Kari&kind=goal&kind=note`)
    expect([answer.status, answer.json.errors]).toEqual([422, [{ path: '', code: 'unrecognized_keys' }]])
    expect(answer.text).not.toMatch(/hemmelig|Kari/)
  })

  test('of the input that only the database can judge points at its field', async () => {
    const answer = await teacher.postJson(`${api}/notes`, { ...note, areas: ['economy'] })
    expect([answer.status, answer.json.errors]).toEqual([422, [{ path: 'areas', code: 'area-not-shared' }]])
  })

  test('says when the session is over', async () => {
    const holder = await laget.signIn(family.teacher)
    laget.clock.advance({ minutes: 31 })
    expect((await holder.get(api)).json).toEqual(problem('session-expired', 401))
  })

  test('says when there is a role to choose', async () => {
    const nobody = '01a20000-0000-7000-8000-000000000000'
    const { person } = laget.house.who('teacher')
    const teacherNoMore = await laget.signIn({ person, post: nobody })
    await laget.house.admin.query('update organisation.post set valid_until = $1 where person_id = $2', [
      laget.clock.now(),
      person,
    ])
    expect((await teacherNoMore.get(api)).json).toEqual(problem('choose-role', 401))
  })
})

test('nothing is read from the API by a page of another place: there is no CORS', async () => {
  const answer = await laget.visitor.ask(api, { method: 'OPTIONS', headers: { origin: 'https://ond.example' } })
  expect(answer.headers.get('access-control-allow-origin')).toBeNull()
})
