import { beforeEach, describe, expect, test } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { setGoal } from './set-goal.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
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
    await sixteen.youth.does(setGoal, goal({ log: sixteen.log, text: 'Jeg vil sove bedre.' }))
    expect(await goals(sixteen.log)).toMatchObject([{ text: 'Jeg vil sove bedre.' }])
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
