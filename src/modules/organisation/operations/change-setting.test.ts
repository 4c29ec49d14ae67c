import { beforeEach, describe, expect, test } from 'vitest'
import { settleDatedChanges } from '#modules/relay'
import { newId } from '#platform/id.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { startedLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { knownAreas, settingKeys } from '../contract.ts'
import { changeSetting } from './change-setting.ts'
import { listSettings } from './list-settings.ts'
import { openSetting } from './open-setting.ts'

const house = await openHouse(await testDatabase())
const ground = 'Kommunestyrets vedtak 14/26'
const months = { key: 'consent-months', number: 6, from: '2026-12-01', ground, version: 0 }
const change = async (by: string, input: Record<string, unknown>) =>
  said(await (await house.as(by)).perform(changeSetting, input))
const queued = async () =>
  (await house.admin.query("select key from graphile_worker.jobs where task_identifier = 'relay.settle-dated-changes'"))
    .rows

beforeEach(async () => {
  house.clock.set('2026-11-23T08:00:00Z')
  await house.admin.query('delete from organisation.setting')
  await house.admin.query('delete from graphile_worker._private_jobs')
})

describe('row 15: a rule is changed', () => {
  test.for(['administrator', 'coordinator'])('by the %s, from a day and on a ground', async (by) => {
    const someone = await house.as(by)
    expect(await someone.does(changeSetting, months)).toEqual({ key: 'consent-months', from: '2026-12-01', version: 1 })
    const one = { value: 6, from: '2026-12-01', by: someone.person, ground, at: expect.any(String) }
    const { setting, version, names } = await someone.does(openSetting, { key: 'consent-months' })
    expect(setting).toEqual({ key: 'consent-months', standard: 12, now: 12, changed: [{ ...one, state: 'to-come' }] })
    expect([version, Object.keys(names)]).toEqual([1, [someone.person]])
    house.clock.set('2026-11-30T23:00:00Z')
    const { settings } = await (await house.as(by)).does(listSettings, {})
    expect(settings.find(({ key }) => key === 'consent-months')).toMatchObject({
      now: 6,
      changed: [{ state: 'counted' }],
    })
  })

  test('the trace says which and from when, and nothing of why', async () => {
    await change('administrator', months)
    const { rows } = await house.admin.query(
      `select person_id, detail from audit.entry where operation = 'organisation.change-setting' order by id desc limit 1`,
    )
    const detail = { key: 'consent-months', from: '2026-12-01' }
    expect(rows).toEqual([{ person_id: house.who('administrator').person, detail }])
  })

  test('nothing is overwritten: of two for one day the later counts, and the first is shown as replaced', async () => {
    await change('administrator', months)
    house.clock.advance({ minutes: 1 })
    expect(await change('coordinator', { ...months, number: 9, version: 1 })).toBe('done')
    house.clock.set('2026-12-01T08:00:00Z')
    const { setting } = await (await house.as('coordinator')).does(openSetting, { key: 'consent-months' })
    expect([setting.now, setting.changed.map(({ value, state }) => [value, state])]).toEqual([
      9,
      [
        [9, 'counted'],
        [6, 'replaced'],
      ],
    ])
  })

  test.for(['teacher', 'head', 'registrar', 'privacy-officer'])('not by the %s', async (by) => {
    expect(await change(by, months)).toBe('refused: only-who-changes-settings')
    expect(said(await (await house.as(by)).perform(openSetting, { key: 'areas' }))).toBe(
      'refused: only-who-changes-settings',
    )
  })

  test('another municipality keeps its own', async () => {
    await change('administrator', months)
    const { rows } = await house.admin.query('select municipality_id, key from organisation.setting')
    expect(rows).toHaveLength(1)
    const seen = await house.admin.query('select distinct municipality_id from access.next_change where at <= $1', [
      house.clock.now(),
    ])
    expect(seen.rows.every(({ municipality_id }) => municipality_id === rows[0].municipality_id)).toBe(true)
    expect(await change('other-head', months)).toBe('refused: only-who-changes-settings')
  })
})

