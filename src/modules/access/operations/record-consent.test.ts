import { beforeEach, expect, test } from 'vitest'
import { fjordvikServices as service } from '#demo/fjordvik.ts'
import { openLog as readLog } from '#modules/relay'
import { newId } from '#platform/id.ts'
import { atOnce } from '#testing/at-once.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { decisionsIn } from '#testing/decisions.ts'
import { heardLater } from '#testing/heard-later.ts'
import { openHouse } from '#testing/house.ts'
import { openLog, startedLog } from '#testing/open-log.ts'
import { tries } from '#testing/tries.ts'
import { decideConsent } from './decide-consent.ts'
import { recordConsent } from './record-consent.ts'
import { withdrawConsent } from './withdraw-consent.ts'

const database = await testDatabase()
const house = await openHouse(database)
beforeEach(() => {
  house.clock.set('2026-11-23T08:00:00Z')
})

const stateOf = async (log: string) => (await batonOf(house, log)).state

const school = { service: service.school, areas: ['learning', 'health', 'home'] }
const health = { service: service.health, areas: ['health'] }

const said = (log: string, giver: string, over: Record<string, unknown> = {}) => ({
  log,
  giver,
  channel: 'oral',
  givenOn: '2026-11-22',
  how: 'Mor sa ja på telefon.',
  answer: 'yes',
  heard: heardLater,
  services: [school, health],
  ...over,
})

test('the starter, with who, when and how; and the log opens', async () => {
  const { log, links } = await startedLog(house)
  const teacher = await house.as('teacher')
  await teacher.does(recordConsent, said(log, links[0] ?? ''))
  expect(await stateOf(log)).toBe('open')
  expect((await decisionsIn(house, log))[0]).toMatchObject({
    channel: 'oral',
    how: 'Mor sa ja på telefon.',
    decision: 'given',
  })
})

test.each([
  ['nobody who decides', { giver: newId() }, 'giver'],
  ['a year nobody lived in', { givenOn: '0000-01-01' }, 'givenOn'],
  ['a year nobody will see', { until: '9999-12-31' }, 'until'],
  ['a day that has not come', { givenOn: '2026-12-24' }, 'givenOn'],
  ['no word of how', { how: ' ' }, 'how'],
  ['a channel nobody knows', { channel: 'sms' }, 'channel'],
])('%s changes nothing', async (_, over, path) => {
  const { log, links } = await startedLog(house)
  const teacher = await house.as('teacher')
  expect(await teacher.perform(recordConsent, said(log, links[0] ?? '', over))).toMatchObject({
    kind: 'invalid',
    issues: [{ path }],
  })
  expect(await decisionsIn(house, log)).toEqual([])
})

test('a participant does not', async () => {
  const { log, links } = await openLog(house)
  const nurse = await house.as('nurse')
  expect(await nurse.perform(recordConsent, said(log, links[0] ?? ''))).toMatchObject({
    kind: 'refused',
    reason: 'only-starter-or-holder',
  })
})

test('the young person herself, by her record', async () => {
  const nora = await startedLog(house, { born: '2010-03-01' })
  await nora.teacher.does(recordConsent, said(nora.log, nora.links[0] ?? ''))
  expect(await stateOf(nora.log)).toBe('awaiting')
  await nora.teacher.does(recordConsent, said(nora.log, nora.child))
  expect(await stateOf(nora.log)).toBe('open')
})

test('she is told that something was written down in her name', async () => {
  const nora = await openLog(house)
  await house.admin.query('delete from mail.outbox where person_id = $1', [nora.mother.person])
  await nora.teacher.does(recordConsent, said(nora.log, nora.links[0] ?? '', { givenOn: '2026-11-23' }))
  const { rows } = await house.admin.query('select kind from mail.outbox where person_id = $1', [nora.mother.person])
  expect(rows).toEqual([{ kind: 'consent-recorded' }])
})

test('a no of her own hand is hers to take back: no word of staff undoes it, whatever they wrote in between', async () => {
  const nora = await openLog(house)
  await nora.mother.does(withdrawConsent, { log: nora.log, service: service.health })
  house.clock.advance({ minutes: 1 })
  const again = { services: [health], givenOn: '2026-11-23' }
  const records = async (over: Record<string, unknown> = {}) => {
    const outcome = await nora.teacher.perform(
      recordConsent,
      said(nora.log, nora.links[0] ?? '', { ...again, ...over }),
    )
    return outcome.kind === 'refused' ? outcome.reason : outcome.kind
  }
  expect(await records()).toBe('said-no-herself')
  expect(await records({ answer: 'no' })).toBe('done')
  house.clock.advance({ minutes: 1 })
  expect(await records()).toBe('said-no-herself')
  const written = 'select access.may_write_down($1, $2, $3, $4, $5) as may'
  const asked = [nora.log, nora.mother.person, 'guardian', service.health]
  const rows = (decision: string) => tries(nora.teacher, `select from (${written}) x where may`, [...asked, decision])
  expect([await rows('given'), await rows('refused')]).toEqual([0, 1])
  await nora.mother.does(decideConsent, { log: nora.log, answer: 'yes', heard: heardLater, services: [health] })
  house.clock.advance({ minutes: 1 })
  expect(await records()).toBe('done')
})

test('a withdrawal and a yes that is written down at the same moment: the withdrawal stands', async () => {
  const nora = await openLog(house)
  const written = said(nora.log, nora.links[0] ?? '', { services: [health], givenOn: '2026-11-23' })
  const outcomes = await atOnce<{ kind: string }>(house, 'relay.log', nora.log, [
    () => nora.teacher.perform(recordConsent, written),
    () => nora.mother.perform(withdrawConsent, { log: nora.log, service: service.health }),
  ])
  expect(outcomes[1]?.kind).toBe('done')
  expect((await (await house.as('nurse')).perform(readLog, { log: nora.log })).kind).toBe('absent')
})

test('whoever waited for a later one says it again: written now, hers would not count', async () => {
  const nora = await openLog(house)
  house.clock.advance({ minutes: 1 })
  const written = said(nora.log, nora.links[0] ?? '', { services: [health], givenOn: '2026-11-23' })
  await nora.teacher.does(recordConsent, written)
  house.clock.set('2026-11-23T08:00:30Z')
  const withdraw = () => nora.mother.perform(withdrawConsent, { log: nora.log, service: service.health })
  expect(await withdraw()).toMatchObject({ kind: 'refused', reason: 'changed-meanwhile' })
  house.clock.advance({ minutes: 1 })
  expect((await withdraw()).kind).toBe('done')
})

test('what was said before her last answer does not count after it', async () => {
  const nora = await openLog(house)
  const before = said(nora.log, nora.links[0] ?? '', { services: [health] })
  expect(await nora.teacher.perform(recordConsent, before)).toMatchObject({
    kind: 'invalid',
    issues: [{ path: 'givenOn', code: 'said-since' }],
  })
})
