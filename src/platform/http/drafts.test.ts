import { describe, expect, test } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { errorsOn, hiddenFields, openLaget } from '#testing/http.ts'
import { openLog } from '#testing/open-log.ts'
import { addDays, dayOf, writeDay } from '../language/day.ts'
import { forgetWritten } from './forget-written.ts'

const database = await testDatabase()
const laget = await openLaget(database)
const { admin } = laget.house
const health = '0190f75e-0000-7000-8000-000000000003'
const half = { kind: 'concern', text: 'Halvferdig “tanke”\n<b>om Nora', areas: ['learning', 'health'] }
const island = { accept: 'application/json' }

const inALog = async () => {
  const family = await openLog(laget.house)
  const note = `/stafettlogg/${family.log}/notat`
  return { log: family.log, family, note, draft: `${note}/utkast`, teacher: await laget.signIn(family.teacher) }
}
const kept = async () => (await admin.query('select place, fields from platform.draft order by saved_at')).rows

describe('a draft', () => {
  test('is saved by the button and shown in its form, with when it is from', async () => {
    const { teacher, note, draft } = await inALog()
    const saved = await teacher.postForm(draft, half)
    expect([saved.status, saved.headers.get('location')]).toEqual([303, note])
    const shown = await teacher.get(note)
    expect(shown.text).toContain('Halvferdig “tanke”\n&lt;b&gt;om Nora</textarea>')
    expect(shown.text).toMatch(/value="concern"[^>]* checked/)
    expect(shown.text).toMatch(/Her er utkastet ditt fra .*Bare du ser det\./)
    expect(errorsOn(shown)).toEqual({})
  })

  test('is saved by the island, which is answered with nothing; the later one stays', async () => {
    const { teacher, note, draft } = await inALog()
    const posts = ['Først', 'Så'].map((text) => teacher.postForm(draft, { ...half, text }, island))
    for (const { status, text } of await Promise.all(posts)) expect([status, text]).toEqual([204, ''])
    await teacher.postForm(draft, { ...half, text: 'Til slutt' }, island)
    expect((await teacher.get(note)).text).toContain('Til slutt</textarea>')
    expect((await kept()).filter(({ place }) => place === note)).toHaveLength(1)
  })

  test('holds what was written and nothing that belongs to one post', async () => {
    const { teacher, note, draft } = await inALog()
    await teacher.postForm(draft, { ...half, text: 'Med\0null' })
    expect((await kept()).find(({ place }) => place === note)?.fields).toEqual({ ...half, text: 'Mednull' })
  })

  test('is kept also of a form whose trace says what was found to be shown', async () => {
    const { log, teacher } = await inALog()
    const nurse = await laget.as('nurse')
    const asks = { to: nurse.post, message: 'Vil du ta over?', familyWish: 'agrees' }
    expect((await teacher.postForm(`/stafettlogg/${log}/stafettpinne`, asks)).status).toBe(303)
    const answer = `/stafettlogg/${log}/stafettpinne/svar`
    expect((await nurse.postForm(`${answer}/utkast`, { text: 'Jeg lurer på' }, island)).status).toBe(204)
    expect((await nurse.get(answer)).text).toContain('Jeg lurer på</textarea>')
  })

  test('is gone when its form has acted, and not before', async () => {
    const { teacher, note, draft } = await inALog()
    await teacher.postForm(draft, half)
    await teacher.postForm(note, { ...half, areas: [] })
    expect((await teacher.get(note)).text).toContain('Halvferdig')
    expect((await teacher.postForm(note, half)).status).toBe(303)
    expect((await teacher.get(note)).text).not.toContain('Halvferdig')
  })

  test('of one guardian is in no trace that the other reads (row 60)', async () => {
    const family = await openLog(laget.house, { guardians: 2 })
    const mother = await laget.signIn(family.mother)
    expect((await mother.postForm(`/stafettlogg/${family.log}/notat/utkast`, half)).status).toBe(303)
    const traced = async (who: 'mother' | 'father') =>
      (await (await laget.signIn(family[who])).get(`/api/v1/logs/${family.log}/trace`)).text.includes('save-draft')
    expect([await traced('mother'), await traced('father')]).toEqual([true, false])
  })

  test('is gone when it is thrown away', async () => {
    const { teacher, note, draft } = await inALog()
    await teacher.postForm(draft, half)
    const discard = `${draft}/forkast`
    const button = hiddenFields(await teacher.get(note), discard)
    const thrown = await teacher.postForm(discard, button)
    expect([thrown.status, thrown.headers.get('location')]).toEqual([303, note])
    expect((await teacher.get(note)).text).not.toContain('Halvferdig')
  })

  test('is seen by its writer alone, in the role she wrote it in', async () => {
    const { teacher, family, note, draft } = await inALog()
    await teacher.postForm(draft, half)
    for (const other of [await laget.as('nurse'), await laget.signIn(family.mother)])
      expect((await other.get(note)).text).not.toContain('Halvferdig')
  })

  test('of something that others change goes on from the version its writer had seen', async () => {
    const { teacher, log, note } = await inALog()
    await teacher.postForm(note, { kind: 'note', text: 'Opprinnelig.', areas: 'learning' })
    const { rows } = await admin.query('select id from relay.entry where log_id = $1', [log])
    const entry = `/stafettlogg/${log}/innlegg/${rows[0].id}`
    const mine = { ...hiddenFields(await teacher.get(entry), entry), text: 'Mitt utkast.', areas: 'learning' }
    await teacher.postForm(`${entry}/utkast`, mine)
    await teacher.postJson(`/api/v1/logs/${log}/entries/${rows[0].id}`, {
      text: 'Nytt.',
      areas: ['learning'],
      version: 1,
    })
    const shown = await teacher.get(entry)
    expect([shown.text.includes('Mitt utkast.'), hiddenFields(shown, entry)._version]).toEqual([true, '1'])
    const sent = await teacher.postForm(entry, { ...mine, ...hiddenFields(shown, entry) })
    expect([sent.status, sent.text.includes('Nytt.'), sent.text.includes('Mitt utkast.')]).toEqual([409, true, true])
  })
})

