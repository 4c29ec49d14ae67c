import { describe, expect, test } from 'vitest'
import { newId } from '#platform/id.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog, unconfirmedStart } from '#testing/open-log.ts'
import { confirmGuardian } from './confirm-guardian.ts'
import { listChildren } from './list-children.ts'
import { openChild } from './open-child.ts'
import { openGuardian } from './open-guardian.ts'
import { openGuardians } from './open-guardians.ts'
import { prepareBlock } from './prepare-block.ts'

const database = await testDatabase()
const house = await openHouse(database)

let born = 0
const started = () => unconfirmedStart(house, { identityNumber: house.number('2017-03-03', born++) })

const confirmation = (on: { child: string; guardian: string }, over: Record<string, unknown> = {}) => ({
  child: on.child,
  guardian: on.guardian,
  responsibility: true,
  identityNumber: house.number('1990-10-10', born++),
  source: 'population-register',
  sourceDate: '2026-11-01',
  ...over,
})

describe('the registrar of the unit (row 16)', () => {
  test('lists her unit’s children and says why she opens one; the trace keeps the reason', async () => {
    const { child } = await started()
    const registrar = await house.as('registrar')
    const { children } = await registrar.does(listChildren, {})
    expect(children.find((one) => one.id === child)).toMatchObject({ name: 'Iver Lie', unconfirmed: 1 })
    const opened = await registrar.does(openChild, { child, reason: 'family-asked' })
    expect(opened.guardians).toMatchObject([{ name: 'Guro Lie', confirmed: false, responsibility: false }])
    const { rows } = await house.admin.query(
      "select reason from audit.entry where operation = 'children.open-child' and child_id = $1",
      [child],
    )
    expect(rows).toEqual([{ reason: 'family-asked' }])
  })

  test('confirms a guardian, who from then on sees the start', async () => {
    const on = await started()
    await (await house.as('registrar')).does(confirmGuardian, confirmation(on))
    const { rows } = await house.admin.query(
      'select level, reason from access."grant" where log_id = $1 and reason = $2',
      [on.log, 'guardian'],
    )
    expect(rows[0]).toEqual({ level: 'start', reason: 'guardian' })
  })

  test('row 27: a guardian confirmed without parental responsibility sees nothing', async () => {
    const on = await started()
    await (await house.as('registrar')).does(confirmGuardian, confirmation(on, { responsibility: false }))
    const { rows } = await house.admin.query('select 1 from access."grant" where log_id = $1 and reason = $2', [
      on.log,
      'guardian',
    ])
    expect(rows).toEqual([])
  })

  test.each([
    ['no source', { source: undefined }, 'source'],
    ['a source nobody knows', { source: 'hearsay' }, 'source'],
    ['a year nobody lived in', { sourceDate: '0000-01-01' }, 'sourceDate'],
    ['a day that has not come', { sourceDate: '2027-01-01' }, 'sourceDate'],
    ['another child’s guardian', { guardian: newId() }, 'guardian'],
    ['a wrong check digit', { identityNumber: '01819012345' }, 'identityNumber'],
    ['something unknown', { extra: 1 }, ''],
  ])('%s changes nothing', async (_, over, path) => {
    const on = await started()
    const outcome = await (await house.as('registrar')).perform(confirmGuardian, confirmation(on, over))
    expect(outcome).toMatchObject({ kind: 'invalid', issues: [{ path }] })
    const { rows } = await house.admin.query('select confirmed_at from children.guardian where id = $1', [on.guardian])
    expect(rows).toEqual([{ confirmed_at: null }])
  })
})

describe('everyone else', () => {
  test.each([
    ['the starter', 'teacher', 'only-registrar'],
    ['the head', 'head', 'only-registrar'],
    ['another unit’s registrar', 'youth-registrar', 'absent'],
    ['another service', 'ppt', 'absent'],
    ['another municipality', 'other-municipality', 'absent'],
  ])('%s does not confirm', async (_, key, expected) => {
    const on = await started()
    const outcome = await (await house.as(key)).perform(confirmGuardian, confirmation(on))
    expect(outcome.kind === 'refused' ? outcome.reason : outcome.kind).toBe(expected)
  })

  test('the list is nobody’s but the registrar’s', async () => {
    const outcome = await (await house.as('teacher')).perform(listChildren, {})
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'only-registrar' })
  })

  test('a mother does not open the register', async () => {
    const { mother, child } = await openLog(house)
    expect((await mother.perform(openChild, { child })).kind).toBe('absent')
  })
})

describe('the forms of the register', () => {
  test('the registrar opens a link; nobody else does', async () => {
    const on = await started()
    const asked = { child: on.child, guardian: on.guardian }
    expect((await (await house.as('registrar')).perform(openGuardian, asked)).kind).toBe('done')
    expect((await (await house.as('youth-registrar')).perform(openGuardian, asked)).kind).toBe('absent')
    expect((await (await house.as('ppt')).perform(openGuardian, asked)).kind).toBe('absent')
  })

  test('row 31: the head of the opening unit finds the guardians of a log, and the form that keeps one away', async () => {
    const { child, links } = await openLog(house)
    for (const [operation, input] of [
      [openGuardians, { child }],
      [prepareBlock, { child, guardian: links[0] }],
    ] as const) {
      expect((await (await house.as('head')).perform(operation, input)).kind).toBe('done')
      expect((await (await house.as('ppt')).perform(operation, input)).kind).toBe('absent')
    }
  })
})
