import { beforeEach, describe, expect, test } from 'vitest'
import { fjordvik, fjordvikServices } from '#demo/fjordvik.ts'
import { skogbygdId } from '#demo/skogbygd.ts'
import type { Uuid } from '#platform/id.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { fillWithLogs } from '#testing/many-logs.ts'
import { openLog, pausedLog, startedLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { tries } from '#testing/tries.ts'
import { acceptOffer } from './accept-offer.ts'
import { cancelStart } from './cancel-start.ts'
import { changeLevel } from './change-level.ts'
import { evaluateMeasure } from './evaluate-measure.ts'
import { publishFigures } from './publish-figures.ts'
import { reopenLog } from './reopen-log.ts'

const house = await openHouse(await testDatabase(), '2026-02-02T08:00:00Z')
beforeEach(async () => {
  await house.admin.query('truncate relay.log, figures.publication cascade')
  house.clock.set('2026-02-02T08:00:00Z')
})

/** Exact, as only the job gets them: `holder nobody` → 1; what is 0 left out. */
const countsOf = async (from: string, until: string, municipality: Uuid = fjordvik.municipality.id) => {
  const client = await house.admin.connect()
  try {
    await client.query("select set_config('laget.municipality', $1, false)", [municipality])
    const { rows } = await client.query<{ name: string; part: string; n: number }>(
      'select name, part, n from relay.count_half_year($1, $2)',
      [from, until],
    )
    return Object.fromEntries(rows.filter(({ n }) => n > 0).map(({ name, part, n }) => [`${name} ${part}`, n]))
  } finally {
    client.release()
  }
}
const spring = () => countsOf('2026-01-01', '2026-07-01')
const { school, health } = fjordvikServices

describe('what is counted', () => {
  test('a log from its first question to its end', async () => {
    const nora = await startedLog(house)
    expect(await spring()).toEqual({ 'awaiting all': 1 })
    await nora.sayYes()
    expect(await spring()).toEqual({ 'level 1': 1, [`holder ${school}`]: 1, 'opened soon': 1 })
    await nora.teacher.does(changeLevel, { log: nora.log, level: 3 })
    expect(await spring()).toMatchObject({ 'level 3': 1 })
    await nora.close()
    expect(await spring()).toEqual({ 'opened soon': 1, 'closed all': 1 })

    house.clock.advance({ minutes: 5 })
    // asked anew it is closed until the family has answered, and it is not opened for the first time
    await nora.teacher.does(reopenLog, {
      log: nora.log,
      why: 'Det er vanskelig igjen.',
      services: [],
      areas: ['learning'],
    })
    expect(await spring()).toEqual({ 'opened soon': 1, 'closed all': 1, 'awaiting all': 1 })
    await nora.sayYes()
    expect(await spring()).toEqual({ 'level 3': 1, [`holder ${school}`]: 1, 'opened soon': 1 })
  })

  test('row 6: what was deleted without consent remains as a count', async () => {
    const nora = await startedLog(house)
    await nora.teacher.does(cancelStart, { log: nora.log })
    expect(await spring()).toEqual({ 'no-consent all': 1 })
  })

  test('who holds is who held when the half-year ended, whatever came after', async () => {
    const nora = await openLog(house, { shares: { school: ['learning'], health: ['learning'] } })
    const offer = await nora.askToHold('nurse')
    house.clock.set('2026-07-03T08:00:00Z')
    await (await house.as('nurse')).does(acceptOffer, { log: nora.log, offer })
    expect(await spring()).toMatchObject({ [`holder ${school}`]: 1 })
    expect(await countsOf('2026-07-01', '2027-01-01')).toMatchObject({ [`holder ${health}`]: 1 })
  })

  test('a paused log is held by nobody; one whose family took more than two weeks is opened later', async () => {
    await pausedLog(house)
    expect(await spring()).toMatchObject({ 'holder nobody': 1 })
    const asked = async (days: number) => {
      const nora = await openLog(house)
      await house.admin.query('update relay.log set started_at = opened_at - make_interval(days => $2) where id = $1', [
        nora.log,
        days,
      ])
    }
    await asked(14)
    await asked(15)
    expect(await spring()).toMatchObject({
      'opened soon': 2,
      'opened later': 1,
      'holder nobody': 1,
      [`holder ${school}`]: 2,
    })
  })

  test('evaluations that were agreed, and whether they were made in time', async () => {
    house.clock.set('2026-03-20T08:00:00Z')
    const nora = await openLog(house)
    const agree = (day: string) => nora.agree({ deadline: day, evaluateOn: day })
    const evaluate = async (measure: Uuid, version: number, next?: string) => {
      const missing = { child: { missing: 'not-reached' }, guardians: { missing: 'not-reached' } }
      const ours = { change: 'better', words: 'Bedre.' }
      const outcome = next ? 'continue' : 'end'
      await (await house.as('teacher')).does(evaluateMeasure, {
        log: nora.log,
        measure,
        version,
        ...missing,
        ours,
        outcome,
        next,
      })
    }
    const [twice, onTheDay] = [await agree('2026-04-15'), await agree('2026-04-20')]
    for (const day of ['2026-05-10', '2026-07-01']) await agree(day)
    house.clock.set('2026-04-10T08:00:00Z')
    await evaluate(twice, 1, '2026-06-01')
    house.clock.set('2026-04-20T20:00:00Z')
    await evaluate(onTheDay, 1)
    house.clock.set('2026-06-02T08:00:00Z')
    await evaluate(twice, 2)
    const { 'evaluated in-time': inTime, 'evaluated late': late, 'evaluated not-yet': notYet } = await spring()
    expect({ inTime, late, notYet }).toEqual({ inTime: 2, late: 1, notYet: 1 })
    expect(await countsOf('2026-07-01', '2027-01-01')).toMatchObject({ 'evaluated not-yet': 1 })
  })

  test('one’s own municipality alone', async () => {
    expect(await countsOf('2026-01-01', '2026-07-01', skogbygdId)).toEqual({})
  })
})

describe('when it is told', () => {
  const figures = async () =>
    (
      await house.admin.query<{ half_year: string; what: string; at_least: number }>(
        `select half_year, name || ' ' || part as what, at_least from figures.figure order by 1, 2`,
      )
    ).rows

  test('once, when the half-year is over, in groups of five, and never anew', async () => {
    const admin = await house.admin.connect()
    await fillWithLogs(admin, { logs: 43, now: new Date('2026-12-01T08:00:00Z') })
    admin.release()
    const system = house.system()
    // these were opened in January: 330 days before
    house.clock.set('2026-06-30T21:59:59Z')
    expect(await system.does(publishFigures, {})).toMatchObject({ published: [] })
    house.clock.set('2026-06-30T22:05:00Z')
    const exact = await spring()
    expect(await system.does(publishFigures, {})).toEqual({ published: ['2026-1'], more: false })
    const told = await figures()
    expect(exact).toMatchObject({ 'level 1': 21, 'level 2': 22, [`holder ${school}`]: 43, 'opened soon': 43 })
    expect(told).toContainEqual({ half_year: '2026-1', what: 'level ', at_least: 40 })
    expect(told).toContainEqual({ half_year: '2026-1', what: 'level 1', at_least: 20 })
    expect(told).toContainEqual({ half_year: '2026-1', what: 'level 3', at_least: 0 })
    expect(told.filter(({ at_least }) => at_least % 5 !== 0)).toEqual([])
    // a part for each service that has anyone who could hold, and for nobody
    expect(told.filter(({ what }) => what.startsWith('holder ')).length).toBe(9)

    house.clock.set('2026-07-01T22:05:00Z')
    await house.admin.query("update relay.log set level = 3 where state = 'open'")
    expect(await system.does(publishFigures, {})).toEqual({ published: [], more: false })
    expect(await figures()).toEqual(told)

    // a year in which nothing ran is made up for
    house.clock.set('2027-07-15T08:00:00Z')
    expect(await system.does(publishFigures, {})).toMatchObject({ published: ['2026-2', '2027-1'] })
    expect((await figures()).filter(({ half_year }) => half_year === '2026-1')).toEqual(told)
    const { rows } = await house.admin.query(
      `select detail, actor_kind, log_id, child_id from audit.entry where operation = 'relay.publish-figures' order by id`,
    )
    expect(rows).toEqual(
      ['2026-1', '2026-2', '2027-1'].map((period) => ({
        ...{ detail: { period }, actor_kind: 'system', log_id: null, child_id: null },
      })),
    )
  })

  test('nothing where there was never a log, and by nobody but the system', async () => {
    expect(await house.system(skogbygdId).does(publishFigures, {})).toEqual({ published: [], more: false })
    for (const key of ['coordinator', 'administrator', 'teacher'])
      expect(said(await (await house.as(key)).perform(publishFigures, {}))).toBe('absent')
  })

  test('the tables take no exact number, and the app neither counts nor publishes', async () => {
    const system = house.system()
    await openLog(house)
    house.clock.set('2026-07-01T08:00:00Z')
    await system.does(publishFigures, {})
    const publish = "select figures.publish('relay', $1, $2, $3)"
    const exact = JSON.stringify([{ name: 'level', part: '', atLeast: 3 }])
    await expect(tries(system, publish, ['2025-2', '2026-01-01', exact])).rejects.toThrow('figure_at_least_check')
    expect(await tries(system, publish, ['2030-1', '2030-07-01', '[]'])).toBe('refused')
    await expect(tries(system, publish, ['2026-1', '2026-07-01', '[]'])).rejects.toThrow('publication_pkey')
    for (const key of ['coordinator', 'administrator', 'head']) {
      const one = await house.as(key)
      expect(await tries(one, publish, ['2025-2', '2026-01-01', '[]'])).toBe('refused')
      expect(await tries(one, 'select relay.count_half_year($1, $2)', ['2026-01-01', '2026-07-01'])).toBe('refused')
      expect(await tries(one, 'select relay.first_start()', [])).toBe('refused')
      expect(await tries(one, "update figures.figure set at_least = 5 where name = 'level'", [])).toBe('refused')
    }
  })
})
