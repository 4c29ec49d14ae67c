import { beforeEach, expect, test } from 'vitest'
import { newId, type Uuid } from '#platform/id.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { tries } from '#testing/tries.ts'
import { beginReport } from './operations/begin-report.ts'

// Nobody asks the operations here: what would the database let someone do whose program had forgotten to ask?

const house = await openHouse(await testDatabase())
let report: Uuid
beforeEach(async () => {
  report = (await (await house.as('teacher')).does(beginReport, {})).report
})

const others = [
  ...['head', 'pedagogue', 'nurse', 'child-welfare', 'registrar', 'coordinator', 'administrator', 'privacy-officer'],
  ...['other-municipality', 'other-head'],
]
const statements = [
  'select from reports.report where id = $1',
  'update reports.report set version = version + 1, changed_at = platform.now() where id = $1',
  'delete from reports.report where id = $1',
]
const write = `insert into reports.report (municipality_id, id, written_by, written_post, begun_at, changed_at, content_cipher, delete_on)
  values (platform.municipality(), $1, $2, $3, platform.now(), platform.now(), '\\x00', platform.today() + 1)`

test('nobody but its author reads, changes or deletes a report', async () => {
  const { mother } = await openLog(house)
  for (const one of [...(await Promise.all(others.map((key) => house.as(key)))), mother])
    for (const sql of statements) expect([one.post, sql, await tries(one, sql, [report])]).toEqual([one.post, sql, 0])
  for (const sql of statements) expect(await tries(await house.as('teacher'), sql, [report])).toBe(1)
})

test('nobody writes one in another’s name, and nobody of a family at all', async () => {
  const { person, post } = house.who('teacher')
  expect(await tries(await house.as('head'), write, [newId(), person, post])).toBe('refused')
  const { mother } = await openLog(house)
  expect(await tries(mother, write, [newId(), mother.person, post])).toBe('refused')
  expect(await tries(await house.as('teacher'), write, [newId(), person, post])).toBe(1)
})

test('it is given to nobody, and the nightly work is the queue’s', async () => {
  const teacher = await house.as('teacher')
  const give = 'update reports.report set written_by = $2 where id = $1'
  expect(await tries(teacher, give, [report, house.who('head').person])).toBe('refused')
  expect(await tries(teacher, 'select reports.remind(1)', [])).toBe('refused')
  expect(await tries(teacher, 'select reports.forget(1)', [])).toBe('refused')
})
