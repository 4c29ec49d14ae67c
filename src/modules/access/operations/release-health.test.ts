import { beforeEach, describe, expect, test } from 'vitest'
import { openLog as readLog, writeNote } from '#modules/relay'
import { newId } from '#platform/id.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { written } from '#testing/written.ts'
import { releaseHealth } from './release-health.ts'

const database = await testDatabase()
const house = await openHouse(database)
let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(async () => {
  nora = await openLog(house, { born: '2010-03-01', guardians: 2, team: [] })
  await nora.teacher.does(writeNote, { log: nora.log, kind: 'note', text: 'Om søvn.', areas: ['health'] })
  house.clock.advance({ minutes: 1 })
})
const release = (over: Record<string, unknown> = {}) => ({
  log: nora.log,
  guardian: nora.mother.person,
  released: true,
  ...over,
})
const reads = async (who: 'mother' | 'father' | 'youth') =>
  written(await nora[who].does(readLog, { log: nora.log })).map(({ text }) => text)

describe('rows 39 and 40: from sixteen the young person decides who reads what is about her health', () => {
  test('a guardian does only when she says so, and the other still does not', async () => {
    expect([await reads('youth'), await reads('mother')]).toEqual([['Om søvn.'], []])
    await nora.youth.does(releaseHealth, release())
    expect([await reads('mother'), await reads('father')]).toEqual([['Om søvn.'], []])
  })

  test('and no longer when she takes it back', async () => {
    await nora.youth.does(releaseHealth, release())
    house.clock.advance({ minutes: 1 })
    await nora.youth.does(releaseHealth, release({ released: false }))
    expect(await reads('mother')).toEqual([])
  })

  test('nobody else decides it', async () => {
    expect(said(await nora.mother.perform(releaseHealth, release()))).toBe('refused: only-young-person')
    expect(said(await nora.teacher.perform(releaseHealth, release()))).toBe('absent')
    const ten = await openLog(house)
    const own = { log: ten.log, guardian: ten.mother.person, released: true }
    expect(said(await ten.mother.perform(releaseHealth, own))).toBe('refused: only-young-person')
  })
})

test.for([
  ['nothing said', { released: undefined }, 'invalid: released invalid_type'],
  ['something else than yes or no', { released: 'perhaps' }, 'invalid: released invalid_type'],
  ['someone who is no guardian', { guardian: newId() }, 'invalid: guardian invalid_value'],
  ['a guardian who is no id', { guardian: 'mother' }, 'invalid: guardian invalid_format'],
  ['a log that does not exist', { log: newId() }, 'absent'],
] as const)('%s is refused', async ([, over, what]) => {
  expect(said(await nora.youth.perform(releaseHealth, release(over)))).toBe(what)
})
