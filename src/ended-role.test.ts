import { beforeEach, describe, expect, test } from 'vitest'
import { endPost } from '#modules/organisation'
import { testDatabase } from '#testing/database.ts'
import { type Browser, openLaget } from '#testing/http.ts'
import { openLog } from '#testing/open-log.ts'

const laget = await openLaget(await testDatabase())
const { admin } = laget.house
const written = { kind: 'note', text: 'Skrevet for sent.', areas: 'health' }

let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(async () => {
  nora = await openLog(laget.house, { guardians: 2 })
})
const notes = async () => (await admin.query('select from relay.entry where log_id = $1', [nora.log])).rows.length
const blockFather = async () => {
  const head = await laget.as('head')
  const fields = { basis: 'contact-ban', reviewOn: '2027-01-15' }
  const answer = await head.postForm(`/barn/${nora.child}/${nora.links[1]}/sperring`, fields)
  expect(answer.status).toBe(303)
}

type Ending = [who: string, comes: () => Promise<Browser>, ends: () => Promise<unknown>, problem: string]
const endings: Ending[] = [
  [
    'an employee whose post has ended',
    () => laget.as('ppt'),
    async () => (await laget.house.as('administrator')).does(endPost, { post: laget.house.who('ppt').post }),
    'choose-role',
  ],
  ['a guardian who is kept away', () => laget.signIn(nora.father), blockFather, 'choose-role'],
  [
    'a guardian who must enter her code anew',
    () => laget.signIn(nora.mother),
    () => admin.query('update identity.person set activated_at = null where id = $1', [nora.mother.person]),
    'one-time-code',
  ],
  [
    'somebody who has signed out in another window',
    () => laget.signIn(nora.mother),
    () => admin.query("update identity.session set ended_at = $1, end_reason = 'everywhere'", [laget.clock.now()]),
    'session-expired',
  ],
]

describe('a role that has ended while somebody wrote in it', () => {
  test.for(endings)('%s: nothing is written, and the words come back or wait', async ([, comes, ends, problem]) => {
    const one = await comes()
    await ends()
    const note = `/stafettlogg/${nora.log}/notat`
    const form = await one.postForm(note, written)
    if (form.status === 303) expect(form.headers.get('location')).toMatch(/^\/logg-inn\?/)
    else expect([form.status, form.text.includes(written.text)]).toEqual([403, true])
    const json = await one.postJson(`/api/v1/logs/${nora.log}/notes`, { ...written, areas: ['health'] })
    expect([json.status, json.json.type]).toEqual([401, `urn:laget:problem:${problem}`])
    const page = await one.get(`/stafettlogg/${nora.log}`)
    expect([page.status, page.text.includes('Nora')]).toEqual([303, false])
    expect(page.headers.get('location')).toMatch(/^\/logg-inn/)
    expect(await notes()).toBe(0)
  })
})
