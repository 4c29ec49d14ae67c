import { beforeEach, expect, test } from 'vitest'
import { newId, type Uuid } from '#platform/id.ts'
import { dayOf } from '#platform/language/day.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { listRemovableEntries } from './list-removable-entries.ts'
import { removeWrongEntry } from './remove-wrong-entry.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
let entry: Uuid
beforeEach(async () => {
  nora = await openLog(house)
  entry = await nora.write(await house.as('nurse'), 'Om et annet barn.', ['health'])
})
const today = { day: '2026-11-23' }
const listed = async (key: string, day: unknown = today) => {
  const { entries } = await (await house.as(key)).does(listRemovableEntries, day)
  return entries.map((one) => one.entry)
}

test('a head’s list holds what her unit’s staff wrote, and what was written in logs her unit opened; who and when, never what', async () => {
  const mothers = await nora.write(nora.mother, 'Fra mor', ['home'])
  expect(await listed('nurse-head')).toContain(entry)
  expect(await listed('nurse-head')).not.toContain(mothers)
  expect(await listed('head')).toEqual(expect.arrayContaining([entry, mothers]))
  const head = await house.as('nurse-head')
  const { entries, staff } = await head.does(listRemovableEntries, today)
  const line = entries.find((one) => one.entry === entry)
  expect(Object.keys(line ?? {}).sort()).toEqual(['author', 'authorPost', 'entry', 'kind', 'log', 'writtenAt'])
  expect(staff[line?.authorPost ?? '']?.name).toBe('Kari Moe')
  expect(JSON.stringify({ entries, staff })).not.toMatch(/annet barn|Nora/)
})

test('is of one day in Norway, without what is removed', async () => {
  expect(await listed('nurse-head', { day: '2026-11-22' })).toEqual([])
  expect(await listed('nurse-head', { day: '2026-11-24' })).toEqual([])
  await (await house.as('nurse')).does(removeWrongEntry, { log: nora.log, entry, reason: 'wrong-child' })
  expect(await listed('nurse-head')).not.toContain(entry)
})

test('is nobody else’s', async () => {
  expect(await listed('ppt-head')).toEqual([])
  expect(await listed('other-head')).toEqual([])
  for (const key of ['nurse', 'registrar', 'privacy-officer'])
    expect(await (await house.as(key)).perform(listRemovableEntries, today)).toMatchObject({ reason: 'only-head' })
  expect((await nora.mother.perform(listRemovableEntries, today)).kind).toBe('absent')
})

test('leaves out a log that the head must stay out of', async () => {
  await house.admin.query(
    `insert into access.conflict (municipality_id, id, child_id, person_id, declared_by, since)
     select municipality_id, $2, id, $3, $3, $4 from children.child where id = $1`,
    [nora.child, newId(), house.who('nurse-head').person, house.clock.now()],
  )
  expect(await listed('nurse-head')).not.toContain(entry)
  expect(await listed('head')).toContain(entry)
})

test.each([
  ['a day that does not exist', { day: '2026-02-30' }, 'day'],
  ['year nought', { day: '0000-01-01' }, 'day'],
])('asked with %s is refused', async (_, input, path) => {
  const head = await house.as('head')
  expect(await head.perform(listRemovableEntries, input)).toMatchObject({ kind: 'invalid', issues: [{ path }] })
})

test('asked with no day is the list of today', async () => {
  expect(await (await house.as('head')).does(listRemovableEntries, {})).toMatchObject({
    day: dayOf(house.clock.now()),
  })
})
