import { describe, expect, test } from 'vitest'
import { openSession, useCode } from '#demo/acting.ts'
import { workerCalled } from '#demo/staff-by-key.ts'
import { openLog } from '#modules/relay'
import { noPost, type Uuid } from '#platform/id.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { confirmGuardians, unconfirmedStart } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { changeResponsibility } from './change-responsibility.ts'
import { confirmGuardian } from './confirm-guardian.ts'
import { issueCode } from './issue-code.ts'

const database = await testDatabase()
const house = await openHouse(database)

/** Of the family team: no colleague of whoever starts the log, and none of its registrar. */
const employee = 'family-team'
const numberOf = (key: string): string => workerCalled(key).identityNumber

let born = 0
/** The teacher starts a log for a child with one guardian. */
const started = async (identityNumber: string) => {
  const at = await unconfirmedStart(house, {
    identityNumber: house.number('2017-03-03', born++),
    guardians: [{ name: 'Guro Lie', relation: 'mother', ...(identityNumber && { identityNumber }) }],
  })
  const personNow = async (): Promise<Uuid> =>
    (await house.admin.query('select person_id from children.guardian where id = $1', [at.guardian])).rows[0].person_id
  return { ...at, person: await personNow(), personNow }
}
const confirmation = (on: { child: Uuid; guardian: Uuid }, over: Record<string, unknown> = {}) => ({
  ...{ child: on.child, guardian: on.guardian, responsibility: true },
  ...{ source: 'population-register', sourceDate: '2026-11-01', ...over },
})
const personRow = async (person: Uuid) =>
  (await house.admin.query('select ident_hash, ident_cipher, email from identity.person where id = $1', [person])).rows

describe('whose link it is', () => {
  test('is said by the registrar: the starter may have written the number of another, who would sign in as this guardian', async () => {
    const fathers = house.number('1979-04-04', born++)
    const mothers = house.number('1984-05-05', born++)
    const at = await started(fathers)
    const registrar = await house.as('registrar')
    const confirms = async (over: Record<string, unknown>) =>
      said(await registrar.perform(confirmGuardian, confirmation(at, over)))
    expect(await confirms({})).toBe('invalid: identityNumber number-needed')
    expect(await confirms({ identityNumber: mothers })).toBe('invalid: identityNumber guardian-has-other-number')
    const { rows } = await house.admin.query('select confirmed_at from children.guardian where id = $1', [at.guardian])
    expect(rows).toEqual([{ confirmed_at: null }])
  })

  test('is not asked of one who sees nothing, but before she does', async () => {
    const number = house.number('1984-05-05', born++)
    const at = await started(number)
    const registrar = await house.as('registrar')
    await registrar.does(confirmGuardian, confirmation(at, { responsibility: false }))
    const gets = async (over: Record<string, unknown>) =>
      said(await registrar.perform(changeResponsibility, confirmation(at, over)))
    expect(await gets({})).toBe('invalid: identityNumber number-needed')
    const another = { identityNumber: house.number('1979-04-04', born++) }
    expect(await gets(another)).toBe('invalid: identityNumber guardian-has-other-number')
    expect(await gets({ identityNumber: number })).toBe('done')
  })

  test('a wrong number is refused alike, whether or not somebody here has it', async () => {
    const at = await started(house.number('1984-05-05', born++))
    const registrar = await house.as('registrar')
    for (const identityNumber of [numberOf('nav'), house.number('1988-08-08', born++)])
      expect(said(await registrar.perform(confirmGuardian, confirmation(at, { identityNumber })))).toBe(
        'invalid: identityNumber guardian-has-other-number',
      )
    expect(await at.personNow()).toBe(at.person)
  })
})

