import { describe, expect, test } from 'vitest'
import { newId } from '#platform/id.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { said } from '#testing/said.ts'
import { endPost } from './end-post.ts'
import { openPost } from './open-post.ts'

const database = await testDatabase()
const house = await openHouse(database)
const look = async (by: string, whose: string) =>
  (await house.as(by)).perform(openPost, { post: house.who(whose).post })

describe('whose post it is, before it ends', () => {
  test.each(['head', 'administrator'])('is read by the %s', async (by) => {
    expect(await look(by, 'teacher')).toMatchObject({ result: { colleague: { name: 'Ida Lund' } } })
  })

  test.each([
    ['the head of another unit', 'nurse-head', 'teacher', 'refused: only-administrator-or-head'],
    ['a colleague', 'teacher-and-mother', 'teacher', 'refused: only-administrator-or-head'],
    ['another municipality', 'other-head', 'teacher', 'absent'],
    ['the head about her own', 'head', 'head', 'refused: own-post'],
  ])('not by %s', async (_, by, whose, what) => expect(said(await look(by, whose))).toBe(what))

  test('not when it has ended, is none, or is wrongly written', async () => {
    const head = await house.as('head')
    await head.does(endPost, { post: house.who('teacher').post })
    expect(said(await look('head', 'teacher'))).toBe('refused: post-has-ended')
    expect(said(await head.perform(openPost, { post: newId() }))).toBe('absent')
    expect(said(await head.perform(openPost, { post: 'teacher' }))).toBe('invalid: post invalid_format')
  })
})
