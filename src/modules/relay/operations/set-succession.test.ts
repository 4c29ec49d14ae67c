import { beforeEach, describe, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { withdrawConsent } from '#modules/access'
import { newId } from '#platform/id.ts'
import { atOnce } from '#testing/at-once.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog, startedLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { setSuccession } from './set-succession.ts'

const { school, health, ppt } = fjordvikServices
const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
const shares = { school: ['learning'], health: ['learning'], ppt: ['learning'] }
beforeEach(async () => {
  nora = await openLog(house, { shares, team: ['nurse', 'ppt'], guardians: 2 })
})
const order = (over: Record<string, unknown> = {}) => ({
  log: nora.log,
  order: [ppt, school, health],
  was: [school, health, ppt],
  ...over,
})

describe('the family says whose head steps in', () => {
  test.for([
    ['in the order of the first question', undefined, 'nurse-head'],
    ['in its own', [ppt, health, school], 'ppt-head'],
  ] as const)('%s', async ([, wished, steps]) => {
    if (wished) await nora.mother.does(setSuccession, order({ order: wished }))
    await nora.mother.does(withdrawConsent, { log: nora.log, service: school })
    expect(await batonOf(house, nora.log)).toMatchObject({ state: 'open', holder: house.who(steps).post })
  })

  test('already before it has answered', async () => {
    const waiting = await startedLog(house, { shares })
    await waiting.mother.does(setSuccession, order({ log: waiting.log }))
    const { rows } = await house.admin.query('select service_id from relay.proposal where log_id = $1 order by rank', [
      waiting.log,
    ])
    expect(rows.map((row) => row.service_id)).toEqual([ppt, school, health])
  })
})

test('of two guardians at the same moment the second is told how it stands', async () => {
  const outcomes = await atOnce(house, 'relay.log', nora.log, [
    () => nora.mother.perform(setSuccession, order()),
    () => nora.father.perform(setSuccession, order({ order: [health, ppt, school] })),
  ])
  expect(outcomes.map((one) => one.kind).sort()).toEqual(['done', 'stale'])
})

test.for([
  ['no order', { order: undefined }, 'invalid: order invalid_type'],
  ['an empty order', { order: [] }, 'invalid: order too_small'],
  ['the same service twice', { order: [ppt, ppt, school] }, 'invalid: order twice'],
  [
    'a service that is not asked about',
    { order: [ppt, school, fjordvikServices.nav] },
    'invalid: order.2 invalid_value',
  ],
  ['half an order', { order: [ppt] }, 'invalid: order order-not-whole'],
  ['an order that was read long ago', { was: [ppt, health, school] }, 'stale'],
  ['a log that does not exist', { log: newId() }, 'absent'],
] as const)('%s is refused', async ([, over, what]) => {
  expect(said(await nora.mother.perform(setSuccession, order(over)))).toBe(what)
})

test('nobody but the family, and not when it is closed', async () => {
  expect(said(await nora.teacher.perform(setSuccession, order()))).toBe('absent')
  await nora.close()
  expect(said(await nora.mother.perform(setSuccession, order()))).toBe('refused: closed')
})
