import { expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { withdrawConsent } from '#modules/access'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { closeLongPaused } from './close-long-paused.ts'
import { openLog as readLog } from './open-log.ts'

const house = await openHouse(await testDatabase())

test('row 53: a log that nobody could hold for thirty days closes, and says so', async () => {
  const [quiet, open] = [await openLog(house, { team: [] }), await openLog(house)]
  await quiet.mother.does(withdrawConsent, { log: quiet.log, service: fjordvikServices.school })
  house.clock.set('2026-12-22T22:59:59Z')
  expect(await house.system().does(closeLongPaused, {})).toEqual({ settled: [], more: false })
  house.clock.set('2026-12-22T23:00:00Z')
  expect(await house.system().does(closeLongPaused, {})).toEqual({
    settled: [{ log: quiet.log, what: 'paused-too-long', child: quiet.child }],
    more: false,
  })
  expect(await batonOf(house, quiet.log)).toMatchObject({ state: 'closed', holder: null })
  expect(await batonOf(house, open.log)).toMatchObject({ state: 'open' })
  const { rows } = await house.admin.query('select close_reason from relay.log where id = $1', [quiet.log])
  expect(rows).toEqual([{ close_reason: 'paused-too-long' }])
})

test('by nobody but the system', async () => {
  const { mother, log, teacher } = await openLog(house)
  for (const one of [mother, teacher]) expect(said(await one.perform(closeLongPaused, {}))).toBe('absent')
  expect(said(await mother.perform(readLog, { log }))).toBe('done')
})
