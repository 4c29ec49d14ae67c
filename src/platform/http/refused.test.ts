import { describe, expect, test } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { errorsOn, hiddenFields, openLaget, titleOf } from '#testing/http.ts'
import { openLog } from '#testing/open-log.ts'

const laget = await openLaget(await testDatabase())
const { admin } = laget.house

const inALog = async () => {
  const family = await openLog(laget.house)
  const [teacher, mother] = [await laget.signIn(family.teacher), await laget.signIn(family.mother)]
  const note = `/stafettlogg/${family.log}/notat`
  const written = { kind: 'note', text: 'Først skrevet.', areas: 'learning' }
  await teacher.postForm(note, written)
  const { rows } = await admin.query('select id from relay.entry where log_id = $1', [family.log])
  return { log: family.log, teacher, mother, note, written, entry: `/stafettlogg/${family.log}/innlegg/${rows[0].id}` }
}

describe('a refusal', () => {
  test('says why, in words, with 403', async () => {
    const { log } = await inALog()
    const head = await laget.as('head')
    const answer = await head.get(`/stafettlogg/${log}/notat`)
    expect([answer.status, titleOf(answer)]).toEqual([403, 'Dette kan du ikke gjøre – Laget'])
    expect(answer.text).toContain('Du ser bare at loggen finnes, hvem som er med og hvem som holder stafettpinnen.')
    // the page knows its reader
    expect(answer.text).toContain('Arne Bakke')
  })

  test('gives the words back when their form is not for their writer either', async () => {
    const { note, written } = await inALog()
    const head = await laget.as('head')
    const answer = await head.postForm(note, { ...written, text: 'Rektors ord.\nMed to linjer.' })
    expect([answer.status, titleOf(answer)]).toEqual([403, 'Feil: Det du skrev, er ikke lagret – Laget'])
    expect(answer.text).toContain('Du ser bare at loggen finnes')
    expect(answer.text).toContain('Rektors ord.\nMed to linjer.')
  })

  test('gives the words back to whom the log has gone from while she wrote, and nothing else', async () => {
    const { log, mother, note, written } = await inALog()
    const nurse = await laget.as('nurse')
    expect((await nurse.get(note)).status).toBe(200)
    const health = '0190f75e-0000-7000-8000-000000000003'
    expect((await mother.postForm(`/stafettlogg/${log}/samtykke/${health}/tilbaketrekking`, {})).status).toBe(303)
    const answer = await nurse.postForm(note, { ...written, text: 'Skrevet for sent.', areas: 'health' })
    expect([answer.status, answer.text.includes('Skrevet for sent.')]).toEqual([404, true])
    expect(answer.text).not.toContain('Nora')
  })

  test('of a button is a page that says why', async () => {
    const { log, mother } = await inALog()
    const ppt = '0190f75e-0000-7000-8000-000000000004'
    const answer = await mother.postForm(`/stafettlogg/${log}/samtykke/${ppt}/tilbaketrekking`, {})
    expect(answer.status).toBe(403)
    expect(answer.text).toContain('Det er ikke noe samtykke å trekke for denne tjenesten.')
  })

  test('in the API is a problem with its reason, for people and for programs', async () => {
    const { log, written } = await inALog()
    const head = await laget.as('head')
    const answer = await head.postJson(`/api/v1/logs/${log}/notes?lang=en`, { ...written, areas: ['learning'] })
    expect(answer.json).toEqual({
      type: 'urn:laget:problem:core-only',
      title: 'You only see that the log exists, who takes part and who holds the baton.',
      status: 403,
      instance: `urn:uuid:${answer.headers.get('x-request-id')}`,
    })
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  })
})

describe('two people at the same thing', () => {
  test('the second is told, sees both, and saves again from there', async () => {
    const { teacher, entry } = await inALog()
    const opened = await teacher.get(entry)
    expect(hiddenFields(opened, entry)).toMatchObject({ _version: '1' })
    await teacher.postForm(entry, { ...hiddenFields(opened, entry), text: 'Den andre var først.', areas: 'learning' })
    const second = await teacher.postForm(entry, { _version: '1', text: 'Min tekst.', areas: 'learning' })
    expect([second.status, second.text.includes('Den andre var først.'), second.text.includes('Min tekst.')]).toEqual([
      409,
      true,
      true,
    ])
    expect(second.text).toMatch(/Ida Lund lagret .*, mens du skrev/)
    const again = hiddenFields(second, entry)
    expect(again).toMatchObject({ _version: '2' })
    const saved = await teacher.postForm(entry, { ...again, text: 'Begge deler.', areas: 'learning' })
    expect([saved.status, (await teacher.get(entry)).text.includes('Begge deler.')]).toEqual([303, true])
  })

  test('whoever first made a mistake is told even so: her form goes on from what she had seen', async () => {
    const { teacher, entry } = await inALog()
    const first = await teacher.postForm(entry, { _version: '1', text: 'Den andre.', areas: 'learning' })
    const mistaken = await teacher.postForm(entry, { _version: '1', text: 'Uten tema.', areas: [] })
    expect([first.status, mistaken.status, errorsOn(mistaken)]).toEqual([303, 422, { areas: 'Velg minst én.' }])
    const corrected = hiddenFields(mistaken, entry)
    expect(corrected).toMatchObject({ _version: '1' })
    const second = await teacher.postForm(entry, { ...corrected, text: 'Uten tema.', areas: 'learning' })
    expect([second.status, second.text.includes('Den andre.')]).toEqual([409, true])
  })

  test('the JSON API answers 409 with what stands there now', async () => {
    const { teacher, entry } = await inALog()
    const api = entry.replace('/stafettlogg/', '/api/v1/logs/').replace('/innlegg/', '/entries/')
    await teacher.postJson(api, { text: 'Først.', areas: ['learning'], version: 1 })
    const answer = await teacher.postJson(api, { text: 'Så.', areas: ['learning'], version: 1 })
    expect([answer.status, answer.json]).toMatchObject([
      409,
      { type: 'urn:laget:problem:stale', current: { version: 2, text: 'Først.' } },
    ])
  })
})
