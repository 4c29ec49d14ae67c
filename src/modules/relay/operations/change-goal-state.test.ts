import { beforeEach, expect, test } from 'vitest'
import { newId, type Uuid } from '#platform/id.ts'
import { atOnce } from '#testing/at-once.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { changeGoalState } from './change-goal-state.ts'
import { setGoal } from './set-goal.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
let goal: Uuid
const text = 'Jeg vil ha noen å være sammen med i friminuttet.'
beforeEach(async () => {
  nora = await openLog(house)
  goal = (await nora.teacher.does(setGoal, { log: nora.log, text, areas: ['learning'] })).goal
})
const change = (over: Record<string, unknown> = {}) => ({
  log: nora.log,
  goal,
  state: 'reached',
  version: 1,
  ...over,
})
const stored = async () =>
  (
    await house.admin.query(
      'select e.version, g.state from relay.goal g join relay.entry e on e.id = g.entry_id where g.entry_id = $1',
      [goal],
    )
  ).rows[0]

test('a goal is reached, taken up again, or left', async () => {
  await nora.teacher.does(changeGoalState, change())
  await nora.teacher.does(changeGoalState, change({ state: 'active', version: 2 }))
  await nora.teacher.does(changeGoalState, change({ state: 'left', version: 3 }))
  expect(await stored()).toEqual({ state: 'left', version: 4 })
})

test('the young person changes her own', async () => {
  const sixteen = await openLog(house, { born: '2010-03-01', shares: { school: ['learning'] }, team: [] })
  goal = (await sixteen.youth.does(setGoal, { log: sixteen.log, text, areas: ['learning'] })).goal
  expect(await sixteen.youth.does(changeGoalState, change({ log: sixteen.log }))).toEqual({ goal, version: 2 })
  expect(await stored()).toMatchObject({ state: 'reached' })
})

test('of two who change it at once one wins, and the other is shown how it stands', async () => {
  const changing = ['reached', 'left'].map((state) => () => nora.teacher.perform(changeGoalState, change({ state })))
  const outcomes = await atOnce(house, 'relay.entry', goal, changing)
  expect(outcomes.map((one) => one.kind).sort()).toEqual(['done', 'stale'])
  const { state } = await stored()
  expect(outcomes.find((one) => one.kind === 'stale')).toMatchObject({
    current: { version: 2, state, text, writtenBy: { name: 'Ida Lund' } },
  })
})

test('that it stands so already is told', async () => {
  expect(await nora.teacher.perform(changeGoalState, change({ state: 'active' }))).toMatchObject({
    kind: 'invalid',
    issues: [{ path: 'state', code: 'already-so' }],
  })
})

test('not by a guardian, in a closed log, through another log, or of what is no goal', async () => {
  const other = await openLog(house)
  const entry = await nora.write(nora.teacher, 'Et notat')
  expect(await nora.mother.perform(changeGoalState, change())).toMatchObject({ reason: 'only-holder-or-child' })
  expect((await nora.teacher.perform(changeGoalState, change({ log: other.log }))).kind).toBe('absent')
  expect((await nora.teacher.perform(changeGoalState, change({ goal: entry }))).kind).toBe('absent')
  expect((await nora.teacher.perform(changeGoalState, change({ goal: newId() }))).kind).toBe('absent')
  expect(await nora.teacher.perform(changeGoalState, change({ state: 'paused' }))).toMatchObject({
    kind: 'invalid',
    issues: [{ path: 'state' }],
  })
  await nora.close()
  expect(await nora.teacher.perform(changeGoalState, change())).toMatchObject({ reason: 'closed' })
  expect(await stored()).toEqual({ state: 'active', version: 1 })
})
