import { describe, expect, test } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { openLaget } from '#testing/http.ts'
import { openLog } from '#testing/open-log.ts'

const laget = await openLaget(await testDatabase())
const family = await openLog(laget.house)
const teacher = await laget.signIn(family.teacher)
const page = `/stafettlogg/${family.log}`
const nobodys = '01a20000-0000-7000-8000-000000000000'
const note = { kind: 'note', text: 'Noe jeg skrev.', areas: 'learning' }

const refusals = async () => {
  const { rows } = await laget.house.admin.query(
    "select operation, log_id, reason from audit.entry where effect = 'refused' order by id",
  )
  return rows
}

describe('what is not there', () => {
  test.each([
    ['an id that is none', '/stafettlogg/ikke-en-id'],
    ['an id with a tail', `${page}x`],
    ["an id that is nobody's", `/stafettlogg/${nobodys}`],
    ['a query that the page does not know how to read', `${page}?kind=hemmelig`],
    ['a page of a list that never was', `${page}?before=2026-99-99T00:00:00Z~${nobodys}`],
    ['no page at all', '/stafettlogg'],
  ])('%s: 404', async (_, path) => {
    const answer = await teacher.get(path)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  test('is the same page for what never was and for what is not yours', async () => {
    const withoutIds = (text: string) => text.replaceAll(/[0-9a-f-]{36}|[A-Za-z0-9_-]{48}/g, '')
    const stranger = await laget.as('other-municipality')
    const [theirs, never] = [await stranger.get(page), await stranger.get(`/stafettlogg/${nobodys}`)]
    expect([theirs.status, never.status]).toEqual([404, 404])
    expect(withoutIds(theirs.text)).toBe(withoutIds(never.text))
    expect(theirs.text).toContain('Tor Granli')
  })

  test('a form at an address that names nothing takes no post, and gives the words back', async () => {
    for (const path of ['/stafettlogg/ikke-en-id/notat', `/stafettlogg/${nobodys}/notat`]) {
      const answer = await teacher.postForm(path, note)
      expect([answer.status, answer.text.includes(note.text)]).toEqual([404, true])
    }
    const draft = await teacher.postForm('/stafettlogg/ikke-en-id/notat/utkast', note)
    expect([draft.status, draft.text.includes(note.text)]).toEqual([404, true])
  })
})

describe("what is not one's own", () => {
  test.each([
    ['someone of another municipality', 'other-municipality'],
    ['a colleague who does not take part', 'youth-teacher'],
    ['the administrator', 'administrator'],
  ])('%s gets 404 from every face of the log, and the log’s trace says that somebody tried', async (_, key) => {
    const stranger = await laget.as(key)
    const before = (await refusals()).length
    const answers = [
      await stranger.get(page),
      await stranger.get(`${page}/notat`),
      await stranger.postForm(`${page}/notat`, note),
      await stranger.get(`/api/v1/logs/${family.log}`),
      await stranger.postJson(`/api/v1/logs/${family.log}/notes`, { ...note, areas: ['learning'] }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
    const tried = (await refusals()).slice(before)
    expect(tried.length).toBeGreaterThanOrEqual(5)
    for (const row of tried) expect(row).toMatchObject({ log_id: family.log, reason: 'not-found' })
  })

  test('an act for the family is no page for staff', async () => {
    expect((await teacher.get(`${page}/samtykke`)).status).toBe(404)
  })
})

describe('someone who is not signed in', () => {
  test('is sent to sign in, and from there to where she was going', async () => {
    const answer = await laget.visitor.get(`${page}?kind=goal`)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(`/logg-inn?til=${encodeURIComponent(`${page}?kind=goal`)}`)
  })

  test('gets her words back when her browser has forgotten the session', async () => {
    const answer = await laget.visitor.postForm(`${page}/notat`, note)
    expect(answer.status).toBe(403)
    expect(answer.text).toContain(note.text)
    expect(answer.text).toContain(`href="/logg-inn?til=${encodeURIComponent(`${page}/notat`)}"`)
  })

  test('is told that her session is over', async () => {
    const nurse = await laget.as('nurse')
    laget.clock.advance({ minutes: 31 })
    const answer = await nurse.get(page)
    expect(answer.headers.get('location')).toBe(`/logg-inn?til=${encodeURIComponent(page)}&utlopt=ja`)
  })
})

describe('methods', () => {
  test('HEAD answers as GET does, without the page', async () => {
    const nurse = await laget.as('nurse')
    const answer = await nurse.ask(page, { method: 'HEAD' })
    expect([answer.status, answer.text]).toEqual([200, ''])
    expect((await nurse.ask('/stafettlogg/ikke-en-id', { method: 'HEAD' })).status).toBe(404)
  })

  test.each([
    ['PUT', page, 'GET, HEAD'],
    ['DELETE', `${page}/notat`, 'GET, HEAD, POST'],
    ['GET', `${page}/samtykke/${nobodys}/tilbaketrekking`, 'POST'],
    ['PATCH', `/api/v1${page.replace('stafettlogg', 'logs')}`, 'GET, HEAD'],
  ])('%s %s is told what there is', async (method, path, allowed) => {
    const answer = await teacher.ask(path, { method })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allowed])
  })
})