const districts = { key: 'report-districts', number: undefined }
const channel = { key: 'report-channel', number: undefined }

describe('what is refused', () => {
  test.for([
    ['today', { from: '2026-11-23' }, 'from tomorrow-at-the-earliest'],
    ['a day that has been', { from: '2025-12-01' }, 'from tomorrow-at-the-earliest'],
    ['a slip of the finger in the year', { from: '2126-12-01' }, 'from check-year'],
    ['no day', { from: '2026-02-30' }, 'from invalid_format'],
    ['no ground', { ground: '  ' }, 'ground too_small'],
    ['a ground as long as a book', { ground: 'x'.repeat(501) }, 'ground too_big'],
    ['what counts already', { number: 12 }, 'number rule-already-so'],
    ['nothing', { number: undefined }, 'number invalid_type'],
    ['less than can be', { number: 0 }, 'number too_small'],
    ['more than can be', { number: 121 }, 'number too_big'],
    ['a value of another kind', { area: 'home' }, 'area not-for-this-setting'],
    ['areas where a number is asked for', { areas: ['home'] }, 'areas not-for-this-setting'],
    ['an area nobody has words for', { key: 'health-area', number: undefined, area: 'gjeld' }, 'area invalid_value'],
    ['no area', { key: 'health-area', number: undefined }, 'area invalid_value'],
    ['no areas at all', { key: 'areas', number: undefined }, 'areas too_small'],
    ['an area twice', { key: 'areas', number: undefined, areas: ['home', 'home'] }, 'areas twice'],
    [
      'the same in another order',
      { key: 'areas', number: undefined, areas: [...knownAreas].reverse() },
      'areas rule-already-so',
    ],
    ['a text where a number is asked for', { text: 'seks' }, 'text not-for-this-setting'],
    ['a district of three digits', { ...districts, districts: '007 Nord' }, 'districts district-on-each-line'],
    ['a district without a number', { ...districts, districts: '01 Sør\nNord' }, 'districts district-on-each-line'],
    ['a district without a name', { ...districts, districts: '07' }, 'districts district-on-each-line'],
    [
      'a district whose name is a book',
      { ...districts, districts: `07 ${'x'.repeat(101)}` },
      'districts district-on-each-line',
    ],
    ['a district twice', { ...districts, districts: '07 Nord\n\n07 Sør' }, 'districts district-twice'],
    ['no districts, as it is', { ...districts, districts: ' \n ' }, 'districts rule-already-so'],
    [
      'districts where a word is asked for',
      { ...channel, text: 'Fagsystem 1', districts: '07 Nord' },
      'districts not-for-this-setting',
    ],
    ['no word for where it comes from', channel, 'text too_small'],
    ['the same word with more room', { ...channel, text: ' Laget ' }, 'text rule-already-so'],
    ['a word as long as a book', { ...channel, text: 'x'.repeat(101) }, 'text too_big'],
    ['a key that is none', { key: 'tea-break' }, 'key invalid_value'],
    ['consent later than of age', { key: 'consent-age', number: 19 }, 'number consent-age-above-adult-age'],
    ['of age before consent', { key: 'adult-age', number: 15 }, 'number consent-age-above-adult-age'],
    [
      'health, which is none',
      { key: 'areas', number: undefined, areas: ['learning', 'home', 'economy'] },
      'areas health-area-is-none',
    ],
    [
      'areas without what guardians are asked for',
      { key: 'areas', number: undefined, areas: ['learning', 'health', 'home'] },
      'areas guardian-areas-are-none',
    ],
  ] as const)('%s', async ([, over, what]) => {
    expect(await change('administrator', { ...months, ...over })).toBe(`invalid: ${what}`)
  })

  test('what does not fit with a rule that is to come, on the day it comes', async () => {
    const adult = { key: 'adult-age', number: 17, from: '2027-06-01', ground, version: 0 }
    expect(await change('administrator', adult)).toBe('done')
    const consent = { key: 'consent-age', from: '2027-01-01', ground, version: 0 }
    expect(await change('administrator', { ...consent, number: 18 })).toBe(
      'invalid: number consent-age-above-adult-age',
    )
    expect(await change('administrator', { ...consent, number: 17 })).toBe('done')
  })

  test('the same districts again, however they are written', async () => {
    const set = { key: 'report-districts', from: '2026-12-01', ground }
    expect(await change('administrator', { ...set, districts: '01 Nord\r\n 02  Sør \n', version: 0 })).toBe('done')
    const { settings } = await (await house.as('administrator')).does(listSettings, {})
    const value = [
      { number: '01', name: 'Nord' },
      { number: '02', name: 'Sør' },
    ]
    expect(settings.find(({ key }) => key === set.key)?.changed).toMatchObject([{ value }])
    expect(await change('administrator', { ...set, districts: '01 Nord\n02 Sør', version: 1 })).toBe(
      'invalid: districts rule-already-so',
    )
  })

  test('guardians may be asked for no area beyond their time', async () => {
    const none = { key: 'guardian-areas-after-consent-age', from: '2026-12-01', ground, version: 0 }
    expect(await change('administrator', none)).toBe('done')
    const { settings } = await (await house.as('administrator')).does(listSettings, {})
    expect(settings.find(({ key }) => key === none.key)?.changed).toMatchObject([{ value: [] }])
  })
})

