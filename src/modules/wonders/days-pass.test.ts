import { beforeEach, expect, test } from 'vitest'
import { skogbygdId } from '#demo/skogbygd.ts'
import { endPost } from '#modules/organisation'
import type { Uuid } from '#platform/id.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { operationNamed } from '#testing/permissions/operations.ts'
import { said } from '#testing/said.ts'
import { decideWonder } from './operations/decide-wonder.ts'
import { forgetWonders } from './operations/forget-wonders.ts'
import { keepWonder } from './operations/keep-wonder.ts'
import { openWonder } from './operations/open-wonder.ts'
import { openWonders } from './operations/open-wonders.ts'
import { remindAuthors } from './operations/remind-authors.ts'

const house = await openHouse(await testDatabase())
let wonder: Uuid
beforeEach(async () => {
  await house.admin.query('delete from wonders.wonder')
  await house.admin.query('delete from mail.outbox')
  house.clock.set('2026-11-23T08:00:00Z')
  wonder = (await (await house.as('pedagogue')).does(keepWonder, { title: 'Stille', seen: 'Står alene.' })).wonder
})

/** What the night did, as the author's mailbox tells it. */
const night = async (day: string): Promise<string[]> => {
  house.clock.set(`${day}T08:00:00Z`)
  await house.admin.query('delete from mail.outbox')
  await house.system().does(remindAuthors, {})
  const { rows } = await house.admin.query('select kind, person_id from mail.outbox')
  return rows.map(({ kind, person_id }) => `${kind} ${person_id === house.who('pedagogue').person}`)
}

test('the author is reminded before the deadline and after it, once each, and warned a week before it is deleted', async () => {
  expect(await night('2026-12-04')).toEqual([])
  expect(await night('2026-12-05')).toEqual(['wonder-undecided true'])
  expect(await night('2026-12-06')).toEqual([])
  expect(await night('2026-12-07')).toEqual([])
  expect(await night('2026-12-08')).toEqual(['wonder-undecided true'])
  expect(await night('2026-12-20')).toEqual([])
  expect(await night('2027-02-13')).toEqual([])
  expect(await night('2027-02-14')).toEqual(['wonder-deleted-soon true'])
  expect(await night('2027-02-15')).toEqual([])
})

test('how long she has, and how long it is kept, the municipality sets: for wonders written from that day', async () => {
  const administrator = await house.as('administrator')
  const set = { from: '2026-11-24', ground: 'Vedtak 14/26', version: 0 }
  await administrator.does(operationNamed('organisation.change-setting'), { ...set, key: 'wonder-days', number: 21 })
  await administrator.does(operationNamed('organisation.change-setting'), {
    ...set,
    key: 'wonder-kept-days',
    number: 30,
  })
  house.clock.set('2026-11-24T08:00:00Z')
  const pedagogue = await house.as('pedagogue')
  const later = (await pedagogue.does(keepWonder, { title: 'Fortsatt stille', seen: 'Står alene.' })).wonder
  const days = async (one: Uuid) => {
    const { decideBy, deleteOn } = await pedagogue.does(openWonder, { wonder: one })
    return [decideBy, deleteOn]
  }
  expect(await days(wonder)).toEqual(['2026-12-07', '2027-02-21'])
  expect(await days(later)).toEqual(['2026-12-15', '2026-12-24'])
  await house.admin.query('delete from organisation.setting')
})

test('who has decided is not reminded, only warned', async () => {
  await (await house.as('pedagogue')).does(decideWonder, { wonder, ending: 'no-concern' })
  expect(await night('2026-12-08')).toEqual([])
  expect(await night('2027-02-14')).toEqual(['wonder-deleted-soon true'])
})

test('from day 15 the head of her unit sees that she has not decided: whose it is, and nothing of it', async () => {
  const seen = async (key: string) => (await (await house.as(key)).does(openWonders, {})).undecided
  house.clock.set('2026-12-07T22:59:00Z')
  expect(await seen('kindergarten-head')).toEqual([])
  house.clock.set('2026-12-07T23:00:00Z')
  expect(await seen('kindergarten-head')).toEqual([{ who: 'Mona Strand', decideBy: '2026-12-07' }])
  const head = await house.as('kindergarten-head')
  expect(said(await head.perform(openWonder, { wonder }))).toBe('absent')
  for (const key of ['head', 'nurse-head', 'pedagogue', 'other-head']) expect([key, await seen(key)]).toEqual([key, []])
  await (await house.as('pedagogue')).does(decideWonder, { wonder, ending: 'no-concern' })
  expect(await seen('kindergarten-head')).toEqual([])
})

test('a head’s own wonder is not told to herself, and that of someone who has left to nobody', async () => {
  await (await house.as('kindergarten-head')).does(keepWonder, { title: 'Min', seen: 'Noe.' })
  await (await house.as('administrator')).does(endPost, { post: house.who('pedagogue').post })
  house.clock.set('2026-12-20T08:00:00Z')
  expect((await (await house.as('kindergarten-head')).does(openWonders, {})).undecided).toEqual([])
  expect(await night('2026-12-21')).toEqual(['wonder-undecided false'])
  await house.admin.query(`update organisation.post set valid_until = 'infinity', ended_by = null where id = $1`, [
    house.who('pedagogue').post,
  ])
})

test('on its day it is deleted, and not before; only in its own municipality, and by nobody but the system', async () => {
  const left = async () => (await house.admin.query('select from wonders.wonder where id = $1', [wonder])).rowCount
  house.clock.set('2027-02-20T22:59:00Z')
  expect(await house.system().does(forgetWonders, {})).toEqual({ count: 0, more: false })
  house.clock.set('2027-02-20T23:00:00Z')
  expect(await house.system(skogbygdId).does(forgetWonders, {})).toEqual({ count: 0, more: false })
  for (const operation of [forgetWonders, remindAuthors])
    expect(said(await (await house.as('administrator')).perform(operation, {}))).toBe('absent')
  expect(await left()).toBe(1)
  expect(await house.system().does(forgetWonders, {})).toEqual({ count: 1, more: false })
  expect(await left()).toBe(0)
})
