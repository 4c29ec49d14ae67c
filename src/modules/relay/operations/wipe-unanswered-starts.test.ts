import { expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { skogbygdId } from '#demo/skogbygd.ts'
import { decideConsent } from '#modules/access'
import type { Uuid } from '#platform/id.ts'
import { testDatabase } from '#testing/database.ts'
import { heardLater } from '#testing/heard-later.ts'
import { openHouse } from '#testing/house.ts'
import { openLog, startedLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { wipeUnansweredStarts } from './wipe-unanswered-starts.ts'

const house = await openHouse(await testDatabase(), '2026-03-20T08:00:00Z')
const stateOf = async (log: Uuid) =>
  (await house.admin.query('select state, close_reason, child_id from relay.log where id = $1', [log])).rows[0]

test('row 6: after thirty days without everyone’s yes the start is deleted, on the day and not before', async () => {
  const [silent, half, open] = [
    await startedLog(house),
    await startedLog(house, { guardians: 2 }),
    await openLog(house),
  ]
  const services = [{ service: fjordvikServices.school, areas: ['learning'] }]
  await half.mother.does(decideConsent, { log: half.log, answer: 'yes', heard: heardLater, services })
  const system = house.system()
  // the last instant of the thirtieth day in Oslo, over the change to summer time
  house.clock.set('2026-04-18T21:59:59Z')
  expect(await system.does(wipeUnansweredStarts, {})).toEqual({ settled: [], more: false })
  house.clock.set('2026-04-18T22:00:00Z')
  const { settled, more } = await system.does(wipeUnansweredStarts, {})
  expect(more).toBe(false)
  expect(settled.map(({ log, what }) => [log, what]).sort()).toEqual(
    [silent.log, half.log].sort().map((log) => [log, 'no-consent']),
  )
  for (const { log, child } of [silent, half]) {
    expect(await stateOf(log)).toEqual({ state: 'closed', close_reason: 'no-consent', child_id: null })
    const { rowCount } = await house.admin.query('select from children.child where id = $1', [child])
    expect(rowCount).toBe(0)
  }
  expect(await stateOf(open.log)).toMatchObject({ state: 'open' })
  const { rows } = await house.admin.query(
    `select log_id, reason, actor_kind, person_id from audit.entry where operation = 'relay.wipe-unanswered-starts' order by log_id`,
  )
  expect(rows).toEqual(
    [silent.log, half.log]
      .sort()
      .map((log_id) => ({ log_id, reason: 'no-consent', actor_kind: 'system', person_id: null })),
  )
  expect(await system.does(wipeUnansweredStarts, {})).toEqual({ settled: [], more: false })
})

test('only in one’s own municipality, and by nobody but the system', async () => {
  const nora = await startedLog(house)
  house.clock.advance({ days: 31 })
  expect((await house.system(skogbygdId).does(wipeUnansweredStarts, {})).settled).toEqual([])
  expect(await stateOf(nora.log)).toMatchObject({ state: 'awaiting' })
  expect(said(await (await house.as('administrator')).perform(wipeUnansweredStarts, {}))).toBe('absent')
})
