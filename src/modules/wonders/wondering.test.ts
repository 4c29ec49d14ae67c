import { beforeEach, describe, expect, test } from 'vitest'
import type { Uuid } from '#platform/id.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse, type Someone } from '#testing/house.ts'
import { said } from '#testing/said.ts'
import { decideWonder } from './operations/decide-wonder.ts'
import { deleteWonder } from './operations/delete-wonder.ts'
import { editWonder } from './operations/edit-wonder.ts'
import { keepWonder } from './operations/keep-wonder.ts'
import { openWonder } from './operations/open-wonder.ts'
import { openWonders } from './operations/open-wonders.ts'
import { prepareSharing } from './operations/prepare-sharing.ts'
import { prepareWonder } from './operations/prepare-wonder.ts'
import { shareWonder } from './operations/share-wonder.ts'
import { takeBackWonder } from './operations/take-back-wonder.ts'

const house = await openHouse(await testDatabase())
const words = { title: 'Stille i garderoben', seen: 'Står alene hver morgen.', done: 'Snakket med assistenten.' }
let [pedagogue, head]: Someone[] = []
let wonder: Uuid
const author = () => pedagogue as Someone
const leader = () => head as Someone

beforeEach(async () => {
  house.clock.set('2026-11-23T08:00:00Z')
  pedagogue = await house.as('pedagogue')
  head = await house.as('kindergarten-head')
  wonder = (await pedagogue.does(keepWonder, words)).wonder
})

const others = ['teacher', 'nurse', 'child-welfare', 'registrar', 'coordinator', 'administrator', 'privacy-officer']
const everyoneElse = ['kindergarten-head', 'head', ...others, 'other-municipality', 'other-head']

describe('a wonder', () => {
  test('is its author’s alone: for everyone else it is not there', async () => {
    expect(await author().does(openWonder, { wonder })).toMatchObject({
      ...words,
      plan: null,
      by: 'Mona Strand',
      decideBy: '2026-12-07',
      deleteOn: '2027-02-21',
      ending: null,
      shares: [],
    })
    for (const key of everyoneElse) {
      const reader = await house.as(key)
      for (const operation of [openWonder, prepareSharing, deleteWonder])
        expect([key, said(await reader.perform(operation, { wonder }))]).toEqual([key, 'absent'])
    }
    const mine = await (await house.as('teacher')).does(openWonders, {})
    expect(mine).toEqual({ own: [], shared: [], undecided: [], deleted: false })
  })

  test('is kept by those who work with children; the others have none', async () => {
    for (const key of ['registrar', 'coordinator', 'administrator', 'privacy-officer']) {
      const who = await house.as(key)
      for (const [operation, input] of [
        [keepWonder, words],
        [prepareWonder, {}],
        [openWonders, {}],
      ] as const)
        expect([key, said(await who.perform(operation, input))]).toEqual([key, 'refused: only-employees-wonder'])
    }
    const days = { decideBy: '2026-12-07', deleteOn: '2027-02-21' }
    expect(await author().does(prepareWonder, {})).toEqual({ ...days, headSees: true })
    expect(await leader().does(prepareWonder, {})).toEqual({ ...days, headSees: false })
  })

  test.each([
    ['nothing seen', { title: 'Stille' }, 'invalid: seen invalid_type'],
    ['a field for a name', { ...words, name: 'Nora' }, 'invalid:  unrecognized_keys'],
    ['an identity number', { ...words, seen: 'Det er 040584 12345.' }, 'invalid: seen identity-number-in-wonder'],
    ['an identity number', { ...words, title: '04058412345' }, 'invalid: title identity-number-in-wonder'],
    ['too much', { ...words, done: 'a'.repeat(4001) }, 'invalid: done too_big'],
  ])('takes no %s', async (_, input, what) => {
    expect(said(await author().perform(keepWonder, input))).toBe(what)
  })

  test('is written on, and of two windows the second is told', async () => {
    const more = { wonder, ...words, plan: 'Følge med i uke 49.' }
    expect(await author().does(editWonder, { ...more, version: 1 })).toMatchObject({ version: 2 })
    expect(await author().perform(editWonder, { ...more, plan: 'Ingenting', version: 1 })).toMatchObject({
      kind: 'stale',
      current: { plan: 'Følge med i uke 49.', version: 2 },
    })
  })

  test('is gone when its author deletes it, for whoever she shared it with too', async () => {
    await author().does(shareWonder, { wonder, post: leader().post })
    await author().does(deleteWonder, { wonder })
    expect(said(await author().perform(openWonder, { wonder }))).toBe('absent')
    expect((await leader().does(openWonders, {})).shared).toEqual([])
    for (const table of ['wonder', 'share']) {
      const column = table === 'wonder' ? 'id' : 'wonder_id'
      const { rowCount } = await house.admin.query(`select from wonders.${table} where ${column} = $1`, [wonder])
      expect([table, rowCount]).toEqual([table, 0])
    }
  })
})