describe('twice', () => {
  test('a form posted twice changes once', async () => {
    const administrator = await house.as('administrator')
    const key = newId()
    const twice = await Promise.all([1, 2].map(() => administrator.perform(changeSetting, months, key)))
    expect(twice.map(said)).toEqual(['done', 'done'])
    expect((await house.admin.query('select from organisation.setting')).rowCount).toBe(1)
  })

  test('of two at the same moment the second is told what the first has set, and nothing of hers is written', async () => {
    const [one, other] = [await house.as('administrator'), await house.as('coordinator')]
    const outcomes = await Promise.all([
      one.perform(changeSetting, months),
      other.perform(changeSetting, { ...months, number: 3 }),
    ])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'stale'])
    const { rows } = await house.admin.query('select value, set_by from organisation.setting')
    expect(rows).toHaveLength(1)
    const by = rows[0].set_by === one.person ? 'Anne Krogh' : expect.any(String)
    expect(outcomes.find(({ kind }) => kind === 'stale')).toMatchObject({
      current: { value: rows[0].value, from: '2026-12-01', ground, by, version: 1 },
    })
  })

  test('two rules that do not fit together are not both set at the same moment', async () => {
    const rule = { from: '2026-12-01', ground, version: 0 }
    const outcomes = await Promise.all([
      change('administrator', { ...rule, key: 'consent-age', number: 18 }),
      change('coordinator', { ...rule, key: 'adult-age', number: 17 }),
    ])
    expect(outcomes.sort()).toEqual(['done', 'invalid: number consent-age-above-adult-age'])
  })
})

test('every log is due, is computed anew a stretch at a time, and then is not due any more', async () => {
  for (let n = 0; n < 3; n++) await startedLog(house)
  const due = async () =>
    (await house.admin.query('select from access.next_change where at <= $1', [house.clock.now()])).rowCount
  expect(await due()).toBe(0)
  await change('administrator', months)
  expect(await due()).toBeGreaterThanOrEqual(3)
  // once, however many rules are changed before it has begun
  await change('administrator', { ...months, key: 'days-paused', number: 20 })
  expect(await queued()).toEqual([{ key: expect.stringMatching(/^relay\.settle-dated-changes:/) }])
  expect((await house.system().does(settleDatedChanges, {})).settled.every(({ what }) => what === 'unchanged')).toBe(
    true,
  )
  expect(await due()).toBe(0)
})

test('the program has words and limits for every setting the database knows, and the other way round', async () => {
  const { rows } = await house.admin.query('select key from organisation.setting_default order by 1')
  expect(rows.map(({ key }) => key)).toEqual([...settingKeys].sort())
})
