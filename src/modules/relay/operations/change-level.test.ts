import { beforeEach, expect, test } from 'vitest'
import { newId } from '#platform/id.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog, startedLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { changeLevel } from './change-level.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(async () => {
  nora = await openLog(house)
})

test('the holder says how much help there is now, and everyone’s page knows that something changed', async () => {
  const before = await house.admin.query('select version from relay.log where id = $1', [nora.log])
  await nora.teacher.does(changeLevel, { log: nora.log, level: 2 })
  const { rows } = await house.admin.query('select level, version from relay.log where id = $1', [nora.log])
  expect(rows).toEqual([{ level: 2, version: before.rows[0].version + 1 }])
})

test.for([
  ['no level', { level: undefined }, 'invalid: level invalid_type'],
  ['a level below the first', { level: 0 }, 'invalid: level too_small'],
  ['a level above the last', { level: 4 }, 'invalid: level too_big'],
  ['half a level', { level: 1.5 }, 'invalid: level invalid_type'],
  ['a level in words', { level: 'two' }, 'invalid: level invalid_type'],
  ['a log that does not exist', { log: newId() }, 'absent'],
] as const)('%s', async ([, over, what]) => {
  expect(said(await nora.teacher.perform(changeLevel, { log: nora.log, level: 2, ...over }))).toBe(what)
})

test.for([
  ['a participant', 'nurse', 'refused: only-holder'],
  ['a head', 'head', 'refused: only-holder'],
  ['someone of another municipality', 'other-municipality', 'absent'],
] as const)('not by %s', async ([, key, what]) => {
  expect(said(await (await house.as(key)).perform(changeLevel, { log: nora.log, level: 2 }))).toBe(what)
})

test('only while it is open', async () => {
  const waiting = await startedLog(house)
  expect(said(await waiting.teacher.perform(changeLevel, { log: waiting.log, level: 2 }))).toBe(
    'refused: awaiting-consent',
  )
  await nora.close()
  expect(said(await nora.teacher.perform(changeLevel, { log: nora.log, level: 2 }))).toBe('refused: closed')
})