describe('sharing', () => {
  test('with her head or a colleague of her unit, who then reads and does nothing more, until it is taken back', async () => {
    const { people } = await author().does(prepareSharing, { wonder })
    expect(people).toEqual([{ post: leader().post, name: 'Siri Haugen', title: 'styrer', head: true }])
    await author().does(shareWonder, { wonder, post: leader().post })
    await author().does(shareWonder, { wonder, post: leader().post })
    expect((await leader().does(openWonders, {})).shared).toMatchObject([{ id: wonder, by: 'Mona Strand' }])
    expect(await leader().does(openWonder, { wonder })).toMatchObject(words)
    const doings = [
      [editWonder, { wonder, ...words, version: 1 }],
      [decideWonder, { wonder, ending: 'no-concern' }],
      [shareWonder, { wonder, post: author().post }],
      [takeBackWonder, { wonder, post: leader().post }],
      [deleteWonder, { wonder }],
      [prepareSharing, { wonder }],
    ] as const
    for (const [operation, input] of doings)
      expect(said(await leader().perform(operation, input))).toBe('refused: only-who-wondered')
    expect((await author().does(prepareSharing, { wonder })).people).toEqual([])
    await author().does(takeBackWonder, { wonder, post: leader().post })
    expect(said(await leader().perform(openWonder, { wonder }))).toBe('absent')
  })

  test('tells by mail that something awaits, never what', async () => {
    await house.admin.query('delete from mail.outbox')
    await author().does(shareWonder, { wonder, post: leader().post })
    const { rows } = await house.admin.query('select person_id, kind, row_to_json(o)::text as mail from mail.outbox o')
    expect(rows).toMatchObject([{ person_id: leader().person, kind: 'wonder-shared' }])
    for (const said of Object.values(words)) expect(rows[0].mail).not.toContain(said)
  })

  test.each(['nurse', 'head', 'registrar', 'pedagogue', 'other-head'])('not with %s', async (key) => {
    expect(said(await author().perform(shareWonder, { wonder, post: house.who(key).post }))).toBe(
      'invalid: post not-in-unit',
    )
  })
})

test('the trace says who read and did what, never what was written', async () => {
  await author().does(shareWonder, { wonder, post: leader().post })
  await leader().does(openWonder, { wonder })
  await author().does(decideWonder, { wonder, ending: 'discussion' })
  const { rows } = await house.admin.query(
    `select operation, effect, person_id, reason, child_id, log_id, row_to_json(e)::text as whole from audit.entry e
     where detail ->> 'wonder' = $1 order by at, id`,
    [wonder],
  )
  const about = { child_id: null, log_id: null }
  expect(rows).toMatchObject([
    { operation: 'wonders.keep-wonder', effect: 'change', person_id: author().person, ...about },
    { operation: 'wonders.share-wonder', effect: 'change', person_id: author().person, ...about },
    { operation: 'wonders.open-wonder', effect: 'read', person_id: leader().person, ...about },
    { operation: 'wonders.decide-wonder', effect: 'change', reason: 'discussion', ...about },
  ])
  for (const { whole } of rows) for (const text of Object.values(words)) expect(whole).not.toContain(text)
})
