import { describe, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { skogbygdSchool } from '#demo/skogbygd.ts'
import { syntheticNumber } from '#demo/synthetic-number.ts'
import { newId } from '#platform/id.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog, startedLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { openLog as readLog } from './open-log.ts'
import { startLog } from './start-log.ts'

const house = await openHouse(await testDatabase())

const { health } = fjordvikServices
const guardian = { name: 'Lise Sande', relation: 'mother' }
const child = { name: 'Nora Sande', birthDate: '2016-05-04' }
const nora = (over: Record<string, unknown> = {}) => ({
  child,
  guardians: [guardian],
  why: 'Nora har hatt det vanskelig med å komme på skolen.',
  services: [health],
  areas: ['learning', 'health'],
  ...over,
})
const numbered = { name: 'Liv Sande', relation: 'other', identityNumber: syntheticNumber('2016-05-04', 90) }

describe('row 1: someone starts a log', () => {
  test('she sees why and whom the family is asked about, her own service first, and nothing more', async () => {
    const teacher = await house.as('teacher')
    const { log } = await teacher.does(startLog, nora())
    const page = await teacher.does(readLog, { log })
    expect(page).toMatchObject({ sight: 'starter', level: 'start', happened: [], team: [], agreements: [] })
    expect(page.head).toMatchObject({ state: 'awaiting', why: nora().why })
    expect(page.proposals.map(({ service }) => service)).toEqual([fjordvikServices.school, health])
  })

  test('her head sees it, nobody else does', async () => {
    const { log } = await (await house.as('teacher')).does(startLog, nora())
    const sees = async (key: string) => said(await (await house.as(key)).perform(readLog, { log }))
    expect(await sees('head')).toBe('done')
    for (const key of ['teacher-and-mother', 'nurse', 'registrar', 'other-municipality'])
      expect(await sees(key)).toBe('absent')
  })

  test('once the family has said yes it is open, and she holds it', async () => {
    const { log, teacher, sayYes } = await startedLog(house)
    await sayYes()
    const { state, holder, team } = await batonOf(house, log)
    expect({ state, holder, team }).toEqual({ state: 'open', holder: teacher.post, team: [teacher.post] })
  })

  test('row 5: whether the child has a log already makes no difference to what she gets', async () => {
    const { family } = await openLog(house)
    const nurse = await house.as('nurse')
    const beside = await nurse.perform(startLog, { ...nora(), ...family })
    const alone = await nurse.perform(startLog, nora())
    const shape = (outcome: typeof alone) => outcome.kind === 'done' && Object.keys(outcome.result)
    expect(shape(beside)).toEqual(shape(alone))
  })

  test('a form posted twice starts one log', async () => {
    const teacher = await house.as('teacher')
    const key = newId()
    const input = nora({ why: 'Sendt to ganger.' })
    const twice = await Promise.all([1, 2].map(() => teacher.perform(startLog, input, key)))
    expect(twice.map(said)).toEqual(['done', 'done'])
    const { rowCount } = await house.admin.query('select from relay.start where why = $1', [input.why])
    expect(rowCount).toBe(1)
  })
})

test.for([
  ['no child', { child: undefined }, 'invalid: child invalid_type'],
  ['a child without a name', { child: { ...child, name: ' ' } }, 'invalid: child.name too_small'],
  ['a name that is too long', { child: { ...child, name: 'a'.repeat(101) } }, 'invalid: child.name too_big'],
  ['a day that is none', { child: { ...child, birthDate: '2016-02-30' } }, 'invalid: child.birthDate invalid_format'],
  ['a year nobody lives in', { child: { ...child, birthDate: '0016-05-04' } }, 'invalid: child.birthDate check-year'],
  [
    'a child who is not born',
    { child: { ...child, birthDate: '2026-11-24' } },
    'invalid: child.birthDate day-in-future',
  ],
  [
    'a number with a wrong figure',
    { child: { ...child, identityNumber: '04851612345' } },
    'invalid: child.identityNumber identity-number',
  ],
  [
    'a number of another day',
    { child: { ...child, identityNumber: syntheticNumber('2016-04-05', 90) } },
    'invalid: child.identityNumber number-and-birthday-differ',
  ],
  ['no guardian', { guardians: [] }, 'invalid: guardians too_small'],
  ['five guardians', { guardians: Array.from({ length: 5 }, () => guardian) }, 'invalid: guardians too_big'],
  [
    'a relation that is not on the list',
    { guardians: [{ ...guardian, relation: 'neighbour' }] },
    'invalid: guardians.0.relation invalid_value',
  ],
  [
    'the same guardian twice',
    { guardians: [guardian, { ...guardian, name: ' Lise Sande ' }] },
    'invalid: guardians.1.name guardian-named-twice',
  ],
  [
    'one number for two guardians',
    { guardians: [numbered, { ...numbered, name: 'Odd Sande', relation: 'father' }] },
    'invalid: guardians.1.identityNumber number-twice',
  ],
  [
    'a guardian with the child’s own number',
    { child: { ...child, identityNumber: numbered.identityNumber }, guardians: [guardian, numbered] },
    'invalid: guardians.1.identityNumber guardian-is-child',
  ],
  ['no why', { why: undefined }, 'invalid: why invalid_type'],
  ['a why that is too long', { why: 'a'.repeat(501) }, 'invalid: why too_big'],
  ['no area', { areas: [] }, 'invalid: areas too_small'],
  ['an area nobody knows', { areas: ['weather'] }, 'invalid: areas invalid_value'],
  ['the same area twice', { areas: ['health', 'health'] }, 'invalid: areas twice'],
  ['the same service twice', { services: [health, health] }, 'invalid: services twice'],
  ['a service that does not exist', { services: [newId()] }, 'invalid: services.0 invalid_value'],
  ['a service of another municipality', { services: [skogbygdSchool] }, 'invalid: services.0 invalid_value'],
  ['a field nobody asked for', { level: 3 }, 'invalid:  unrecognized_keys'],
] as const)('%s is refused', async ([, over, what]) => {
  expect(said(await (await house.as('teacher')).perform(startLog, nora(over)))).toBe(what)
})

test.for([
  ['the registrar', 'registrar'],
  ['the coordinator', 'coordinator'],
  ['the administrator', 'administrator'],
  ['the data-protection officer', 'privacy-officer'],
] as const)('not by %s', async ([, key]) => {
  expect(said(await (await house.as(key)).perform(startLog, nora()))).toBe('refused: only-employees-start')
})

test('not by the family', async () => {
  const { mother } = await startedLog(house)
  expect(said(await mother.perform(startLog, nora()))).toBe('absent')
})
