import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#platform/id.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { tries } from '#testing/tries.ts'
import { blockGuardian } from './operations/block-guardian.ts'
import { endGuardian } from './operations/end-guardian.ts'

// Nobody asks the operations here: what would the database let someone do whose program had forgotten to ask?

const database = await testDatabase()
const house = await openHouse(database)
let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(async () => {
  nora = await openLog(house, { guardians: 2 })
})

test('who a child is, is changed by functions alone', async () => {
  const other = await openLog(house)
  for (const [column, value] of [
    ['person_id', nora.registrar.person],
    ['same_as', other.child],
  ]) {
    const change = `update children.child set ${column} = $2 where id = $1`
    expect(await tries(nora.registrar, change, [nora.child, value])).toBe('refused')
  }
})

describe('a link to a guardian', () => {
  test('is confirmed in nobody else’s name', async () => {
    const confirm = 'update children.guardian set responsibility = false, confirmed_by = $2 where id = $1'
    expect(await tries(nora.registrar, confirm, [nora.links[0], nora.teacher.person])).toBe('refused')
  })

  test.for([
    ['in another’s name', 'ended_at = platform.now(), ended_by = confirmed_by, confirmed_by = registered_by'],
    ['at another time', "ended_at = platform.now() - interval '1 year', ended_by = platform.person()"],
    ['without a time', 'ended_by = platform.person()'],
  ] as const)('does not end %s', async ([, set]) => {
    await house.admin.query('update children.guardian set confirmed_by = $2 where id = $1', [
      nora.links[0],
      house.who('youth-registrar').person,
    ])
    expect(await tries(nora.registrar, `update children.guardian set ${set} where id = $1`, [nora.links[0]])).toBe(
      'refused',
    )
  })

  test('stays as it was once it has ended', async () => {
    const [guardian] = nora.links
    const how = { source: 'court', sourceDate: '2026-11-01' }
    await nora.registrar.does(endGuardian, { child: nora.child, guardian, ...how })
    for (const set of [
      'ended_at = null, ended_by = null, confirmed_by = platform.person(), confirmed_at = platform.now()',
      'responsibility = false, ended_by = platform.person(), ended_at = platform.now()',
    ])
      expect(await tries(nora.registrar, `update children.guardian set ${set} where id = $1`, [guardian])).toBe(0)
  })
})

test('a block is lifted once, now, and in nobody else’s name', async () => {
  const head = await house.as('head')
  const block = { child: nora.child, guardian: nora.links[1], basis: 'contact-ban', reviewOn: '2027-01-15' }
  await head.does(blockGuardian, block)
  const lift = async (set: string) =>
    tries(head, `update children.guardian_block set ${set} where child_id = $1`, [nora.child])
  expect(await lift('lifted_at = platform.now(), lifted_by = null')).toBe('refused')
  expect(await lift("lifted_at = platform.now() - interval '1 day', lifted_by = platform.person()")).toBe('refused')
  expect(await lift('lifted_at = platform.now(), lifted_by = platform.person()')).toBe(1)
  expect(await lift('lifted_at = null, lifted_by = null')).toBe(0)
})

describe('a one-time code', () => {
  const row = `insert into identity.activation_code (municipality_id, id, person_id, code_hash, issued_by, issued_at, expires_at)
    values (platform.municipality(), $1, $2, '\\x00', platform.person(), platform.now(), 'infinity')`
  const issue = 'select children.issue_code($1, $2, $3, $4)'

  test('is written by a function alone', async () => {
    for (const one of [nora.registrar, nora.teacher, nora.mother])
      expect(await tries(one, row, [newId(), nora.mother.person])).toBe('refused')
  })

  test.for([
    ['by the registrar', 'registrar', 1],
    ['by the head', 'head', 1],
    ['not by whoever wrote the guardian down', 'teacher', 'refused'],
    ['not by one of another unit, who takes part', 'nurse', 'refused'],
    ['not by a colleague who has nothing to do with the child', 'teacher-and-mother', 'refused'],
    ['not in another municipality', 'other-head', 'refused'],
  ] as const)('%s', async ([, key, what]) => {
    expect(await tries(await house.as(key), issue, [nora.child, nora.links[0], newId(), Buffer.alloc(32)])).toBe(what)
  })

  test('not for another child’s guardian, one who is none any more, or a child without a sign-in', async () => {
    const other = await openLog(house)
    const asked = async (guardian: string | null | undefined) =>
      tries(nora.registrar, issue, [nora.child, guardian, newId(), Buffer.alloc(32)])
    expect(await asked(other.links[0])).toBe('refused')
    expect(await asked(null)).toBe('refused')
    const [guardian] = nora.links
    await nora.registrar.does(endGuardian, {
      ...{ child: nora.child, guardian, source: 'court', sourceDate: '2026-11-01' },
    })
    expect(await asked(guardian)).toBe('refused')
  })
})
