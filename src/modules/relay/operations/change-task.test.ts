import { beforeEach, expect, test } from 'vitest'
import { newId } from '#platform/id.ts'
import { atOnce } from '#testing/at-once.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { changeTask } from './change-task.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(async () => {
  nora = await openLog(house)
})
const task = (over: Record<string, unknown> = {}) => ({
  log: nora.log,
  post: house.who('nurse').post,
  task: 'Følger søvnen',
  version: 1,
  ...over,
})
const taskNow = async () =>
  (
    await house.admin.query('select task, version from relay.participant where log_id = $1 and post_id = $2', [
      nora.log,
      house.who('nurse').post,
    ])
  ).rows

test('she says herself what she does now; the holder may, too, and take it away', async () => {
  await (await house.as('nurse')).does(changeTask, task())
  expect(await taskNow()).toEqual([{ task: 'Følger søvnen', version: 2 }])
  await nora.teacher.does(changeTask, task({ task: undefined, version: 2 }))
  expect(await taskNow()).toEqual([{ task: null, version: 3 }])
})

test('of two who write at the same moment the second is told what stands there', async () => {
  const nurse = await house.as('nurse')
  const outcomes = await atOnce(house, 'relay.log', nora.log, [
    () => nurse.perform(changeTask, task({ task: 'Fra Kari' })),
    () => nora.teacher.perform(changeTask, task({ task: 'Fra Ida' })),
  ])
  expect(outcomes.map((one) => one.kind).sort()).toEqual(['done', 'stale'])
  const [stands] = await taskNow()
  expect(outcomes.find((one) => one.kind === 'stale')).toMatchObject({ current: stands })
})

test.for([
  ['a task that is too long', { task: 'a'.repeat(201) }, 'invalid: task too_big'],
  ['no version', { version: undefined }, 'invalid: version invalid_type'],
  ['a version that is no number', { version: 'one' }, 'invalid: version invalid_type'],
  ['someone who does not take part', { post: newId() }, 'invalid: post not-in-log'],
  ['an older version', { version: 7 }, 'stale'],
  ['a log that does not exist', { log: newId() }, 'absent'],
] as const)('%s', async ([, over, what]) => {
  expect(said(await nora.teacher.perform(changeTask, task(over)))).toBe(what)
})

test('a participant only her own; a head, the family and a closed log not at all', async () => {
  const [nurse, head] = [await house.as('nurse'), await house.as('head')]
  expect(said(await nurse.perform(changeTask, task({ post: nora.teacher.post })))).toBe('refused: only-holder')
  expect(said(await head.perform(changeTask, task()))).toBe('refused: core-only')
  expect(said(await nora.mother.perform(changeTask, task()))).toBe('absent')
  await nora.close()
  expect(said(await nora.teacher.perform(changeTask, task()))).toBe('refused: closed')
})
