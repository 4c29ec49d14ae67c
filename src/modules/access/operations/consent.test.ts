import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fjordvikServices as service } from '#demo/fjordvik.ts'
import { writeNote } from '#modules/relay'
import { newId } from '#platform/id.ts'
import { testDatabase } from '#testing/database.ts'
import { type House, openHouse } from '#testing/house.ts'
import { openLog, startedLog } from '#testing/open-log.ts'
import { decideConsent } from './decide-consent.ts'
import { recordConsent } from './record-consent.ts'
import { withdrawConsent } from './withdraw-consent.ts'

const database = await testDatabase()
let house: House
beforeAll(async () => {
  house = await openHouse(database)
})
beforeEach(() => {
  house.clock.set('2026-11-23T08:00:00Z')
})

const stateOf = async (log: string): Promise<string> =>
  (await house.admin.query('select state from relay.log where id = $1', [log])).rows[0]?.state
const decisionsIn = async (log: string) =>
  (
    await house.admin.query(
      'select decision, areas, channel, how from access.consent where log_id = $1 order by decided_at, id',
      [log],
    )
  ).rows

const school = { service: service.school, areas: ['learning', 'health', 'home'] }
const health = { service: service.health, areas: ['health'] }
const yes = (log: string, over: Record<string, unknown> = {}) => ({
  log,
  answer: 'yes',
  services: [school, health],
  ...over,
})

describe('the family answers', () => {
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
    expect(await decisionsIn(log)).toEqual([])
  })

  test('a later answer is a later row: nothing is overwritten', async () => {
    const { log, mother } = await openLog(house)
    const before = (await decisionsIn(log)).length
    house.clock.advance({ hours: 1 })
    await mother.does(decideConsent, yes(log, { services: [school] }))
    expect((await decisionsIn(log)).length).toBe(before + 1)
  })

  test('someone she does not want is shut out at once (row 18)', async () => {
    const { log, mother } = await openLog(house)
    const nurse = await house.as('nurse')
    await mother.does(decideConsent, yes(log, { without: [nurse.person] }))
    expect((await nurse.perform(writeNote, { log, kind: 'note', text: 'Hei', areas: ['health'] })).kind).toBe('absent')
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
    expect(await decisionsIn(log)).toEqual([])
  })

  test('a double post answers once', async () => {
    const { log, mother } = await startedLog(house)
    const key = newId()
    const both = await Promise.all([
      mother.perform(decideConsent, yes(log), key),
      mother.perform(decideConsent, yes(log), key),
    ])
    expect(both.map((one) => one.kind)).toEqual(['done', 'done'])
    expect((await decisionsIn(log)).length).toBe(2)
  })
})

describe('the family takes it back', () => {
  test('row 50: the service sees nothing from that transaction on', async () => {
    const { log, mother } = await openLog(house)
    const nurse = await house.as('nurse')
    const note = { log, kind: 'note', text: 'Hei', areas: ['health'] }
    await nurse.does(writeNote, note)
    await mother.does(withdrawConsent, { log, service: service.health })
    expect((await nurse.perform(writeNote, note)).kind).toBe('absent')
    expect(await stateOf(log)).toBe('open')
  })

  test("row 51: when the holder's service goes, the head of a participating unit who may see all there is steps in", async () => {
    const { log, mother } = await openLog(house)
    await mother.does(withdrawConsent, { log, service: service.school })
    const { rows } = await house.admin.query(
      'select l.state, h.person_id, h.cause from relay.log l join relay.holding h on h.id = l.holding where l.id = $1',
      [log],
    )
    expect(rows).toEqual([{ state: 'open', person_id: house.who('nurse-head').person, cause: 'interim' }])
  })

  test('row 51: where nobody may see all there is, the log pauses', async () => {
    const { log, mother, teacher } = await openLog(house)
    await teacher.does(writeNote, { log, kind: 'note', text: 'Om skolen', areas: ['learning'] })
    await mother.does(withdrawConsent, { log, service: service.school })
    const { rows } = await house.admin.query('select state, holding from relay.log where id = $1', [log])
    expect(rows).toEqual([{ state: 'paused', holding: null }])
  })

  test('row 52: all taken back closes the log', async () => {
    const { log, mother } = await openLog(house)
    await mother.does(withdrawConsent, { log, service: service.health })
    await mother.does(withdrawConsent, { log, service: service.school })
    expect(await stateOf(log)).toBe('closed')
  })

  test('row 30: one of two is enough, and the other alone does not restore it', async () => {
    const { log, mother, father } = await openLog(house, { guardians: 2 })
    const nurse = await house.as('nurse')
    await mother.does(withdrawConsent, { log, service: service.health })
    await father.does(decideConsent, yes(log))
    expect((await nurse.perform(writeNote, { log, kind: 'note', text: 'Hei', areas: ['health'] })).kind).toBe('absent')
  })

  test('what was never given cannot be taken back', async () => {
    const { log, mother } = await openLog(house)
    expect(await mother.perform(withdrawConsent, { log, service: service.ppt })).toMatchObject({
      kind: 'refused',
      reason: 'no-consent-to-withdraw',
    })
  })

  test("another family's log is not there", async () => {
    const [{ log }, other] = [await openLog(house), await openLog(house)]
    expect((await other.mother.perform(withdrawConsent, { log, service: service.health })).kind).toBe('absent')
  })
})

describe('staff write down what was said', () => {
  const said = (log: string, giver: string, over: Record<string, unknown> = {}) => ({
    log,
    giver,
    channel: 'oral',
    givenOn: '2026-11-22',
    how: 'Mor sa ja på telefon.',
    answer: 'yes',
    services: [school, health],
    ...over,
  })

  test('the starter, with who, when and how; and the log opens', async () => {
    const { log, mother } = await startedLog(house)
    const teacher = await house.as('teacher')
    await teacher.does(recordConsent, said(log, mother.person))
    expect(await stateOf(log)).toBe('open')
    expect((await decisionsIn(log))[0]).toMatchObject({
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
    const { log, mother } = await startedLog(house)
    const teacher = await house.as('teacher')
    expect(await teacher.perform(recordConsent, said(log, mother.person, over))).toMatchObject({
      kind: 'invalid',
      issues: [{ path }],
    })
    expect(await decisionsIn(log)).toEqual([])
  })

  test('a participant does not', async () => {
    const { log, mother } = await openLog(house)
    const nurse = await house.as('nurse')
    expect(await nurse.perform(recordConsent, said(log, mother.person))).toMatchObject({
      kind: 'refused',
      reason: 'only-starter-or-holder',
    })
  })
})
