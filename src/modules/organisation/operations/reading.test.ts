import { expect, test } from 'vitest'
import { fjordvik, fjordvikUnits } from '#demo/fjordvik.ts'
import { newId } from '#platform/id.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { said } from '#testing/said.ts'
import { listSettings } from './list-settings.ts'
import { listUnits } from './list-units.ts'
import { openUnit } from './open-unit.ts'

const database = await testDatabase()
const house = await openHouse(database)
const school = { unit: fjordvikUnits.school }

test('the administrator reads which units there are and how many work there', async () => {
  const { units } = await (await house.as('administrator')).does(listUnits, {})
  expect(units).toHaveLength(fjordvik.units.length)
  const working = fjordvik.staff.flatMap(({ posts }) => posts).filter(({ unit }) => unit === fjordvikUnits.school)
  expect(units).toContainEqual(expect.objectContaining({ id: fjordvikUnits.school, posts: working.length }))
})

test('the head reads who works in her unit, and may end every post but her own', async () => {
  const { posts } = await (await house.as('head')).does(openUnit, school)
  const ends = new Map(posts.map(({ id, end }) => [id, end.may]))
  expect([ends.get(house.who('teacher').post), ends.get(house.who('head').post)]).toEqual([true, false])
})

test('the coordinator reads which rules were changed, by whom and on what ground; what counts from a later day, too', async () => {
  await house.admin.query(
    `insert into organisation.setting (municipality_id, id, key, value, valid_from, set_by, set_at, ground)
     select $1, gen_random_uuid(), 'consent-months', value, valid_from, $2, '2026-11-01', 'Vedtak 14/26'
     from (values ('6'::jsonb, '2026-11-02'::date), ('3', '2027-01-01')) set (value, valid_from)`,
    [fjordvik.municipality.id, house.who('administrator').person],
  )
  const { settings, names } = await (await house.as('coordinator')).does(listSettings, {})
  const by = house.who('administrator').person
  const at = expect.any(String)
  expect(settings.find(({ key }) => key === 'consent-months')).toEqual({
    key: 'consent-months',
    standard: 12,
    now: 6,
    changed: [
      { value: 3, from: '2027-01-01', by, at, ground: 'Vedtak 14/26', state: 'to-come' },
      { value: 6, from: '2026-11-02', by, at, ground: 'Vedtak 14/26', state: 'counted' },
    ],
  })
  expect(settings.filter(({ changed }) => changed.length > 0)).toHaveLength(1)
  expect(names).toEqual({ [by]: 'Anne Krogh' })
})

test.for(['teacher', 'registrar', 'nurse', 'nurse-head'] as const)('%s reads neither', async (key) => {
  const someone = await house.as(key)
  expect(said(await someone.perform(listUnits, {}))).toBe('refused: only-administrator')
  expect(said(await someone.perform(listSettings, {}))).toBe('refused: only-who-sees-settings')
  expect(said(await someone.perform(openUnit, school))).toBe('refused: only-administrator-or-head')
})

test('a unit of another municipality is not there, nor one that is none', async () => {
  expect(said(await (await house.as('other-head')).perform(openUnit, school))).toBe('absent')
  expect(said(await (await house.as('administrator')).perform(openUnit, { unit: newId() }))).toBe('absent')
})
