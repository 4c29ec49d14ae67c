import { beforeEach, describe, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { decideConsent } from '#modules/access'
import { openLog as readLog, startLog } from '#modules/relay'
import { transaction } from '#platform/database/transaction.ts'
import { newId, type Uuid } from '#platform/id.ts'
import { enter } from '#platform/identity/enter.ts'
import { testDatabase } from '#testing/database.ts'
import { heardLater } from '#testing/heard-later.ts'
import { openHouse } from '#testing/house.ts'
import { confirmGuardians, openLog, startedLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { matchCandidates } from '../store/registrar.ts'
import { matchChildren } from './match-children.ts'

const database = await testDatabase()
const house = await openHouse(database)
let nora: Awaited<ReturnType<typeof openLog>>
let other: { log: Uuid; child: Uuid }
/** Another teacher of the same school writes the same child down, without her number. */
const writtenAgain = async (over: Record<string, unknown> = {}) =>
  (await house.as('teacher-and-mother')).does(startLog, {
    child: { name: 'Nora Marie Sande', birthDate: '2016-05-04', ...over },
    guardians: [{ name: 'Lise Sande', relation: 'mother', identityNumber: nora.family.guardians[0]?.identityNumber }],
    why: 'Nora er mye alene i friminuttene.',
    areas: ['learning'],
  })
beforeEach(async () => {
  nora = await openLog(house)
  house.clock.advance({ minutes: 1 })
  other = await writtenAgain()
})
const candidatesOf = (child: Uuid) =>
  transaction(house.pool, async (tx) => {
    await enter(tx, nora.registrar.knock, house.clock.now())
    return matchCandidates(tx, child)
  })
const questions = async (log: Uuid) =>
  (await house.admin.query('select log_id from relay.join_question where asking_log_id = $1', [log])).rows

describe('row 16: two records are the same child', () => {
  test('the registrar finds her by birthday and name, among the children of her unit alone', async () => {
    const found = await candidatesOf(other.child)
    expect(found.map(({ id }) => id)).toContain(nora.child)
    expect(found.map(({ id }) => id)).not.toContain(other.child)
    await writtenAgain({ name: 'Helt Annen' })
    const elsewhere = await (await house.as('nurse')).does(startLog, {
      child: { name: 'Nora Sande', birthDate: '2016-05-04' },
      guardians: [{ name: 'Lise Sande', relation: 'mother' }],
      why: 'Hun sover dårlig.',
      areas: ['health'],
    })
    const names = (await candidatesOf(other.child)).map(({ id, name }) => [id, name])
    expect(names.map(([id]) => id)).not.toContain(elsewhere.child)
    expect(names.map(([, name]) => name)).not.toContain('Helt Annen')
  })

  test('from then on the second log asks to join the first (row 5)', async () => {
    expect(await questions(other.log)).toEqual([])
    await nora.registrar.does(matchChildren, { child: other.child, same: nora.child })
    expect(await questions(other.log)).toEqual([{ log_id: nora.log }])
  })

  test('the record with a living log counts, whichever came first', async () => {
    const young = await openLog(house)
    const older = await writtenAgain()
    await nora.registrar.does(matchChildren, { child: young.child, same: older.child })
    const { rows } = await house.admin.query('select same_as from children.child where id = $1', [older.child])
    expect(rows).toEqual([{ same_as: young.child }])
  })

  test('a guardian who was confirmed on one of them is so for both', async () => {
    const first = await startedLog(house)
    const father = house.number('1985-02-20', 50)
    const second = await (await house.as('teacher-and-mother')).does(startLog, {
      child: { name: 'Nora Sande', birthDate: '2016-05-04' },
      guardians: [{ name: 'Odd Sande', relation: 'father', identityNumber: father }],
      why: 'Nora er mye alene i friminuttene.',
      areas: ['learning'],
    })
    await confirmGuardians(house, second.child, [father])
    await nora.registrar.does(matchChildren, { child: first.child, same: second.child })
    const parent = await house.family(father)
    expect(said(await parent.perform(readLog, { log: first.log }))).toBe('done')
  })

  test('not where both have a living log: one of them closes first', async () => {
    const again = await openLog(house)
    expect(said(await nora.registrar.perform(matchChildren, { child: nora.child, same: again.child }))).toBe(
      // two children with two numbers are not one, living log or not
      'invalid: same not-same-child',
    )
    const number = nora.family.guardians[0]?.identityNumber ?? ''
    await confirmGuardians(house, other.child, [number])
    const mother = await house.family(number)
    const services = [{ service: fjordvikServices.school, areas: ['learning'] }]
    await mother.does(decideConsent, { log: other.log, answer: 'yes', heard: heardLater, services })
    const both = { child: nora.child, same: other.child }
    expect(said(await nora.registrar.perform(matchChildren, both))).toBe('refused: both-live')
  })
})

test.for([
  ['no other', { same: undefined }, 'invalid: same invalid_type'],
  ['a record that does not exist', { same: newId() }, 'invalid: same invalid_value'],
  ['a child who does not exist', { child: newId() }, 'absent'],
  ['a record that is no id', { same: 'nora' }, 'invalid: same invalid_format'],
] as const)('%s is refused', async ([, over, what]) => {
  const input = { child: other.child, same: nora.child, ...over }
  expect(said(await nora.registrar.perform(matchChildren, input))).toBe(what)
})

test('a record of another day of birth: the guardians of one child would read the log of another', async () => {
  const another = await writtenAgain({ birthDate: '2016-05-05' })
  const both = { child: nora.child, same: another.child }
  expect(said(await nora.registrar.perform(matchChildren, both))).toBe('invalid: same not-same-child')
})

test('the record itself, and one that has been matched already', async () => {
  const self = { child: nora.child, same: nora.child }
  expect(said(await nora.registrar.perform(matchChildren, self))).toBe('invalid: same same-record')
  const both = { child: other.child, same: nora.child }
  await nora.registrar.does(matchChildren, both)
  expect(said(await nora.registrar.perform(matchChildren, both))).toBe('invalid: same same-record')
})

test.for([
  ['the holder', 'teacher', 'refused: only-registrar'],
  ['a registrar of another unit', 'youth-registrar', 'absent'],
  ['someone of another municipality', 'other-head', 'absent'],
] as const)('not by %s', async ([, key, what]) => {
  const input = { child: nora.child, same: other.child }
  expect(said(await (await house.as(key)).perform(matchChildren, input))).toBe(what)
})
