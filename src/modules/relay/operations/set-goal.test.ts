import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#platform/id.ts'
import { atOnce } from '#testing/at-once.ts'
import { testDatabase } from '#testing/database.ts'
import { type House, openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { changeGoalState } from './change-goal-state.ts'
import { setGoal } from './set-goal.ts'
import { writeNote } from './write-note.ts'

const database = await testDatabase()
let house: House
let nora: Awaited<ReturnType<typeof openLog>>
beforeAll(async () => {
  house = await openHouse(database)
})
beforeEach(async () => {
  nora = await openLog(house)
})

const goal = (over: Record<string, unknown> = {}) => ({
  log: nora.log,
  text: 'Jeg vil ha noen å være sammen med i friminuttet.',
  areas: ['learning'],
  ...over,
})
const goals = async (log = nora.log) =>
  (
    await house.admin.query(
      'select e.text, e.kind, e.version, g.state from relay.goal g join relay.entry e on e.id = g.entry_id where g.log_id = $1',
      [log],
    )
  ).rows

describe('a goal', () => {
  test('is written down by the holder, in the child’s words', async () => {
    await nora.teacher.does(setGoal, goal())
    expect(await goals()).toEqual([
      { text: 'Jeg vil ha noen å være sammen med i friminuttet.', kind: 'goal', version: 1, state: 'active' },
    ])
  })

  test('or by the young person herself', async () => {
    const sixteen = await openLog(house, { born: '2010-03-01', shares: { school: ['learning'] }, team: [] })
    const { goal: id } = await sixteen.youth.does(setGoal, goal({ log: sixteen.log, text: 'Jeg vil sove bedre.' }))
    expect(await goals(sixteen.log)).toMatchObject([{ text: 'Jeg vil sove bedre.' }])
    const reached = { log: sixteen.log, goal: id, state: 'reached', version: 1 }
    expect(await sixteen.youth.does(changeGoalState, reached)).toEqual({ goal: id, version: 2 })
    expect(await goals(sixteen.log)).toMatchObject([{ state: 'reached' }])
  })

  test('not by a participant, nor by a guardian', async () => {
    const nurse = await house.as('nurse')
    expect(await nurse.perform(setGoal, goal({ areas: ['health'] }))).toMatchObject({ reason: 'only-holder-or-child' })
    expect(await nora.mother.perform(setGoal, goal())).toMatchObject({ reason: 'only-holder-or-child' })
    expect(await goals()).toEqual([])
  })

  test('not in the database either', async () => {
    const around = { ...setGoal, allow: () => ({ may: true }) as const }
    await expect(nora.mother.perform(around, goal())).rejects.toThrow(/row-level security/)
    expect(await goals()).toEqual([])
  })

  test.each([
    ['no words', { text: ' ' }, 'text'],
    ['too many words', { text: 'a'.repeat(4001) }, 'text'],
    ['no area', { areas: [] }, 'areas'],
    ['an area that is not shared', { areas: ['economy'] }, 'areas'],
    ['an unknown field', { state: 'reached' }, ''],
  ])('with %s is refused', async (_, over, path) => {
    expect(await nora.teacher.perform(setGoal, goal(over))).toMatchObject({ kind: 'invalid', issues: [{ path }] })
  })
})

describe('its state', () => {
  const change = (id: string, over: Record<string, unknown> = {}) => ({
    log: nora.log,
    goal: id,
    state: 'reached',
    version: 1,
    ...over,
  })

  test('is reached, left, or taken up again', async () => {
    const { goal: id } = await nora.teacher.does(setGoal, goal())
    await nora.teacher.does(changeGoalState, change(id))
    await nora.teacher.does(changeGoalState, change(id, { state: 'active', version: 2 }))
    await nora.teacher.does(changeGoalState, change(id, { state: 'left', version: 3 }))
    expect(await goals()).toMatchObject([{ state: 'left', version: 4 }])
  })

  test('of two who change it at once one wins, and the other is shown how it stands', async () => {
    const { goal: id } = await nora.teacher.does(setGoal, goal())
    const changing = ['reached', 'left'].map(
      (state) => () => nora.teacher.perform(changeGoalState, change(id, { state })),
    )
    const outcomes = await atOnce(house, 'relay.entry', id, changing)
    expect(outcomes.map((one) => one.kind).sort()).toEqual(['done', 'stale'])
    const [{ state }] = (await goals()) as [{ state: string }]
    expect(outcomes.find((one) => one.kind === 'stale')).toMatchObject({
      current: { version: 2, state, text: goal().text, writtenBy: { name: 'Ida Lund' } },
    })
  })

  test('that it has already is told', async () => {
    const { goal: id } = await nora.teacher.does(setGoal, goal())
    expect(await nora.teacher.perform(changeGoalState, change(id, { state: 'active' }))).toMatchObject({
      kind: 'invalid',
      issues: [{ path: 'state', code: 'already-so' }],
    })
  })

  test('is not changed by a guardian, in a closed log, through another log, or of what is no goal', async () => {
    const { goal: id } = await nora.teacher.does(setGoal, goal())
    const other = await openLog(house)
    const { entry } = await nora.teacher.does(writeNote, { ...goal(), kind: 'note' })
    expect(await nora.mother.perform(changeGoalState, change(id))).toMatchObject({ reason: 'only-holder-or-child' })
    expect((await nora.teacher.perform(changeGoalState, change(id, { log: other.log }))).kind).toBe('absent')
    expect((await nora.teacher.perform(changeGoalState, change(entry))).kind).toBe('absent')
    expect((await nora.teacher.perform(changeGoalState, change(newId()))).kind).toBe('absent')
    expect(await nora.teacher.perform(changeGoalState, change(id, { state: 'paused' }))).toMatchObject({
      kind: 'invalid',
      issues: [{ path: 'state' }],
    })
    await house.admin.query(
      "update relay.log set state = 'closed', holding = null, closed_at = platform.now(), close_reason = 'moved' where id = $1",
      [nora.log],
    )
    expect(await nora.teacher.perform(changeGoalState, change(id))).toMatchObject({ reason: 'closed' })
    expect(await goals()).toMatchObject([{ state: 'active', version: 1 }])
  })
})
