import { beforeEach, describe, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { skogbygdSchool } from '#demo/skogbygd.ts'
import { decideConsent } from '#modules/access'
import { newId } from '#platform/id.ts'
import { atOnce } from '#testing/at-once.ts'
import { testDatabase } from '#testing/database.ts'
import { heardLater } from '#testing/heard-later.ts'
import { openHouse } from '#testing/house.ts'
import { openLog, pausedLog, startedLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { openLog as readLog } from './open-log.ts'
import { proposeService } from './propose-service.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(async () => {
  nora = await openLog(house, { guardians: 2 })
  house.clock.advance({ minutes: 1 })
})
const ppt = (over: Record<string, unknown> = {}) => ({
  log: nora.log,
  service: fjordvikServices.ppt,
  areas: ['learning'],
  why: 'PPT kan se på hvordan Nora lærer.',
  ...over,
})
const answer = (answer: 'yes' | 'no') => ({
  log: nora.log,
  answer,
  heard: heardLater,
  services: [{ service: fjordvikServices.ppt, areas: answer === 'yes' ? ['learning'] : [] }],
})

describe('row 54', () => {
  test('the family sees that it is asked, the service sees nothing', async () => {
    await nora.teacher.does(proposeService, ppt())
    const page = await nora.mother.does(readLog, { log: nora.log })
    expect(page.proposals.map(({ service }) => service)).toContain(fjordvikServices.ppt)
    expect(said(await (await house.as('ppt')).perform(readLog, { log: nora.log }))).toBe('absent')
  })

  test('not again while the family has not answered, once again after a no', async () => {
    await nora.teacher.does(proposeService, ppt())
    await nora.mother.does(decideConsent, answer('yes'))
    expect(said(await nora.teacher.perform(proposeService, ppt()))).toBe('invalid: service asked-already')
    await nora.father.does(decideConsent, answer('no'))
    expect(said(await nora.teacher.perform(proposeService, ppt()))).toBe('done')
  })

  test('after a yes only with an area more', async () => {
    await nora.teacher.does(proposeService, ppt())
    await nora.mother.does(decideConsent, answer('yes'))
    await nora.father.does(decideConsent, answer('yes'))
    expect(said(await nora.teacher.perform(proposeService, ppt()))).toBe('invalid: areas shared-already')
    expect(said(await nora.teacher.perform(proposeService, ppt({ areas: ['learning', 'health'] })))).toBe('done')
  })
})

test.for([
  ['no service', { service: undefined }, 'invalid: service invalid_type'],
  ['a service that does not exist', { service: newId() }, 'invalid: service invalid_value'],
  ['a service of another municipality', { service: skogbygdSchool }, 'invalid: service invalid_value'],
  ['no area', { areas: [] }, 'invalid: areas too_small'],
  ['an area nobody knows', { areas: ['weather'] }, 'invalid: areas invalid_value'],
  ['the same area twice', { areas: ['learning', 'learning'] }, 'invalid: areas twice'],
  ['no why', { why: '' }, 'invalid: why too_small'],
  ['a why that is too long', { why: 'a'.repeat(501) }, 'invalid: why too_big'],
  [
    'a service whose areas are shared already',
    { service: fjordvikServices.health, areas: ['health'] },
    'invalid: areas shared-already',
  ],
  ['a log that does not exist', { log: newId() }, 'absent'],
] as const)('%s is refused', async ([, over, what]) => {
  expect(said(await nora.teacher.perform(proposeService, ppt(over)))).toBe(what)
})

test.for([
  ['a participant', 'nurse', 'refused: only-holder'],
  ['a head', 'head', 'refused: only-holder'],
  ['the service itself', 'ppt', 'absent'],
] as const)('not by %s', async ([, key, what]) => {
  expect(said(await (await house.as(key)).perform(proposeService, ppt()))).toBe(what)
})

test('only in an open log', async () => {
  const waiting = await startedLog(house)
  expect(said(await waiting.teacher.perform(proposeService, ppt({ log: waiting.log })))).toBe(
    'refused: awaiting-consent',
  )
  const paused = await pausedLog(house)
  expect(said(await paused.teacher.perform(proposeService, ppt({ log: paused.log })))).toBe('refused: paused')
})

test('of two at the same moment the family is asked once', async () => {
  const outcomes = await atOnce(house, 'relay.log', nora.log, [
    () => nora.teacher.perform(proposeService, ppt()),
    () => nora.teacher.perform(proposeService, ppt()),
  ])
  expect(outcomes.map(said).sort()).toEqual(['done', 'invalid: service asked-already'])
})
