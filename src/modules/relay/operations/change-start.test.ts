import { beforeEach, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { skogbygdSchool } from '#demo/skogbygd.ts'
import { decideConsent } from '#modules/access'
import { newId } from '#platform/id.ts'
import { atOnce } from '#testing/at-once.ts'
import { testDatabase } from '#testing/database.ts'
import { heardLater } from '#testing/heard-later.ts'
import { openHouse } from '#testing/house.ts'
import { openLog, startedLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { changeStart } from './change-start.ts'
import { openLog as readLog } from './open-log.ts'
import { takeOverStart } from './take-over-start.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof startedLog>>
beforeEach(async () => {
  nora = await startedLog(house, { guardians: 2 })
})
const start = (over: Record<string, unknown> = {}) => ({
  log: nora.log,
  why: 'Nora sover dårlig.',
  services: [fjordvikServices.ppt],
  areas: ['learning'],
  version: 1,
  ...over,
})

test('the family reads the new why and is asked about the new services, the starter’s own first', async () => {
  await nora.teacher.does(changeStart, start())
  const page = await nora.mother.does(readLog, { log: nora.log })
  expect(page.head.why).toBe('Nora sover dårlig.')
  expect(page.proposals.map(({ service, areas }) => [service, areas])).toEqual([
    [fjordvikServices.school, ['learning']],
    [fjordvikServices.ppt, ['learning']],
  ])
})

test('of two at the same moment the second is told what stands there', async () => {
  const [one, two] = [await house.as('teacher'), await house.as('teacher')]
  const outcomes = await atOnce(house, 'relay.log', nora.log, [
    () => one.perform(changeStart, start({ why: 'Det ene.' })),
    () => two.perform(changeStart, start({ why: 'Det andre.' })),
  ])
  expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual(['done', 'stale'])
  const { rows } = await house.admin.query('select why from relay.start where log_id = $1', [nora.log])
  expect(outcomes.find((outcome) => outcome.kind === 'stale')).toMatchObject({
    current: {
      why: rows[0].why,
      services: [fjordvikServices.school, fjordvikServices.ppt],
      areas: ['learning'],
      version: 2,
    },
  })
})

test.for([
  ['no why', { why: undefined }, 'invalid: why invalid_type'],
  ['an empty why', { why: ' ' }, 'invalid: why too_small'],
  ['a why that is too long', { why: 'a'.repeat(501) }, 'invalid: why too_big'],
  ['no area', { areas: [] }, 'invalid: areas too_small'],
  ['an area nobody knows', { areas: ['weather'] }, 'invalid: areas invalid_value'],
  ['the same area twice', { areas: ['learning', 'learning'] }, 'invalid: areas twice'],
  ['a service that does not exist', { services: [newId()] }, 'invalid: services.0 invalid_value'],
  ['a service of another municipality', { services: [skogbygdSchool] }, 'invalid: services.0 invalid_value'],
  ['the same service twice', { services: [fjordvikServices.ppt, fjordvikServices.ppt] }, 'invalid: services twice'],
  ['no version', { version: undefined }, 'invalid: version invalid_type'],
  ['a log that does not exist', { log: newId() }, 'absent'],
] as const)('%s is refused', async ([, over, what]) => {
  expect(said(await nora.teacher.perform(changeStart, start(over)))).toBe(what)
})

test('not once somebody in the family has begun to answer', async () => {
  const services = [{ service: fjordvikServices.school, areas: ['learning'] }]
  await nora.mother.does(decideConsent, { log: nora.log, answer: 'yes', heard: heardLater, services })
  expect(said(await nora.teacher.perform(changeStart, start()))).toBe('refused: family-is-answering')
})

test('not by the head before she has taken over, and by the starter no longer after that', async () => {
  const head = await house.as('head')
  expect(said(await head.perform(changeStart, start()))).toBe('refused: only-starter')
  await head.does(takeOverStart, { log: nora.log })
  expect(said(await head.perform(changeStart, start()))).toBe('done')
  expect(said(await nora.teacher.perform(changeStart, start({ version: 2 })))).toBe('absent')
})

test('not in an open log, not by the family, not from another municipality', async () => {
  const open = await openLog(house)
  expect(said(await open.teacher.perform(changeStart, start({ log: open.log })))).toBe('refused: not-awaiting')
  expect(said(await nora.mother.perform(changeStart, start()))).toBe('absent')
  expect(said(await (await house.as('other-municipality')).perform(changeStart, start()))).toBe('absent')
})
