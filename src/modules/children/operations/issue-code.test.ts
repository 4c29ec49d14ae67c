import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#platform/id.ts'
import { activationCodeHash } from '#platform/identity/activation-code.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog, unconfirmedStart } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { issueCode } from './issue-code.ts'
import { openGuardians } from './open-guardians.ts'

const database = await testDatabase()
const house = await openHouse(database)
let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(async () => {
  nora = await openLog(house, { born: '2010-03-01', shares: { school: ['learning'], health: ['learning'] } })
})
const codesOf = async (person: string) =>
  (
    await house.admin.query(
      'select code_hash, issued_by, expires_at from identity.activation_code where person_id = $1 order by id',
      [person],
    )
  ).rows

describe('a code for the first sign-in', () => {
  test.for([
    ['by the registrar for a guardian', 'registrar', 'mother'],
    ['by the head for a guardian', 'head', 'mother'],
    ['by the starter for the young person', 'teacher', 'youth'],
  ] as const)('%s: shown now, kept as a keyed hash for fourteen days', async ([, key, whose]) => {
    const one = await house.as(key)
    const { code, days } = await one.does(issueCode, {
      child: nora.child,
      ...(whose === 'mother' && { guardian: nora.links[0] }),
    })
    expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/)
    expect(days).toBe(14)
    const [row] = await codesOf(nora[whose].person)
    expect(row.code_hash.equals(activationCodeHash(house.keyring, code ?? ''))).toBe(true)
    expect(row.issued_by).toBe(one.person)
    expect(row.expires_at.getTime()).toBe(house.clock.now().getTime() + 14 * 86_400_000)
  })

  test('a form posted twice makes one code, and does not show it again; it stands nowhere', async () => {
    const key = newId()
    const input = { child: nora.child, guardian: nora.links[0] }
    const first = await nora.registrar.perform(issueCode, input, key)
    const second = await nora.registrar.perform(issueCode, input, key)
    const code = first.kind === 'done' ? first.result.code : null
    expect(code).not.toBeNull()
    expect(second).toMatchObject({ kind: 'done', repeated: true, result: { code: null } })
    expect(await codesOf(nora.mother.person)).toHaveLength(1)
    const { rows } = await house.admin.query(
      'select result::text, (select string_agg(detail::text, $2) from audit.entry) as trace from platform.answered where key = $1',
      [key, ' '],
    )
    expect(JSON.stringify(rows)).not.toContain(code)
  })
})

test.for([
  ['someone who is no guardian of the child', { guardian: newId() }, 'invalid: guardian invalid_value'],
  ['a child who does not exist', { child: newId() }, 'absent'],
] as const)('%s is refused', async ([, over, what]) => {
  const input = { child: nora.child, guardian: nora.links[0], ...over }
  expect(said(await nora.registrar.perform(issueCode, input))).toBe(what)
})

test('not for a guardian whom nobody has confirmed', async () => {
  const { child, guardian } = await unconfirmedStart(house)
  expect(said(await nora.teacher.perform(issueCode, { child, guardian }))).toBe(
    'invalid: guardian guardian-not-confirmed',
  )
})

test('not for a child who has no sign-in', async () => {
  const { child } = await openLog(house)
  expect(said(await nora.registrar.perform(issueCode, { child }))).toBe('invalid: guardian invalid_value')
})

test('not to a guardian by the one who wrote her down: a colleague, the head or the registrar hands it over', async () => {
  const input = { child: nora.child, guardian: nora.links[0] }
  expect(said(await nora.teacher.perform(issueCode, input))).toBe('refused: code-by-another')
  const { guardians } = await nora.teacher.does(openGuardians, { child: nora.child })
  expect(guardians).toMatchObject([{ mine: true }])
})

test.for([
  ['someone of another unit, who takes part', 'nurse', 'refused: only-own-unit'],
  ['a colleague who has nothing to do with the child', 'teacher-and-mother', 'absent'],
  ['a registrar of another unit', 'youth-registrar', 'absent'],
  ['someone of another municipality', 'other-head', 'absent'],
] as const)('not by %s', async ([, key, what]) => {
  const input = { child: nora.child, guardian: nora.links[0] }
  expect(said(await (await house.as(key)).perform(issueCode, input))).toBe(what)
})

test('not by the family', async () => {
  const input = { child: nora.child, guardian: nora.links[0] }
  expect(said(await nora.mother.perform(issueCode, input))).toBe('absent')
})
