import { beforeEach, describe, expect, test } from 'vitest'
import { openLog as readLog } from '#modules/relay'
import { newId } from '#platform/id.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog, startedLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { declareTie } from './declare-tie.ts'

const database = await testDatabase()
const house = await openHouse(database)
let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(async () => {
  nora = await openLog(house)
})

describe('row 17: whoever stands too close says so, and is out', () => {
  test.for([
    ['a participant', 'nurse', 'teacher'],
    ['the holder', 'teacher', 'head'],
    ['a head', 'head', 'teacher'],
  ] as const)('%s', async ([, key, holder]) => {
    const one = await house.as(key)
    await one.does(declareTie, { log: nora.log })
    expect(said(await one.perform(readLog, { log: nora.log }))).toBe('absent')
    const { state, team, holder: holds } = await batonOf(house, nora.log)
    expect([state, holds]).toEqual(['open', house.who(holder).post])
    expect(team).not.toContain(one.post)
  })

  test('the starter, before the family has answered: the head goes on', async () => {
    const waiting = await startedLog(house)
    await waiting.teacher.does(declareTie, { log: waiting.log })
    expect(said(await waiting.teacher.perform(readLog, { log: waiting.log }))).toBe('absent')
    expect(said(await (await house.as('head')).perform(readLog, { log: waiting.log }))).toBe('done')
  })

  test('in every log of the same child, and in no other child’s', async () => {
    const other = await openLog(house)
    const nurse = await house.as('nurse')
    await nurse.does(declareTie, { log: nora.log })
    expect(said(await nurse.perform(readLog, { log: other.log }))).toBe('done')
  })

  test('a form posted twice says it once', async () => {
    const nurse = await house.as('nurse')
    const key = newId()
    const posts = await Promise.all([1, 2].map(() => nurse.perform(declareTie, { log: nora.log }, key)))
    expect(posts.map(said)).toEqual(['done', 'done'])
    const { rowCount } = await house.admin.query('select from access.conflict where child_id = $1', [nora.child])
    expect(rowCount).toBe(1)
  })
})

test('only whoever sees the log, and about nobody else', async () => {
  expect(said(await (await house.as('ppt')).perform(declareTie, { log: nora.log }))).toBe('absent')
  expect(said(await nora.mother.perform(declareTie, { log: nora.log }))).toBe('absent')
  const other = { log: nora.log, person: house.who('nurse').person }
  expect(said(await nora.teacher.perform(declareTie, other))).toBe('invalid:  unrecognized_keys')
})
