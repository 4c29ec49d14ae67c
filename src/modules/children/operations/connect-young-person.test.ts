import { describe, expect, test } from 'vitest'
import { openLog as readLog, startLog } from '#modules/relay'
import { newId } from '#platform/id.ts'
import { openNumber } from '#platform/identity/kept-number.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { confirmGuardian } from './confirm-guardian.ts'
import { connectYoungPerson } from './connect-young-person.ts'
import { endGuardian } from './end-guardian.ts'
import { openChild } from './open-child.ts'

const database = await testDatabase()
const house = await openHouse(database)
const started = async (born: string, identityNumber?: string, key = 'teacher') =>
  (await house.as(key)).does(startLog, {
    child: { name: 'Emil Aas', birthDate: born, identityNumber },
    guardians: [{ name: 'Tor Aas', relation: 'father' }],
    why: 'Emil vil tilbake til klassen.',
    areas: ['learning'],
  })
const connect = async (child: string, identityNumber: string, key = 'registrar') =>
  said(await (await house.as(key)).perform(connectYoungPerson, { child, identityNumber }))

describe('a sign-in of her own, by her identity number', () => {
  test('from sixteen she sees the start that is about her', async () => {
    const number = house.number('2010-03-01', 1)
    const { child, log } = await started('2010-03-01')
    expect(await connect(child, number)).toBe('done')
    expect(said(await (await house.family(number)).perform(readLog, { log }))).toBe('done')
  })

  test('her number can be read beside its hash, in every row it stands in', async () => {
    const number = house.number('2010-03-01', 2)
    const { child } = await started('2010-03-01')
    await connect(child, number)
    const { rows } = await house.admin.query(
      `select ident_hash as hash, ident_cipher as cipher from children.child where id = $1
       union all select p.ident_hash, p.ident_cipher from identity.person p join children.child c on c.person_id = p.id where c.id = $1`,
      [child],
    )
    expect(rows.map((row) => openNumber(house.keyring, row))).toEqual([number, number])
  })

  test('at thirteen she can sign in, and sees no log yet', async () => {
    const number = house.number('2013-11-23', 0)
    const { child, log } = await started('2013-11-23', number)
    expect(await connect(child, number)).toBe('done')
    expect(said(await (await house.family(number)).perform(readLog, { log }))).toBe('absent')
  })

  test('twice is once', async () => {
    const number = house.number('2010-03-02', 0)
    const { child } = await started('2010-03-02')
    expect([await connect(child, number), await connect(child, number)]).toEqual(['done', 'done'])
    const { rowCount } = await house.admin.query(
      'select from identity.person p join children.child c on c.person_id = p.id where c.id = $1',
      [child],
    )
    expect(rowCount).toBe(1)
  })

  test('where another record has her number the two are one child, and nobody is told', async () => {
    const number = house.number('2010-03-03', 0)
    const first = await started('2010-03-03', number, 'nurse')
    const second = await started('2010-03-03')
    expect(await connect(second.child, number)).toBe('done')
    const young = await house.family(number)
    for (const log of [first.log, second.log]) expect(said(await young.perform(readLog, { log }))).toBe('done')
    const { rows } = await house.admin.query('select same_as from children.child where id = $1', [second.child])
    expect(rows).toEqual([{ same_as: first.child }])
    // her registrar sees what she would see of any child
    const { child } = await (await house.as('registrar')).does(openChild, { child: second.child })
    expect(child.signsIn).toBe(true)
    expect(await connect(second.child, number)).toBe('done')
  })

  test('the guardians whom one registrar has confirmed are for the other one to confirm; whom she took away stays away', async () => {
    const nora = await openLog(house, { born: '2012-05-04', guardians: 2 })
    await nora.registrar.does(endGuardian, {
      ...{ child: nora.child, guardian: nora.links[1], source: 'court', sourceDate: '2026-11-01' },
    })
    const stranger = house.number('1979-07-07', 55)
    const written = [stranger, nora.family.guardians[1]?.identityNumber ?? '']
    const { child } = await (await house.as('youth-teacher')).does(startLog, {
      child: { name: 'N S', birthDate: '2012-05-04' },
      guardians: written.map((identityNumber) => ({ name: 'Far', relation: 'father', identityNumber })),
      ...{ why: 'Vi vil hjelpe.', areas: ['learning'] },
    })
    const elsewhere = await house.as('youth-registrar')
    const { guardians } = await elsewhere.does(openChild, { child })
    for (const [n, { id: guardian }] of guardians.entries())
      await elsewhere.does(confirmGuardian, {
        ...{ child, guardian, identityNumber: written[n], responsibility: true },
        ...{ source: 'population-register', sourceDate: '2024-01-15' },
      })
    expect(await connect(child, nora.family.child.identityNumber, 'youth-registrar')).toBe('done')
    for (const number of written)
      expect(said(await (await house.family(number)).perform(readLog, { log: nora.log }))).toBe('absent')
    expect((await nora.registrar.does(openChild, { child: nora.child })).guardians).toMatchObject([
      { name: 'Lise Sande', confirmed: true },
      { name: 'Far', confirmed: false, responsibility: false },
    ])
    const { rows } = await house.admin.query('select state from relay.log where id = $1', [nora.log])
    expect(rows).toEqual([{ state: 'open' }])
  })
})

test('a number that is another’s, or none, or of a child who is too young', async () => {
  const born = '2010-04-01'
  const { child } = await started(born, house.number(born, 0))
  expect(await connect(child, house.number(born, 1))).toBe('invalid: identityNumber other-number')
  expect(await connect(child, house.number('2010-04-02', 0))).toBe('invalid: identityNumber number-and-birthday-differ')
  expect(await connect(child, '12345678901')).toBe('invalid: identityNumber identity-number')
  expect(await connect(newId(), house.number(born, 0))).toBe('absent')
  const young = await started('2013-11-24')
  expect(await connect(young.child, house.number('2013-11-24', 0))).toBe('invalid: identityNumber too-young-to-sign-in')
})

test('a child who signs in with one number does not with another', async () => {
  const born = '2010-05-01'
  const { child } = await started(born)
  expect(await connect(child, house.number(born, 0))).toBe('done')
  await house.admin.query('update children.child set ident_hash = null where id = $1', [child])
  expect(await connect(child, house.number(born, 1))).toBe('invalid: identityNumber connected-already')
})

test.for([
  ['the starter', 'teacher', 'refused: only-registrar'],
  ['a registrar of another unit', 'youth-registrar', 'absent'],
  ['someone of another municipality', 'other-head', 'absent'],
] as const)('not by %s', async ([, key, what]) => {
  const { child } = await started('2010-06-01')
  expect(await connect(child, house.number('2010-06-01', 0), key)).toBe(what)
})
