import { beforeEach, expect, test } from 'vitest'
import { fjordvikServices as service } from '#demo/fjordvik.ts'
import { confirmGuardian } from '#modules/children'
import { closeLog, openLog as readLog, startLog } from '#modules/relay'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { heardLater } from '#testing/heard-later.ts'
import { openHouse } from '#testing/house.ts'
import { linksOf, openLog } from '#testing/open-log.ts'
import { operationNamed } from '#testing/permissions/operations.ts'
import { tries } from '#testing/tries.ts'
import { decideConsent } from './decide-consent.ts'
import { recordConsent } from './record-consent.ts'

// Row 5: a log that is started beside one the child has already. Whose word counts there, and what its starter is told.

const database = await testDatabase()
const house = await openHouse(database)
beforeEach(() => {
  house.clock.set('2026-11-23T08:00:00Z')
})

const stateOf = async (log: string) => (await batonOf(house, log)).state

/** A colleague of another unit who knows the child's number and her guardian's, and asks nobody. */
const beside = async ({ family }: Awaited<ReturnType<typeof openLog>>) => {
  const pedagogue = await house.as('pedagogue')
  const { log, child } = await pedagogue.does(startLog, { ...family, why: 'Vi vil hjelpe.', areas: ['learning'] })
  const [link = ''] = await linksOf(house, child)
  return { pedagogue, log, child, link }
}
const records = {
  channel: 'oral',
  givenOn: '2026-11-23',
  how: 'På telefon.',
  answer: 'yes',
  heard: heardLater,
} as const
const kindergarten = { service: service.kindergarten, areas: ['learning'] }
const confirm = { responsibility: true, source: 'population-register', sourceDate: '2026-11-01' } as const

test('nobody whom her own registrar has not confirmed says anything there, whether the other log lives or is closed', async () => {
  const [living, closed] = [await openLog(house), await openLog(house)]
  await closed.teacher.does(closeLog, {
    log: closed.log,
    reason: 'goal-reached',
    note: 'Ferdig.',
    areas: ['learning'],
  })
  for (const nora of [living, closed]) {
    const { pedagogue, log, link } = await beside(nora)
    const said = { log, giver: link, ...records, services: [kindergarten] }
    expect(await pedagogue.perform(recordConsent, said)).toMatchObject({ issues: [{ code: 'not-a-decider' }] })
    const may = 'select from (select access.may_write_down($1, $2, $3, $4, $5) as may) x where may'
    const asked = [log, nora.mother.person, 'guardian', service.kindergarten, 'given']
    expect(await tries(pedagogue, may, asked)).toBe(0)
  }
})

test('whoever is confirmed there is asked and answers as in any start, and the first record decides what it comes to', async () => {
  const nora = await openLog(house)
  const { pedagogue, log, child, link } = await beside(nora)
  const registrar = await house.as('kindergarten-registrar')
  const other = house.number('1980-03-03', 17)
  const { identityNumber } = nora.family.guardians[0] ?? {}
  await registrar.does(confirmGuardian, { child, guardian: link, ...confirm, identityNumber })
  const stranger = await pedagogue.does(startLog, {
    child: nora.family.child,
    guardians: [{ name: 'Far', relation: 'father', identityNumber: other }],
    why: 'Vi vil hjelpe.',
    areas: ['learning'],
  })
  const [his = ''] = await linksOf(house, stranger.child)
  const far = { child: stranger.child, guardian: his, ...confirm, identityNumber: other }
  await registrar.does(confirmGuardian, far)
  for (const one of [
    { log, link },
    { log: stranger.log, link: his },
  ]) {
    const read = async () => (await pedagogue.does(readLog, { log: one.log })).answers
    expect(await read()).toMatchObject([{ id: one.link, state: 'waiting' }])
    const said = { log: one.log, giver: one.link, ...records, services: [kindergarten] }
    expect((await pedagogue.perform(recordConsent, said)).kind).toBe('done')
    expect(await read()).toMatchObject([{ id: one.link, state: 'answered' }])
    expect(await stateOf(one.log)).toBe('awaiting')
  }
})

test('it opens once her own registrar has confirmed someone, and not before', async () => {
  const nora = await openLog(house)
  await nora.teacher.does(closeLog, { log: nora.log, reason: 'goal-reached', note: 'Ferdig.', areas: ['learning'] })
  house.clock.advance({ minutes: 1 })
  const { log, child, link } = await beside(nora)
  await nora.mother.does(decideConsent, { log, answer: 'yes', heard: heardLater, services: [kindergarten] })
  expect(await stateOf(log)).toBe('awaiting')
  const { identityNumber } = nora.family.guardians[0] ?? {}
  const registrar = await house.as('kindergarten-registrar')
  await registrar.does(confirmGuardian, { child, guardian: link, ...confirm, identityNumber })
  expect(await stateOf(log)).toBe('open')
})

test('no answer to its starter names whose a link is', async () => {
  const nora = await openLog(house)
  const { pedagogue, log, child } = await beside(nora)
  const answers = await Promise.all([
    pedagogue.does(readLog, { log }),
    pedagogue.does(operationNamed('relay.prepare-consent-record'), { log }),
    pedagogue.does(operationNamed('relay.open-consents'), { log }),
    pedagogue.does(operationNamed('children.open-guardians'), { child }),
  ])
  expect(JSON.stringify(answers)).not.toContain(nora.mother.person)
})
