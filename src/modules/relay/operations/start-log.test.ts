import { beforeAll, describe, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { decideConsent } from '#modules/access'
import { confirmGuardian } from '#modules/children'
import { testDatabase } from '#testing/database.ts'
import { type House, openHouse } from '#testing/house.ts'
import { startLog } from './start-log.ts'
import { writeNote } from './write-note.ts'

const database = await testDatabase()
let house: House
beforeAll(async () => {
  house = await openHouse(database)
})

const nora = () => ({
  child: { name: 'Nora Sande', birthDate: '2016-05-04', identityNumber: house.number('2016-05-04', 0) },
  guardians: [{ name: 'Lise Sande', relation: 'mother', identityNumber: house.number('1987-01-15', 0) }],
  why: 'Nora har hatt det vanskelig med å komme på skolen.',
  services: [fjordvikServices.health],
  areas: ['learning', 'health'],
})

describe('a teacher starts a log', () => {
  test('and once the mother says yes, it is open and the teacher holds it', async () => {
    const teacher = await house.as('teacher')
    const { log, child } = await teacher.does(startLog, nora())
    const { rows } = await house.admin.query('select * from children.guardian where child_id = $1', [child])
    const registrar = await house.as('registrar')
    await registrar.does(confirmGuardian, {
      child,
      guardian: rows[0].id,
      responsibility: true,
      source: 'population-register',
      sourceDate: '2026-11-01',
    })
    const mother = await house.family(house.number('1987-01-15', 0))
    await mother.does(decideConsent, {
      log,
      answer: 'yes',
      services: [
        { service: fjordvikServices.school, areas: ['learning', 'health'] },
        { service: fjordvikServices.health, areas: ['health'] },
      ],
    })
    const state = await house.admin.query('select state, holding from relay.log where id = $1', [log])
    expect(state.rows[0].state).toBe('open')
    await teacher.does(writeNote, { log, kind: 'note', text: 'Vi har snakket sammen.', areas: ['learning'] })
    const nurse = await house.as('nurse')
    expect((await nurse.perform(writeNote, { log, kind: 'note', text: 'Hei', areas: ['health'] })).kind).toBe('absent')
    const grants = await house.admin.query('select * from access."grant" where log_id = $1', [log])
    console.log(grants.rows)
  })
})
