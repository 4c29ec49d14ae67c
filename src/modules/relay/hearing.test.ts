import { beforeEach, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { decideConsent } from '#modules/access'
import { testDatabase } from '#testing/database.ts'
import { openHouse, type Someone } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { evaluateMeasure } from './operations/evaluate-measure.ts'
import { openConsents } from './operations/open-consents.ts'
import { openLog as readLog } from './operations/open-log.ts'

const database = await testDatabase()
const house = await openHouse(database)
let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(async () => {
  house.clock.set('2026-11-23T08:00:00Z')
  nora = await openLog(house)
  house.clock.advance({ minutes: 1 })
})

const told = async (who: Someone) => {
  const page = await who.does(readLog, { log: nora.log })
  const overview = await who.does(openConsents, { log: nora.log })
  return [page.unheard, overview.unheard]
}
const services = [{ service: fjordvikServices.school, areas: ['learning', 'health', 'home'] }]

test('the holder is told that nobody has talked with the child; others are not', async () => {
  expect(await told(nora.teacher)).toEqual([true, true])
  expect(await told(nora.mother)).toEqual([false, false])
  expect(await told(await house.as('nurse'))).toEqual([false, false])
})

test('until a guardian says that somebody has', async () => {
  const heard = { talked: 'yes', talkedOn: '2026-11-22', talkedBy: 'Kari Moe' }
  await nora.mother.does(decideConsent, { log: nora.log, answer: 'yes', services, heard })
  expect(await told(nora.teacher)).toEqual([false, false])
  const { givers } = await nora.teacher.does(openConsents, { log: nora.log })
  expect(givers.map((one) => one.heard)).toEqual([{ talkedBy: 'Kari Moe', talkedOn: '2026-11-22', missing: null }])
})

test('or an evaluation does', async () => {
  const evaluate = async (child: Record<string, unknown>) =>
    nora.teacher.does(evaluateMeasure, {
      ...{ log: nora.log, measure: await nora.agree(), version: 1, child, outcome: 'continue', next: '2027-01-12' },
      ...{ ours: { change: 'same', words: 'Som før.' }, guardians: { missing: 'not-reached' } },
    })
  await evaluate({ missing: 'too-young' })
  expect(await told(nora.teacher)).toEqual([true, true])
  await evaluate({ change: 'better', talkedBy: 'Ida Lund', talkedOn: '2026-11-20' })
  expect(await told(nora.teacher)).toEqual([false, false])
})

test('where the young person decides herself nobody is asked to', async () => {
  nora = await openLog(house, { born: '2010-03-01' })
  expect(await told(nora.teacher)).toEqual([false, false])
})
