import { expect, test } from 'vitest'
import { fjordvikId } from '#demo/fjordvik.ts'
import { readConfig } from '#platform/config.ts'
import { createDoor } from '#platform/door.ts'
import { createLog } from '#platform/log.ts'
import { discussedIn } from '#testing/a-discussion.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog, startedLog } from '#testing/open-log.ts'
import { operations } from '#testing/permissions/operations.ts'
import { waitingIn } from '#testing/waiting.ts'
import { reactions } from './app.ts'
import { houseJobs } from './jobs.ts'

// What every job obeys that days bring

const database = await testDatabase()
const house = await openHouse(database)
const { clock, keyring } = house
await Promise.all([openLog(house), startedLog(house), discussedIn(house)])
for (const comesToWait of Object.values(waitingIn)) await comesToWait(house)

const pool = database.pool('jobs')
const door = createDoor({ pool, clock, keyring, reactions })
const parts = { door, pool, clock, log: createLog('error', { write: () => undefined }) }
const scheduled = houseJobs({ config: readConfig({}), keyring, kind: 'demo' }).filter(({ schedule }) => schedule)

/** Every job there is, one after the other; what mail came of it. */
const night = async (): Promise<number> => {
  await house.admin.query('delete from mail.outbox')
  for (const { run } of scheduled) await run(parts, { municipality: fjordvikId })
  return (await house.admin.query('select from mail.outbox')).rowCount ?? 0
}

test('what happens by itself nobody else does', () => {
  const bySystem = [...operations.values()].filter(({ by }) => by.includes('system'))
  expect(bySystem.length).toBeGreaterThan(10)
  expect(bySystem.filter(({ by }) => by.length > 1)).toEqual([])
})

test('every job comes to an end, and done again in the same night tells nobody a second time', async () => {
  expect(scheduled.length).toBeGreaterThan(10)
  let told = 0
  for (const days of [1, 2, 6, 30, 60, 300]) {
    clock.advance({ days })
    told += await night()
    expect([days, await night()]).toEqual([days, 0])
  }
  expect(told).toBeGreaterThan(3)
})
