import { beforeEach, describe, expect, test } from 'vitest'
import { newId, type Uuid } from '#platform/id.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { giveView } from './give-view.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
let measure: Uuid
beforeEach(async () => {
  nora = await openLog(house)
  measure = await nora.agree()
})

const view = (over: Record<string, unknown> = {}) => ({
  log: nora.log,
  measure,
  change: 'better',
  words: 'Morgenene er roligere.',
  ...over,
})
const views = async () =>
  (
    await house.admin.query(
      'select person_id, giver, change, words, given_at from relay.view where measure_id = $1 order by id',
      [measure],
    )
  ).rows

describe('a view', () => {
  test('is given by a guardian from her own sign-in, and may be given anew', async () => {
    await nora.mother.does(giveView, view())
    await nora.mother.does(giveView, view({ change: 'worse', words: '' }))
    const given = { person_id: nora.mother.person, giver: 'guardian', given_at: house.clock.now() }
    expect(await views()).toEqual([
      { ...given, change: 'better', words: 'Morgenene er roligere.' },
      { ...given, change: 'worse', words: null },
    ])
  })

  test('by the young person herself; her mother gives another one beside it', async () => {
    const sixteen = await openLog(house, { born: '2010-03-01', shares: { school: ['learning'] }, team: [] })
    measure = await sixteen.agree()
    await sixteen.youth.does(giveView, view({ log: sixteen.log }))
    await sixteen.mother.does(giveView, view({ log: sixteen.log, change: 'same' }))
    expect((await views()).map((one) => [one.giver, one.change])).toEqual([
      ['child', 'better'],
      ['guardian', 'same'],
    ])
  })

  test('not about what a guardian of a sixteen-year-old may not see', async () => {
    const sixteen = await openLog(house, { born: '2010-03-01', shares: { school: ['learning', 'health'] }, team: [] })
    measure = await sixteen.agree({ areas: ['health'] })
    expect((await sixteen.mother.perform(giveView, view({ log: sixteen.log }))).kind).toBe('absent')
    await sixteen.youth.does(giveView, view({ log: sixteen.log }))
    expect(await views()).toHaveLength(1)
  })

  test('not by staff in the family’s place', async () => {
    expect((await nora.teacher.perform(giveView, view())).kind).toBe('absent')
  })

  test('not under another log’s id, nor about what is no measure', async () => {
    const other = await openLog(house)
    const entry = await nora.write(nora.mother, 'x')
    expect((await nora.mother.perform(giveView, view({ log: other.log }))).kind).toBe('absent')
    expect((await other.mother.perform(giveView, view())).kind).toBe('absent')
    expect((await other.mother.perform(giveView, view({ log: other.log }))).kind).toBe('absent')
    expect((await nora.mother.perform(giveView, view({ measure: entry }))).kind).toBe('absent')
    expect((await nora.mother.perform(giveView, view({ measure: newId() }))).kind).toBe('absent')
  })

  test('not in a closed log, by the program or by the database', async () => {
    await nora.close()
    expect(await nora.mother.perform(giveView, view())).toMatchObject({ kind: 'refused', reason: 'closed' })
    const around = { ...giveView, allow: () => ({ may: true }) as const }
    await expect(nora.mother.perform(around, view())).rejects.toThrow(/row-level security/)
  })

  test('not about a measure that has ended', async () => {
    await house.admin.query("update relay.measure set state = 'ended', ended_at = platform.now() where entry_id = $1", [
      measure,
    ])
    expect(await nora.mother.perform(giveView, view())).toMatchObject({ kind: 'refused', reason: 'measure-ended' })
  })

  test.each([
    ['no change', { change: undefined }, 'change'],
    ['a change nobody knows', { change: 'great' }, 'change'],
    ['too many words', { words: 'a'.repeat(2001) }, 'words'],
    ['words that are a number', { words: 5 }, 'words'],
    ['an unknown field', { giver: 'child' }, ''],
  ])('with %s is refused', async (_, over, path) => {
    expect(await nora.mother.perform(giveView, view(over))).toMatchObject({ kind: 'invalid', issues: [{ path }] })
    expect(await views()).toEqual([])
  })

  test('posted twice is given once', async () => {
    const key = newId()
    const outcomes = await Promise.all([1, 2].map(() => nora.mother.perform(giveView, view(), key)))
    expect(outcomes.map((one) => one.kind)).toEqual(['done', 'done'])
    expect(await views()).toHaveLength(1)
  })
})
