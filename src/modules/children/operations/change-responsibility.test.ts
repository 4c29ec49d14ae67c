import { beforeEach, describe, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { decideConsent } from '#modules/access'
import { openLog as readLog } from '#modules/relay'
import { newId } from '#platform/id.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { heardLater } from '#testing/heard-later.ts'
import { openHouse } from '#testing/house.ts'
import { openLog, startedLog, unconfirmedStart } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { blockGuardian } from './block-guardian.ts'
import { changeResponsibility } from './change-responsibility.ts'
import { confirmGuardian } from './confirm-guardian.ts'
import { endGuardian } from './end-guardian.ts'

const database = await testDatabase()
const house = await openHouse(database)
let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(async () => {
  nora = await openLog(house, { guardians: 2 })
  house.clock.advance({ minutes: 1 })
})
const change = (over: Record<string, unknown> = {}) => ({
  child: nora.child,
  guardian: nora.links[1],
  responsibility: false,
  source: 'court',
  sourceDate: '2026-11-20',
  ...over,
})
const sees = async (who: 'mother' | 'father') => said(await nora[who].perform(readLog, { log: nora.log }))

describe('parental responsibility changes at once', () => {
  test('who has lost it sees nothing, and the other’s yes is enough', async () => {
    const { guardian } = await nora.registrar.does(changeResponsibility, change())
    expect([await sees('mother'), await sees('father')]).toEqual(['done', 'choose'])
    expect(await batonOf(house, nora.log)).toMatchObject({ state: 'open', holder: nora.teacher.post })
    const { rows } = await house.admin.query(
      'select id, responsibility, source, ended_by, ended_at from children.guardian where child_id = $1 and person_id = $2 order by id',
      [nora.child, nora.father.person],
    )
    const now = house.clock.now()
    expect(rows).toEqual([
      {
        id: nora.links[1],
        responsibility: true,
        source: 'population-register',
        ended_by: nora.registrar.person,
        ended_at: now,
      },
      { id: guardian, responsibility: false, source: 'court', ended_by: null, ended_at: null },
    ])
  })

  test('who gets it decides: until his yes the log pauses, and is not closed by his silence', async () => {
    const waiting = await startedLog(house, { guardians: 2 })
    const { guardian } = await nora.registrar.does(
      changeResponsibility,
      change({ child: waiting.child, guardian: waiting.links[1] }),
    )
    const yes = {
      log: waiting.log,
      answer: 'yes',
      heard: heardLater,
      services: [{ service: fjordvikServices.school, areas: ['learning'] }],
    }
    await waiting.mother.does(decideConsent, yes)
    expect(await batonOf(house, waiting.log)).toMatchObject({ state: 'open' })
    const { identityNumber } = waiting.family.guardians[1] ?? {}
    const back = { child: waiting.child, guardian, responsibility: true, identityNumber }
    await nora.registrar.does(changeResponsibility, change(back))
    expect(await batonOf(house, waiting.log)).toMatchObject({ state: 'paused', team: [nora.teacher.post] })
    await waiting.father.does(decideConsent, yes)
    expect(await batonOf(house, waiting.log)).toMatchObject({ state: 'open', holder: nora.teacher.post })
  })

  test('a block holds for the new link too', async () => {
    const head = await house.as('head')
    const block = { child: nora.child, guardian: nora.links[1], basis: 'contact-ban', reviewOn: '2027-01-15' }
    await head.does(blockGuardian, block)
    const { identityNumber } = nora.family.guardians[1] ?? {}
    await nora.registrar.does(changeResponsibility, change({ responsibility: true, identityNumber }))
    expect(await sees('father')).toBe('choose')
  })

  test('a form posted twice changes it once', async () => {
    const key = newId()
    const posts = await Promise.all([1, 2].map(() => nora.registrar.perform(changeResponsibility, change(), key)))
    expect(posts.map(said)).toEqual(['done', 'done'])
    const { rowCount } = await house.admin.query('select from children.guardian where child_id = $1', [nora.child])
    expect(rowCount).toBe(3)
  })
})

test.for([
  ['no guardian', { guardian: undefined }, 'invalid: guardian invalid_type'],
  ['a guardian of another child', { guardian: newId() }, 'invalid: guardian invalid_value'],
  ['neither yes nor no', { responsibility: 'shared' }, 'invalid: responsibility invalid_type'],
  ['a source that is not on the list', { source: 'hearsay' }, 'invalid: source invalid_value'],
  ['no date of the source', { sourceDate: undefined }, 'invalid: sourceDate invalid_type'],
  ['a year nobody lived in', { sourceDate: '0000-01-01' }, 'invalid: sourceDate check-year'],
  ['a date that has not come', { sourceDate: '2027-01-01' }, 'invalid: sourceDate day-in-future'],
  ['a child who does not exist', { child: newId() }, 'absent'],
] as const)('%s is refused', async ([, over, what]) => {
  expect(said(await nora.registrar.perform(changeResponsibility, change(over)))).toBe(what)
})

test('a link that nobody has confirmed is confirmed first, and a confirmed one is not confirmed again', async () => {
  const { child, guardian } = await unconfirmedStart(house)
  const number = house.number('1990-10-10', 0)
  const on = change({ child, guardian, responsibility: true, identityNumber: number })
  expect(said(await nora.registrar.perform(changeResponsibility, on))).toBe('refused: not-confirmed')
  expect(said(await nora.registrar.perform(confirmGuardian, on))).toBe('done')
  expect(said(await nora.registrar.perform(confirmGuardian, on))).toBe('refused: confirmed-already')
})

test.for([
  ['the starter', 'teacher', 'refused: only-registrar'],
  ['the head', 'head', 'refused: only-registrar'],
  ['a registrar of another unit', 'youth-registrar', 'absent'],
  ['someone of another municipality', 'other-head', 'absent'],
] as const)('not by %s', async ([, key, what]) => {
  expect(said(await (await house.as(key)).perform(changeResponsibility, change()))).toBe(what)
})

describe('a link that is no more', () => {
  const end = (over: Record<string, unknown> = {}) => {
    const { responsibility: _, ...rest } = change(over)
    return rest
  }

  test('ends at once, and the log goes on with those who are left', async () => {
    await nora.registrar.does(endGuardian, end())
    expect([await sees('mother'), await sees('father')]).toEqual(['done', 'choose'])
    expect(await batonOf(house, nora.log)).toMatchObject({ state: 'open' })
  })

  test('of the only one who decided: nobody reads on, and nothing is lost', async () => {
    const alone = await openLog(house)
    await alone.registrar.does(endGuardian, end({ child: alone.child, guardian: alone.links[0] }))
    expect(await batonOf(house, alone.log)).toMatchObject({ state: 'paused', holder: null })
  })

  test('once, by the registrar, with a source and a date that has come', async () => {
    expect(said(await nora.registrar.perform(endGuardian, end({ sourceDate: '2027-01-01' })))).toBe(
      'invalid: sourceDate day-in-future',
    )
    expect(said(await nora.registrar.perform(endGuardian, end({ source: undefined })))).toBe(
      'invalid: source invalid_value',
    )
    expect(said(await nora.teacher.perform(endGuardian, end()))).toBe('refused: only-registrar')
    await nora.registrar.does(endGuardian, end())
    expect(said(await nora.registrar.perform(endGuardian, end()))).toBe('invalid: guardian invalid_value')
  })
})
