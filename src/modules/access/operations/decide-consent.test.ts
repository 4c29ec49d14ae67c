import { beforeEach, expect, test } from 'vitest'
import { fjordvikServices as service } from '#demo/fjordvik.ts'
import { writeNote } from '#modules/relay'
import { newId } from '#platform/id.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { decisionsIn } from '#testing/decisions.ts'
import { heardLater } from '#testing/heard-later.ts'
import { openHouse } from '#testing/house.ts'
import { openLog, startedLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { decideConsent } from './decide-consent.ts'

const database = await testDatabase()
const house = await openHouse(database)
beforeEach(() => {
  house.clock.set('2026-11-23T08:00:00Z')
})

const stateOf = async (log: string) => (await batonOf(house, log)).state

const school = { service: service.school, areas: ['learning', 'health', 'home'] }
const health = { service: service.health, areas: ['health'] }
const yes = (log: string, over: Record<string, unknown> = {}) => ({
  log,
  answer: 'yes',
  heard: heardLater,
  services: [school, health],
  ...over,
})

test('row 29: with one of two guardians the log still waits; with both it opens', async () => {
  const { log, mother, father } = await startedLog(house, { guardians: 2 })
  await mother.does(decideConsent, yes(log))
  expect(await stateOf(log)).toBe('awaiting')
  await father.does(decideConsent, yes(log))
  expect(await stateOf(log)).toBe('open')
})

test('what only one of them shares is shared with nobody', async () => {
  const { log, mother, father } = await startedLog(house, { guardians: 2 })
  await mother.does(decideConsent, yes(log))
  await father.does(decideConsent, yes(log, { services: [{ ...school, areas: ['learning'] }] }))
  const teacher = await house.as('teacher')
  const note = { log, kind: 'note', text: 'Hei', areas: ['home'] }
  expect(await teacher.perform(writeNote, note)).toMatchObject({
    kind: 'invalid',
    issues: [{ path: 'areas', code: 'area-not-shared' }],
  })
})

test('a no to the service that asks ends the start and wipes what stood there (row 6)', async () => {
  const { log, mother } = await startedLog(house)
  await mother.does(decideConsent, yes(log, { answer: 'no' }))
  expect(await stateOf(log)).toBe('closed')
  const { rows } = await house.admin.query(
    'select (select count(*) from relay.start where log_id = $1)::int as starts, (select child_id from relay.log where id = $1) as child',
    [log],
  )
  expect(rows[0]).toEqual({ starts: 0, child: null })
  expect(await decisionsIn(house, log)).toEqual([])
})

test('a later answer is a later row: nothing is overwritten', async () => {
  const { log, mother } = await openLog(house)
  const before = (await decisionsIn(house, log)).length
  house.clock.advance({ hours: 1 })
  await mother.does(decideConsent, yes(log, { services: [school] }))
  expect((await decisionsIn(house, log)).length).toBe(before + 1)
})

test('someone she does not want is shut out at once (row 18)', async () => {
  const { log, mother } = await openLog(house)
  const nurse = await house.as('nurse')
  await mother.does(decideConsent, yes(log, { without: [nurse.person] }))
  expect((await nurse.perform(writeNote, { log, kind: 'note', text: 'Hei', areas: ['health'] })).kind).toBe('absent')
})

test('and nobody but who works here: not the other guardian, the neighbours, or no one', async () => {
  const { log, mother, father } = await startedLog(house, { guardians: 2 })
  for (const person of [father.person, mother.person, house.who('other-head').person, newId()]) {
    const outcome = await mother.perform(decideConsent, yes(log, { without: [house.who('nurse').person, person] }))
    expect(said(outcome)).toBe('invalid: without.1 invalid_value')
  }
  expect(await decisionsIn(house, log)).toEqual([])
})

test('staff cannot answer for the family', async () => {
  const { log, teacher } = await openLog(house)
  expect((await teacher.perform(decideConsent, yes(log))).kind).toBe('absent')
})

test.each([
  ['no services', { services: [] }, 'services'],
  ['a service nobody knows', { services: [{ service: newId(), areas: ['health'] }] }, 'services.0.service'],
  ['an area nobody knows', { services: [{ ...school, areas: ['gossip'] }] }, 'services.0.areas'],
  ['the same service twice', { services: [school, school] }, 'services'],
  ['the same area twice', { services: [{ ...school, areas: ['home', 'home'] }] }, 'services.0.areas'],
  ['a yes to nothing', { services: [{ ...school, areas: [] }] }, 'services'],
  ['a day that has passed', { until: '2026-11-01' }, 'until'],
  ['an answer that is neither', { answer: 'maybe' }, 'answer'],
  ['something unknown', { extra: true }, ''],
])('%s changes nothing', async (_, over, path) => {
  const { log, mother } = await startedLog(house)
  const outcome = await mother.perform(decideConsent, yes(log, over))
  expect(outcome).toMatchObject({ kind: 'invalid', issues: [{ path }] })
  expect(await decisionsIn(house, log)).toEqual([])
})

test('a double post answers once', async () => {
  const { log, mother } = await startedLog(house)
  const key = newId()
  const both = await Promise.all([
    mother.perform(decideConsent, yes(log), key),
    mother.perform(decideConsent, yes(log), key),
  ])
  expect(both.map((one) => one.kind)).toEqual(['done', 'done'])
  expect((await decisionsIn(house, log)).length).toBe(2)
})
