import { beforeAll, expect, test } from 'vitest'
import { fjordvikUnits } from '#demo/fjordvik.ts'
import { testDatabase } from '#testing/database.ts'
import { type House, openHouse } from '#testing/house.ts'
import { listSettings } from './list-settings.ts'
import { listUnits } from './list-units.ts'
import { openUnit } from './open-unit.ts'

const database = await testDatabase()
let house: House
beforeAll(async () => {
  house = await openHouse(database)
})

test('the administrator reads who works where, and which rules were changed', async () => {
  const administrator = await house.as('administrator')
  expect((await administrator.perform(listUnits, {})).kind).toBe('done')
  expect((await administrator.perform(openUnit, { unit: fjordvikUnits.school })).kind).toBe('done')
  expect((await administrator.perform(listSettings, {})).kind).toBe('done')
})

test.each(['teacher', 'registrar', 'nurse'])('%s does not', async (key) => {
  const someone = await house.as(key)
  expect((await someone.perform(listUnits, {})).kind).not.toBe('done')
  expect((await someone.perform(listSettings, {})).kind).not.toBe('done')
})

test('a unit of another municipality is not there', async () => {
  const neighbour = await house.as('other-head')
  expect((await neighbour.perform(openUnit, { unit: fjordvikUnits.school })).kind).not.toBe('done')
})
