import { beforeEach, expect, test } from 'vitest'
import { declareTie } from '#modules/access'
import { newId } from '#platform/id.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog, startedLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { openLog as readLog } from './open-log.ts'
import { takeOverStart } from './take-over-start.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof startedLog>>
beforeEach(async () => {
  nora = await startedLog(house)
})

test('the head goes on where the starter is away, and holds the baton once the family has said yes', async () => {
  const head = await house.as('head')
  await head.does(takeOverStart, { log: nora.log })
  expect(await head.does(readLog, { log: nora.log })).toMatchObject({ sight: 'starter', level: 'start' })
  expect(said(await nora.teacher.perform(readLog, { log: nora.log }))).toBe('absent')
  await nora.sayYes()
  expect(await batonOf(house, nora.log)).toMatchObject({ state: 'open', holder: head.post })
})

test.for([
  ['the starter', 'teacher', 'refused: only-opening-head'],
  ['the head of another unit', 'nurse-head', 'absent'],
  ['another teacher', 'teacher-and-mother', 'absent'],
  ['a head of another municipality', 'other-head', 'absent'],
] as const)('not by %s', async ([, key, what]) => {
  expect(said(await (await house.as(key)).perform(takeOverStart, { log: nora.log }))).toBe(what)
})

test('not by a head who stands too close', async () => {
  const head = await house.as('head')
  await head.does(declareTie, { log: nora.log })
  expect(said(await head.perform(takeOverStart, { log: nora.log }))).toBe('absent')
})

test('not twice, not an open log, not no log', async () => {
  const head = await house.as('head')
  await head.does(takeOverStart, { log: nora.log })
  expect(said(await head.perform(takeOverStart, { log: nora.log }))).toBe('refused: only-opening-head')
  const { log } = await openLog(house)
  expect(said(await head.perform(takeOverStart, { log }))).toBe('refused: not-awaiting')
  expect(said(await head.perform(takeOverStart, { log: newId() }))).toBe('absent')
})
