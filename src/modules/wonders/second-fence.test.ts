import { beforeEach, expect, test } from 'vitest'
import type { Uuid } from '#platform/id.ts'
import { newId } from '#platform/id.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { tries } from '#testing/tries.ts'
import { keepWonder } from './operations/keep-wonder.ts'
import { shareWonder } from './operations/share-wonder.ts'

// Nobody asks the operations here: what would the database let someone do whose program had forgotten to ask?

const house = await openHouse(await testDatabase())
let wonder: Uuid
beforeEach(async () => {
  wonder = (await (await house.as('pedagogue')).does(keepWonder, { title: 'Stille', seen: 'Står alene.' })).wonder
})
const everyoneElse = [
  ...['kindergarten-head', 'teacher', 'head', 'nurse', 'child-welfare', 'registrar', 'coordinator', 'administrator'],
  ...['privacy-officer', 'other-municipality', 'other-head'],
]
const read = 'select from wonders.wonder where id = $1'
const share = `insert into wonders.share (municipality_id, wonder_id, with_person, with_post, shared_by, shared_post, shared_at)
  values (platform.municipality(), $1, $2, $3, platform.person(), platform.post(), platform.now())`

test('nobody but its author reads, changes or deletes a wonder', async () => {
  for (const key of everyoneElse) {
    const one = await house.as(key)
    for (const sql of [
      read,
      "update wonders.wonder set seen = 'x' where id = $1",
      'delete from wonders.wonder where id = $1',
      'select from wonders.share where wonder_id = $1',
    ])
      expect([key, sql, await tries(one, sql, [wonder])]).toEqual([key, sql, 0])
  }
  expect(await tries(await house.as('pedagogue'), read, [wonder])).toBe(1)
})

test('whom it is shared with reads it, and neither changes it nor passes it on', async () => {
  const { person, post } = house.who('kindergarten-head')
  await (await house.as('pedagogue')).does(shareWonder, { wonder, post })
  const head = await house.as('kindergarten-head')
  expect(await tries(head, read, [wonder])).toBe(1)
  expect(await tries(head, "update wonders.wonder set ending = 'no-concern' where id = $1", [wonder])).toBe(0)
  expect(await tries(head, 'delete from wonders.wonder where id = $1', [wonder])).toBe(0)
  expect(await tries(head, 'delete from wonders.share where wonder_id = $1', [wonder])).toBe(0)
  const teacher = house.who('teacher')
  expect(await tries(head, share, [wonder, teacher.person, teacher.post])).toBe('refused')
  expect(
    await tries(await house.as('pedagogue'), read.replace('wonder where id', 'share where wonder_id'), [wonder]),
  ).toBe(1)
  expect(await tries(await house.as('teacher'), share, [wonder, person, post])).toBe('refused')
})

test('it is not shared outside the unit, nor with someone who sits elsewhere', async () => {
  const author = await house.as('pedagogue')
  for (const key of ['teacher', 'nurse-head', 'registrar', 'other-head']) {
    const { person, post } = house.who(key)
    expect([key, await tries(author, share, [wonder, person, post])]).toEqual([key, 'refused'])
  }
  const [{ post }, { person }] = [house.who('kindergarten-head'), house.who('teacher')]
  expect(await tries(author, share, [wonder, person, post])).toBe('refused')
})

test('nobody writes one in another’s name, nor who does not work with children', async () => {
  const write = `insert into wonders.wonder (municipality_id, id, title, seen, written_by, written_post, written_at, decide_by, delete_on)
    values (platform.municipality(), $1, 'Stille', 'Noe', $2, $3, platform.now(), platform.today(), platform.today() + 1)`
  const { person, post } = house.who('pedagogue')
  expect(await tries(await house.as('kindergarten-head'), write, [newId(), person, post])).toBe('refused')
  for (const key of ['registrar', 'administrator']) {
    const own = house.who(key)
    expect([key, await tries(await house.as(key), write, [newId(), own.person, own.post])]).toEqual([key, 'refused'])
  }
  expect(await tries(await house.as('pedagogue'), write, [newId(), person, post])).toBe(1)
})

test('neither its author nor when it was written can be changed, and the days stand', async () => {
  const author = await house.as('pedagogue')
  for (const column of ['written_by = platform.person()', 'delete_on = platform.today() + 9999', 'reminders = 2'])
    expect(await tries(author, `update wonders.wonder set ${column} where id = $1`, [wonder])).toBe('refused')
})

test('that it is undecided is told to the head of the unit alone, and the nightly work is the queue’s', async () => {
  await house.admin.query(`update wonders.wonder set decide_by = platform.today() - 1 where id = $1`, [wonder])
  const told = 'select from wonders.undecided_in_unit()'
  for (const key of everyoneElse)
    expect([key, await tries(await house.as(key), told, [])]).toEqual([key, key === 'kindergarten-head' ? 1 : 0])
  const author = await house.as('pedagogue')
  expect(await tries(author, 'select wonders.remind(1)', [])).toBe('refused')
  expect(await tries(author, 'select wonders.forget(1)', [])).toBe('refused')
})
