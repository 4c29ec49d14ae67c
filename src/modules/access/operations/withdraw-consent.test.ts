import { beforeEach, expect, test } from 'vitest'
import { fjordvikServices as service } from '#demo/fjordvik.ts'
import { writeNote } from '#modules/relay'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { heardLater } from '#testing/heard-later.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { decideConsent } from './decide-consent.ts'
import { withdrawConsent } from './withdraw-consent.ts'

const database = await testDatabase()
const house = await openHouse(database)
beforeEach(() => {
  house.clock.set('2026-11-23T08:00:00Z')
})

const stateOf = async (log: string) => (await batonOf(house, log)).state

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
  await father.does(decideConsent, {
    log,
    answer: 'yes',
    heard: heardLater,
    services: [{ service: service.health, areas: ['health'] }],
  })
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
