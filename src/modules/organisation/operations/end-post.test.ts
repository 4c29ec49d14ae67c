import { beforeEach, describe, expect, test } from 'vitest'
import { openLog as readLog } from '#modules/relay'
import { newId, type Uuid } from '#platform/id.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { type House, openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { endPost } from './end-post.ts'

// Posts end for good: every test has a house of its own.
let house: House
const databases = await Promise.all(Array.from({ length: 9 }, () => testDatabase()))
beforeEach(async () => {
  const database = databases.pop()
  if (!database) throw new Error('One database for each test')
  house = await openHouse(database)
})
const end = async (by: string, whose: string) =>
  said(await (await house.as(by)).perform(endPost, { post: house.who(whose).post }))
const endOf = async (post: Uuid) =>
  (await house.admin.query('select valid_until, ended_by from organisation.post where id = $1', [post])).rows[0]

describe('row 10: a post ends', () => {
  test('by the head of the unit: nobody acts in it from this instant', async () => {
    const { log, teacher } = await openLog(house)
    const nurse = await house.as('nurse')
    expect(await end('nurse-head', 'nurse')).toBe('done')
    expect((await nurse.perform(readLog, { log })).kind).toBe('choose')
    expect((await batonOf(house, log)).team).toEqual([teacher.post])
    expect(await endOf(nurse.post)).toEqual({
      valid_until: house.clock.now(),
      ended_by: house.who('nurse-head').person,
    })
  })

  test('where she held the baton the head of the opening unit steps in', async () => {
    const { log } = await openLog(house)
    expect(await end('administrator', 'teacher')).toBe('done')
    expect(await batonOf(house, log)).toMatchObject({ state: 'open', holder: house.who('head').post })
  })

  test('the trace says whose post, and the holder’s log is in nobody’s hands but the head’s', async () => {
    const { log } = await openLog(house)
    await end('head', 'teacher')
    const { rows } = await house.admin.query(
      `select person_id, detail from audit.entry where operation = 'organisation.end-post'`,
    )
    expect(rows).toEqual([{ person_id: house.who('head').person, detail: { post: house.who('teacher').post } }])
    const seen = await house.admin.query(`select reason from access."grant" where log_id = $1 and post_id = $2`, [
      log,
      house.who('teacher').post,
    ])
    expect(seen.rowCount).toBe(0)
  })
})

test.for([
  ['the head of another unit', 'nurse-head', 'teacher', 'refused: only-administrator-or-head'],
  ['a colleague', 'teacher-and-mother', 'teacher', 'refused: only-administrator-or-head'],
  ['the head of another municipality', 'other-head', 'teacher', 'absent'],
  ['the head herself', 'head', 'head', 'refused: own-post'],
] as const)('not by %s', async ([, by, whose, what]) => expect(await end(by, whose)).toBe(what))

test('once; a form posted twice is answered alike', async () => {
  const head = await house.as('head')
  const input = { post: house.who('teacher').post }
  const key = newId()
  const twice = await Promise.all([1, 2].map(() => head.perform(endPost, input, key)))
  expect(twice.map(said)).toEqual(['done', 'done'])
  expect(said(await head.perform(endPost, input))).toBe('refused: post-has-ended')
})

test('no post, and what is none', async () => {
  const head = await house.as('head')
  expect(said(await head.perform(endPost, { post: newId() }))).toBe('absent')
  expect(said(await head.perform(endPost, { post: 'teacher' }))).toBe('invalid: post invalid_format')
  expect(said(await head.perform(endPost, {}))).toBe('invalid: post invalid_type')
  expect(said(await head.perform(endPost, { post: newId(), until: '2027-01-01' }))).toBe('invalid:  unrecognized_keys')
})
