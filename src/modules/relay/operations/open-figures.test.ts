import { beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { type House, openHouse } from '#testing/house.ts'
import { fillWithLogs } from '#testing/many-logs.ts'
import { openLog, startedLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { tries } from '#testing/tries.ts'
import { openFigures } from './open-figures.ts'
import { publishFigures } from './publish-figures.ts'

const database = await testDatabase()
let house: House
beforeAll(async () => {
  house = await openHouse(database, '2026-12-01T08:00:00Z')
  const admin = await house.admin.connect()
  // opened 330 days before, in January
  await fillWithLogs(admin, { logs: 47, now: house.clock.now() })
  admin.release()
  house.clock.set('2027-01-01T08:00:00Z')
  await house.system().does(publishFigures, {})
})
const look = async (by: string, input: unknown = {}) => (await house.as(by)).perform(openFigures, input)

describe('row 15', () => {
  test.each(['coordinator', 'administrator'])('the %s sees figures in groups of five', async (by) => {
    const outcome = await look(by)
    if (outcome.kind !== 'done') throw new Error(outcome.kind)
    const { periods, shown, next, services } = outcome.result
    expect(periods).toEqual(['2026-2', '2026-1'])
    expect(next).toBe('2027-07-01')
    expect(Object.values(services)).toContain('Helsestasjon')
    const [latest, before] = shown
    expect(latest).toMatchObject({ period: '2026-2', countedAt: new Date('2027-01-01T08:00:00Z') })
    expect(latest?.figures.level).toEqual({
      whole: 45,
      parts: [
        { part: '1', atLeast: 20 },
        { part: '2', atLeast: 20 },
        { part: '3', atLeast: 0 },
      ],
    })
    expect(latest?.figures.opened.whole).toBe(0)
    expect(before?.figures.opened).toMatchObject({ whole: 45 })
    expect(before?.figures.awaiting).toEqual({ whole: 0, parts: [{ part: 'all', atLeast: 0 }] })
  })

  test('never a child, a log or a person', async () => {
    const outcome = await look('coordinator')
    const { rows } = await house.admin.query<{ id: string }>(
      'select id from relay.log union all select id from children.child union all select id from organisation.post union all select person_id from organisation.staff',
    )
    const answer = JSON.stringify(outcome.kind === 'done' && outcome.result)
    expect(rows.filter(({ id }) => answer.includes(id))).toEqual([])
  })

  test('an earlier half-year on wish, beside the one before it', async () => {
    const outcome = await look('coordinator', { period: '2026-1' })
    expect(outcome.kind === 'done' && outcome.result.shown.map(({ period }) => period)).toEqual(['2026-1'])
  })

  test('what happens afterwards does not change what was told', async () => {
    const before = await look('administrator')
    await startedLog(house)
    await house.admin.query("update relay.log set level = 3 where state = 'open'")
    const after = await look('administrator')
    expect(after.kind === 'done' && after.result.shown).toEqual(before.kind === 'done' && before.result.shown)
  })
})

test.each([
  ['teacher', 'refused: only-who-sees-figures'],
  ['head', 'refused: only-who-sees-figures'],
  ['registrar', 'refused: only-who-sees-figures'],
  ['privacy-officer', 'refused: only-who-sees-figures'],
])('the %s does not', async (by, what) => expect(said(await look(by))).toBe(what))

test('nor does the family, nor the database for anyone else', async () => {
  const { mother } = await openLog(house)
  expect(said(await mother.perform(openFigures, {}))).toBe('absent')
  const rows = 'select from figures.figure'
  for (const key of ['coordinator', 'administrator'])
    expect(await tries(await house.as(key), rows, [])).toBeGreaterThan(20)
  for (const one of [
    ...(await Promise.all(['head', 'teacher', 'privacy-officer', 'other-head'].map(house.as))),
    mother,
  ]) {
    expect(await tries(one, rows, [])).toBe(0)
    expect(await tries(one, 'select from figures.publication', [])).toBe(0)
  }
})

test('another municipality’s are never mixed in', async () => {
  // somebody of Skogbygd in a role that may see figures sees its own: none
  const { municipality, post } = house.who('other-head')
  await house.admin.query("update organisation.post set role = 'coordinator' where municipality_id = $1 and id = $2", [
    municipality,
    post,
  ])
  const outcome = await look('other-head')
  expect(outcome).toMatchObject({ kind: 'done', result: { periods: [], shown: [] } })
})

test.each([
  [{ period: '2026-3' }, 'invalid: period invalid_format'],
  [{ period: '2026-1; drop table' }, 'invalid: period invalid_format'],
  [{ period: 20261 }, 'invalid: period invalid_type'],
  [{ unit: 'x' }, 'invalid:  unrecognized_keys'],
])('%j is refused', async (input, what) => expect(said(await look('coordinator', input))).toBe(what))

test('a half-year that was never told has no figures', async () => {
  expect(await look('coordinator', { period: '2031-1' })).toMatchObject({ kind: 'done', result: { shown: [] } })
})
