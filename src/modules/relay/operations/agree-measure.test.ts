import { beforeEach, describe, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { withdrawConsent } from '#modules/access'
import { newId } from '#platform/id.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { agreeMeasure } from './agree-measure.ts'
import { changeGoalState } from './change-goal-state.ts'
import { openLog as readLog } from './open-log.ts'
import { openMeasure } from './open-measure.ts'
import { setGoal } from './set-goal.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
beforeEach(async () => {
  nora = await openLog(house, { guardians: 2 })
})

const measure = (over: Record<string, unknown> = {}) => ({
  log: nora.log,
  text: 'Læreren møter Nora ved porten hver morgen.',
  areas: ['learning'],
  responsible: nora.teacher.post,
  deadline: '2026-12-01',
  evaluateOn: '2026-12-15',
  ...over,
})
const measures = async (log = nora.log) =>
  (
    await house.admin.query(
      `select e.text, e.areas, m.responsible_id, m.responsible_post, m.deadline, m.evaluate_on, m.goal_id, m.state
       from relay.measure m join relay.entry e on e.id = m.entry_id where m.log_id = $1`,
      [log],
    )
  ).rows
const helpers = async () =>
  (await house.admin.query('select person_id from relay.contributor where log_id = $1', [nora.log])).rows.map(
    (row) => row.person_id,
  )

describe('a measure', () => {
  test('has one who is responsible, those who help, a deadline, a day to look at it again, and a goal', async () => {
    const { goal } = await nora.teacher.does(setGoal, { log: nora.log, text: 'Flere venner', areas: ['learning'] })
    await nora.teacher.does(agreeMeasure, measure({ goal, contributors: [nora.mother.person, nora.father.person] }))
    expect(await measures()).toEqual([
      {
        text: 'Læreren møter Nora ved porten hver morgen.',
        areas: ['learning'],
        responsible_id: nora.teacher.person,
        responsible_post: nora.teacher.post,
        deadline: '2026-12-01',
        evaluate_on: '2026-12-15',
        goal_id: goal,
        state: 'active',
      },
    ])
    expect((await helpers()).sort()).toEqual([nora.mother.person, nora.father.person].sort())
  })

  test.each([
    ['the holder', () => nora.teacher.post, () => nora.teacher.person],
    ['a participant', () => house.who('nurse').post, () => house.who('nurse').person],
    ['a guardian', () => nora.mother.person, () => nora.mother.person],
  ])('may have %s as the one responsible', async (_, id, person) => {
    await nora.teacher.does(agreeMeasure, measure({ responsible: id(), areas: ['health'] }))
    expect(await measures()).toMatchObject([{ responsible_id: person() }])
  })

  test('may have the young person herself as the one responsible', async () => {
    const sixteen = await openLog(house, { born: '2010-03-01', shares: { school: ['learning'] }, team: [] })
    await nora.teacher.does(agreeMeasure, measure({ log: sixteen.log, responsible: sixteen.youth.person }))
    expect(await measures(sixteen.log)).toMatchObject([{ responsible_id: sixteen.youth.person }])
  })

  test('may point at a goal that not all who see the measure may see: for them it points at none', async () => {
    const { goal } = await nora.teacher.does(setGoal, { log: nora.log, text: 'Flere venner', areas: ['learning'] })
    const { measure: id } = await nora.teacher.does(agreeMeasure, measure({ goal, areas: ['health'] }))
    const goalSeenBy = async (reader: typeof nora.teacher) => {
      const page = await reader.does(readLog, { log: nora.log })
      const { measure: alone } = await reader.does(openMeasure, { log: nora.log, measure: id })
      return [page.agreements.find((one) => one.id === id)?.goal, alone.goal]
    }
    expect(await goalSeenBy(nora.teacher)).toEqual([goal, goal])
    expect(await goalSeenBy(await house.as('nurse'))).toEqual([null, null])
  })

  test('may be due and looked at today', async () => {
    await nora.teacher.does(agreeMeasure, measure({ deadline: '2026-11-23', evaluateOn: '2026-11-23' }))
    expect(await measures()).toHaveLength(1)
  })
})

describe('who agrees it', () => {
  test('the holder; a participant and a guardian are told so', async () => {
    const nurse = await house.as('nurse')
    expect(await nurse.perform(agreeMeasure, measure({ areas: ['health'] }))).toMatchObject({ reason: 'only-holder' })
    expect((await nora.mother.perform(agreeMeasure, measure())).kind).toBe('absent')
    expect(await measures()).toEqual([])
  })

  test('the database refuses the participant even if the program would not', async () => {
    const nurse = await house.as('nurse')
    const around = { ...agreeMeasure, allow: () => ({ may: true }) as const }
    await expect(nurse.perform(around, measure({ areas: ['health'] }))).rejects.toThrow(/row-level security/)
    expect(await measures()).toEqual([])
  })

  test.each([
    ['paused', 'holding = null'],
    ['closed', "holding = null, closed_at = platform.now(), close_reason = 'moved'"],
  ])('nobody in a log that is %s', async (state, rest) => {
    await house.admin.query(`update relay.log set state = $2, ${rest} where id = $1`, [nora.log, state])
    expect(await nora.teacher.perform(agreeMeasure, measure())).toMatchObject({ kind: 'refused', reason: state })
  })

  test('not someone of another municipality', async () => {
    const stranger = await house.as('other-municipality')
    expect((await stranger.perform(agreeMeasure, measure())).kind).toBe('absent')
  })
})

describe('who can be responsible, and help', () => {
  const refused = async (over: Record<string, unknown>, path: string, code: string) => {
    expect(await nora.teacher.perform(agreeMeasure, measure(over))).toMatchObject({
      kind: 'invalid',
      issues: [{ path, code }],
    })
    expect(await measures()).toEqual([])
  }

  test('nobody whose service may not see every area', async () => {
    const responsible = house.who('nurse').post
    await refused({ responsible, areas: ['health', 'learning'] }, 'responsible', 'may-not-see')
    await refused({ contributors: [responsible] }, 'contributors.0', 'may-not-see')
  })

  test('nobody who does not take part: a colleague, a head, a registrar, another municipality, nobody at all', async () => {
    for (const key of ['youth-teacher', 'head', 'registrar', 'ppt', 'other-municipality'])
      await refused({ responsible: house.who(key).post }, 'responsible', 'not-in-log')
    await refused({ responsible: newId() }, 'responsible', 'not-in-log')
    await refused({ contributors: [nora.mother.person, newId()] }, 'contributors.1', 'not-in-log')
  })

  test('not a person by her person where she works here, nor a guardian by a post', async () => {
    await refused({ responsible: nora.teacher.person }, 'responsible', 'not-in-log')
    await refused({ responsible: nora.mother.post }, 'responsible', 'not-in-log')
  })

  test('not another child’s guardian', async () => {
    const other = await openLog(house)
    await refused({ responsible: other.mother.person }, 'responsible', 'not-in-log')
  })

  test('not a guardian who is kept away', async () => {
    await house.admin.query(
      `insert into children.guardian_block (municipality_id, id, guardian_id, child_id, basis, review_on, decided_by, since)
       select municipality_id, $2, id, child_id, 'contact-ban', '2027-01-01', $3, $4 from children.guardian where person_id = $1`,
      [nora.father.person, newId(), house.who('head').person, house.clock.now()],
    )
    await refused({ responsible: nora.father.person }, 'responsible', 'not-in-log')
  })

  test('not a guardian for what only the young person decides about', async () => {
    const sixteen = await openLog(house, { born: '2010-03-01', shares: { school: ['learning', 'health'] }, team: [] })
    const health = { log: sixteen.log, areas: ['health'], responsible: sixteen.mother.person }
    await refused(health, 'responsible', 'may-not-see')
  })

  test('not a child who has no say yet', async () => {
    const fifteen = await openLog(house, { born: '2011-03-01' })
    await refused({ log: fifteen.log, responsible: fifteen.child }, 'responsible', 'not-in-log')
  })

  test('nobody whose post has ended, or whose service’s consent has been withdrawn', async () => {
    const { post } = house.who('nurse')
    await house.admin.query('update organisation.post set valid_until = $2 where id = $1', [post, house.clock.now()])
    await refused({ responsible: post, areas: ['health'] }, 'responsible', 'not-in-log')
    await house.admin.query("update organisation.post set valid_until = 'infinity' where id = $1", [post])
    await nora.mother.does(withdrawConsent, { log: nora.log, service: fjordvikServices.health })
    await refused({ responsible: post, areas: ['health'] }, 'responsible', 'not-in-log')
  })

  test('the one responsible is not named again among those who help', async () => {
    await refused({ contributors: [nora.teacher.post] }, 'contributors.0', 'responsible-helps-too')
  })
})

describe('what is written', () => {
  test.each([
    ['nobody responsible', { responsible: undefined }, 'responsible'],
    ['two responsible', { responsible: ['a', 'b'] }, 'responsible'],
    ['no text', { text: '' }, 'text'],
    ['an overlong text', { text: 'a'.repeat(4001) }, 'text'],
    ['no area', { areas: [] }, 'areas'],
    ['an area nobody knows', { areas: ['horoscope'] }, 'areas'],
    ['no deadline', { deadline: undefined }, 'deadline'],
    ['a day that does not exist', { deadline: '2026-02-30' }, 'deadline'],
    ['a year nobody lives in', { evaluateOn: '0000-01-01' }, 'evaluateOn'],
    ['a deadline yesterday', { deadline: '2026-11-22' }, 'deadline'],
    ['an evaluation yesterday', { evaluateOn: '2026-11-22' }, 'evaluateOn'],
    ['the same helper twice', { contributors: Array(2).fill(newId()) }, 'contributors'],
    ['too many helpers', { contributors: Array.from({ length: 21 }, newId) }, 'contributors'],
    ['a goal that is not there', { goal: newId() }, 'goal'],
    ['an unknown field', { state: 'ended' }, ''],
  ])('%s is refused', async (_, over, path) => {
    expect(await nora.teacher.perform(agreeMeasure, measure(over))).toMatchObject({
      kind: 'invalid',
      issues: [{ path }],
    })
    expect(await measures()).toEqual([])
  })

  test('a goal of another log, or one that is reached, is refused', async () => {
    const other = await openLog(house)
    const { goal: elsewhere } = await nora.teacher.does(setGoal, { log: other.log, text: 'x', areas: ['learning'] })
    const { goal } = await nora.teacher.does(setGoal, { log: nora.log, text: 'x', areas: ['learning'] })
    await nora.teacher.does(changeGoalState, { log: nora.log, goal, state: 'reached', version: 1 })
    for (const id of [elsewhere, goal])
      expect(await nora.teacher.perform(agreeMeasure, measure({ goal: id }))).toMatchObject({
        kind: 'invalid',
        issues: [{ path: 'goal', code: 'goal-not-active' }],
      })
    expect(await measures()).toEqual([])
  })

  test('posted twice it is agreed once', async () => {
    const key = newId()
    const outcomes = await Promise.all([1, 2].map(() => nora.teacher.perform(agreeMeasure, measure(), key)))
    expect(outcomes.map((one) => one.kind)).toEqual(['done', 'done'])
    expect(await measures()).toHaveLength(1)
  })
})