describe('a draft whose form is closed to its writer', () => {
  test('is hidden while access is gone, and there again with it', async () => {
    const { log, note, draft, family } = await inALog()
    const consent = async (days: number) => {
      const until = writeDay(addDays(dayOf(laget.clock.now()), days))
      const heard = { 'heard.talked': 'not-yet', 'heard.missing': 'later' }
      const answer = { answer: 'yes', until, ...heard, 'services.0.service': health, 'services.0.areas': 'health' }
      const given = await (await laget.signIn(family.mother)).postForm(`/stafettlogg/${log}/samtykke`, answer)
      expect(given.status).toBe(303)
    }
    await consent(1)
    await (await laget.as('nurse')).postForm(draft, { ...half, areas: 'health' })
    laget.clock.advance({ days: 2 })
    const nurse = await laget.as('nurse')
    const closed = await nurse.get(note)
    expect([closed.status, closed.text.includes('Halvferdig')]).toEqual([404, false])
    await consent(30)
    expect((await nurse.get(note)).text).toContain('Halvferdig')
  })

  test('cannot be saved: the button gives the words back, the island is told no', async () => {
    const { draft } = await inALog()
    const stranger = await laget.as('youth-teacher')
    const button = await stranger.postForm(draft, half)
    expect([button.status, button.text.includes('Halvferdig')]).toEqual([404, true])
    const quietly = await stranger.postForm(draft, half, island)
    expect([quietly.status, quietly.text.includes('Halvferdig')]).toEqual([404, false])
  })

  test('of someone whose page is of an earlier session gives the words back', async () => {
    const { draft, note, teacher } = await inALog()
    const answer = await teacher.postForm(draft, { ...half, _csrf: 'x' })
    expect([answer.status, answer.text.includes('Halvferdig'), answer.text.includes(`href="${note}"`)]).toEqual([
      403,
      true,
      true,
    ])
  })

  test('that is larger than any form is not kept', async () => {
    const { draft, teacher } = await inALog()
    expect((await teacher.postForm(draft, { ...half, text: 'x'.repeat(70_000) }, island)).status).toBe(413)
    expect((await teacher.postForm(draft, { ...half, text: 'x'.repeat(69_000) }, island)).status).toBe(204)
  })
})

test('after thirty days a draft is not shown, a new one may take its place, and the hourly job removes what is left', async () => {
  const { note, draft, teacher, family } = await inALog()
  await teacher.postForm(draft, half)
  laget.clock.advance({ days: 30 })
  const later = await laget.signIn(family.teacher)
  expect((await later.get(note)).text).not.toContain('Halvferdig')
  await later.postForm(draft, { ...half, text: 'En ny.' })
  expect((await later.get(note)).text).toContain('En ny.')
  const { clock, door } = laget.house
  const parts = { clock, door, pool: database.pool('jobs'), log: laget.log }
  await forgetWritten.run(parts, { municipality: '0190f70d-0000-7000-8000-000000000001' })
  expect((await kept()).map(({ place }) => place)).toEqual([note])
})
