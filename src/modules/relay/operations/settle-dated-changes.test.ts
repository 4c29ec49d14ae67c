import { describe, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { decideConsent } from '#modules/access'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { heardLater } from '#testing/heard-later.ts'
import { openHouse } from '#testing/house.ts'
import { openLog, startedLog } from '#testing/open-log.ts'
import { addParticipant } from './add-participant.ts'
import { openLog as readLog } from './open-log.ts'
import { settleDatedChanges } from './settle-dated-changes.ts'

const house = await openHouse(await testDatabase())
const { school, health } = fjordvikServices

/** Nora's family shares with the school until a day, with the health clinic for longer. */
const until = async (day: string, team: string[]) => {
  const nora = await startedLog(house)
  const answer = { log: nora.log, answer: 'yes', heard: heardLater }
  await nora.mother.does(decideConsent, { ...answer, services: [{ service: health, areas: ['learning'] }] })
  await nora.mother.does(decideConsent, { ...answer, services: [{ service: school, areas: ['learning'] }], until: day })
  for (const key of team) await nora.teacher.does(addParticipant, { log: nora.log, to: house.who(key).post })
  return nora
}
/** What the trace says of this log that the job did. */
const traced = async (log: string) =>
  (
    await house.admin.query(
      "select reason from audit.entry where operation = 'relay.settle-dated-changes' and log_id = $1 order by id",
      [log],
    )
  ).rows.map(({ reason }) => reason)
const settledWhat = async (log: string) =>
  (await house.system().does(settleDatedChanges, {})).settled.find((one) => one.log === log)?.what

describe('row 53: a consent runs out at midnight', () => {
  test('a head who still may steps in', async () => {
    const nora = await until('2026-12-10', ['nurse'])
    house.clock.set('2026-12-10T22:59:59Z')
    expect(await settledWhat(nora.log)).toBeUndefined()
    house.clock.set('2026-12-10T23:00:00Z')
    expect(await settledWhat(nora.log)).toBe('interim')
    expect(await batonOf(house, nora.log)).toMatchObject({ state: 'open', holder: house.who('nurse-head').post })
    // and once it is done nothing is left to do until the next day that matters
    expect(await settledWhat(nora.log)).toBeUndefined()
    expect(await traced(nora.log)).toEqual(['interim'])
  })

  test('where nobody may, the log pauses, and a new yes takes it up again', async () => {
    house.clock.set('2026-12-01T08:00:00Z')
    const nora = await until('2026-12-10', [])
    house.clock.set('2026-12-11T08:00:00Z')
    expect(await settledWhat(nora.log)).toBe('paused')
    expect(await batonOf(house, nora.log)).toMatchObject({ state: 'paused', holder: null })
    const teacher = await house.as('teacher')
    expect(await teacher.does(readLog, { log: nora.log })).toMatchObject({ sight: 'last-holder', level: 'core' })
  })
})

test('row 41: sixteen years and ninety days old, and silent: the log pauses, and is not closed by silence', async () => {
  house.clock.set('2026-11-23T08:00:00Z')
  const nora = await openLog(house, { born: '2010-12-01', team: [] })
  house.clock.set('2026-12-02T08:00:00Z')
  expect(await settledWhat(nora.log)).toBe('unchanged')
  expect(await batonOf(house, nora.log)).toMatchObject({ state: 'open' })
  house.clock.set('2027-03-01T08:00:00Z')
  expect(await settledWhat(nora.log)).toBe('paused')
  // where nothing happened there is no row
  expect(await traced(nora.log)).toEqual(['paused'])
})
