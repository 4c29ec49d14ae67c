import { beforeEach, describe, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { endGuardian } from '#modules/children'
import { addParticipant } from '#modules/relay'
import { newId } from '#platform/id.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { heardLater } from '#testing/heard-later.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { decideConsent } from './decide-consent.ts'
import { excludePerson } from './exclude-person.ts'
import { liftExclusion } from './lift-exclusion.ts'

const database = await testDatabase()
const house = await openHouse(database)
let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(async () => {
  nora = await openLog(house, { guardians: 2 })
  await nora.mother.does(excludePerson, nurse())
})
const nurse = () => ({ log: nora.log, person: house.who('nurse').person })
const back = async () =>
  said(await nora.teacher.perform(addParticipant, { log: nora.log, to: house.who('nurse').post }))

describe('whoever said it takes it back', () => {
  test('and the person may be brought in again, but is not in by that alone', async () => {
    await nora.mother.does(liftExclusion, nurse())
    expect((await batonOf(house, nora.log)).team).toEqual([nora.teacher.post])
    expect(await back()).toBe('done')
  })

  test('the other guardian does not', async () => {
    expect(said(await nora.father.perform(liftExclusion, nurse()))).toBe('refused: exclusion-of-another')
    expect(await back()).toBe('invalid: to may-not-take-part')
  })

  test('where both have said it, both take it back', async () => {
    await nora.father.does(excludePerson, nurse())
    await nora.mother.does(liftExclusion, nurse())
    expect(await back()).toBe('invalid: to may-not-take-part')
    await nora.father.does(liftExclusion, nurse())
    expect(await back()).toBe('done')
  })

  test('each has said it for herself when both ticked the same one with their answers', async () => {
    const person = house.who('nurse').person
    const school = { service: fjordvikServices.school, areas: ['learning', 'health', 'home'] }
    await nora.father.does(decideConsent, {
      log: nora.log,
      answer: 'yes',
      heard: heardLater,
      services: [school],
      without: [person],
    })
    await nora.mother.does(liftExclusion, nurse())
    expect(await back()).toBe('invalid: to may-not-take-part')
  })

  test('when she is no guardian any more it is for the other to say', async () => {
    const [mother] = nora.links
    const ended = { child: nora.child, guardian: mother, source: 'court', sourceDate: '2026-11-01' }
    await nora.registrar.does(endGuardian, ended)
    expect(said(await nora.father.perform(liftExclusion, nurse()))).toBe('done')
    expect(await back()).toBe('done')
  })

  test('and it is for the young person to say, once she decides herself', async () => {
    const sixteen = await openLog(house, { born: '2010-03-01', team: [] })
    const person = house.who('nurse').person
    await sixteen.mother.does(excludePerson, { log: sixteen.log, person })
    expect(said(await sixteen.youth.perform(liftExclusion, { log: sixteen.log, person }))).toBe('done')
    const { rows } = await house.admin.query('select lifted_at from access.exclusion where log_id = $1', [sixteen.log])
    expect(rows).toEqual([{ lifted_at: house.clock.now() }])
  })
})

test.for([
  ['someone who is not excluded', { person: newId() }, 'refused: not-excluded'],
  ['someone who is no id', { person: 'nurse' }, 'invalid: person invalid_format'],
  ['a log that does not exist', { log: newId() }, 'absent'],
] as const)('%s', async ([, over, what]) => {
  expect(said(await nora.mother.perform(liftExclusion, { ...nurse(), ...over }))).toBe(what)
})

test('staff do not', async () => {
  expect(said(await nora.teacher.perform(liftExclusion, nurse()))).toBe('absent')
})