describe('one person is one guardian of a child', () => {
  const startedWithTwo = async () => {
    const identityNumber = house.number('2017-03-03', born++)
    const guardians = [
      { name: 'Guro Lie', relation: 'mother' },
      { name: 'G. Lie', relation: 'other' },
    ]
    const { child, links } = await unconfirmedStart(house, { identityNumber, guardians })
    const [one = '', other = ''] = links
    return { child, identityNumber, one: { child, guardian: one }, other: { child, guardian: other } }
  }

  test('her number on a second link is refused, also when two confirm at the same moment', async () => {
    const number = { identityNumber: house.number('1984-05-05', born++) }
    const { one, other } = await startedWithTwo()
    const registrar = await house.as('registrar')
    const answers = await Promise.all(
      [one, other].map((link) => registrar.perform(confirmGuardian, confirmation(link, number))),
    )
    const twice = 'invalid: identityNumber guardian-twice'
    expect(answers.map(said).sort()).toEqual(['done', twice])
    const [, second] = answers[0]?.kind === 'done' ? [one, other] : [other, one]
    expect(said(await registrar.perform(confirmGuardian, confirmation(second, number)))).toBe(twice)
    const unknowing = confirmation(second, { responsibility: false })
    await registrar.does(confirmGuardian, unknowing)
    expect(said(await registrar.perform(changeResponsibility, confirmation(second, number)))).toBe(twice)
  })

  test('nobody is her own guardian', async () => {
    const { one, identityNumber } = await startedWithTwo()
    const registrar = await house.as('registrar')
    expect(said(await registrar.perform(confirmGuardian, confirmation(one, { identityNumber })))).toBe(
      'invalid: identityNumber guardian-is-child',
    )
  })
})

describe('an employee who is confirmed as a guardian', () => {
  test('needs the one-time code to act as one, once; her post needs none', async () => {
    const at = await started(numberOf(employee))
    await confirmGuardians(house, at.child, [numberOf(employee)])
    const staff = house.who(employee)
    expect(at.person).toBe(staff.person)
    const asFamily = { ...staff, post: noPost }
    const reads = async () =>
      said(await house.door.perform(openLog, { knock: await openSession(house, asFamily), input: { log: at.log } }))
    expect(await reads()).toBe('code')
    expect(said(await (await house.as(employee)).perform(openLog, { log: at.log }))).toBe('absent')
    const { code } = await (await house.as('registrar')).does(issueCode, { child: at.child, guardian: at.guardian })
    await expect(useCode(house, asFamily, 'AAAA-AAAA')).rejects.toThrow('wrong')
    expect(await reads()).toBe('code')
    await useCode(house, asFamily, code ?? '')
    await expect(useCode(house, asFamily, code ?? '')).rejects.toThrow('none')
    expect(await reads()).toBe('done')
  })

  test('keeps the identity number and the mail address she comes in with, whatever the registrar writes', async () => {
    const at = await started(numberOf(employee))
    const before = await personRow(at.person)
    const registrar = await house.as('registrar')
    const another = { identityNumber: house.number('1990-10-10', born++), email: 'noen.andre@example.no' }
    expect(said(await registrar.perform(confirmGuardian, confirmation(at, another)))).toBe(
      'invalid: identityNumber guardian-has-other-number',
    )
    expect(await personRow(at.person)).toEqual(before)
    const own = { identityNumber: numberOf(employee), email: 'noen.andre@example.no' }
    await registrar.does(confirmGuardian, confirmation(at, own))
    expect(await personRow(at.person)).toEqual(before)
  })
})

test('the number somebody has already leads the link to her; a guardian without one gets it, and her address may be mended', async () => {
  const registrar = await house.as('registrar')
  const at = await started('')
  await registrar.does(confirmGuardian, confirmation(at, { identityNumber: numberOf('nav') }))
  expect(await at.personNow()).toBe(house.who('nav').person)
  const number = house.number('1990-10-10', born++)
  const own = await started(number)
  await registrar.does(confirmGuardian, confirmation(own, { identityNumber: number, email: 'guro@example.no' }))
  expect(await personRow(own.person)).toMatchObject([{ email: 'guro@example.no' }])
})
