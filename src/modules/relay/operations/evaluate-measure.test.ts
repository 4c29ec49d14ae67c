import { beforeEach, describe, expect, test } from 'vitest'
import { newId, type Uuid } from '#platform/id.ts'
import { atOnce } from '#testing/at-once.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { evaluateMeasure } from './evaluate-measure.ts'
import { giveView } from './give-view.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
let measure: Uuid
beforeEach(async () => {
  nora = await openLog(house)
  measure = await nora.agree({ areas: ['health'], evaluateOn: '2026-12-15' })
})

const child = { change: 'better', words: 'Det er finere å komme nå.', talkedBy: 'Ida Lund', talkedOn: '2026-11-20' }
const guardians = { change: 'same', words: 'Vi merker lite hjemme.' }
const evaluation = (over: Record<string, unknown> = {}) => ({
  log: nora.log,
  measure,
  version: 1,
  child,
  guardians,
  ours: { change: 'better', words: 'Hun kommer i tide fire av fem dager.' },
  score: 6,
  outcome: 'continue',
  next: '2027-01-12',
  ...over,
})
const evaluations = async () =>
  (
    await house.admin.query(
      'select v.*, e.text, e.areas, e.kind, e.author_id from relay.evaluation v join relay.entry e on e.id = v.entry_id where v.measure_id = $1 order by e.id',
      [measure],
    )
  ).rows
const state = async () =>
  (await house.admin.query('select state, ended_at, evaluate_on from relay.measure where entry_id = $1', [measure]))
    .rows[0]

describe('an evaluation', () => {
  test('holds three views, how far it has come, and when we look again; its areas are the measure’s', async () => {
    await nora.teacher.does(evaluateMeasure, evaluation())
    expect(await evaluations()).toMatchObject([
      {
        kind: 'evaluation',
        areas: ['health'],
        text: 'Hun kommer i tide fire av fem dager.',
        author_id: nora.teacher.person,
        our_change: 'better',
        child_own: false,
        child_change: 'better',
        child_words: 'Det er finere å komme nå.',
        child_missing: null,
        talked_by: 'Ida Lund',
        talked_on: '2026-11-20',
        guardians_own: false,
        guardians_change: 'same',
        guardians_words: 'Vi merker lite hjemme.',
        score: 6,
        outcome: 'continue',
        next_on: '2027-01-12',
      },
    ])
    expect(await state()).toEqual({ state: 'active', ended_at: null, evaluate_on: '2027-01-12' })
  })

  test('says why a view is missing, and who tried', async () => {
    const missing = { missing: 'did-not-want', talkedBy: 'Kari Moe', talkedOn: '2026-11-21' }
    const nurse = await house.as('nurse')
    await nurse.does(
      evaluateMeasure,
      evaluation({ child: missing, guardians: { missing: 'nobody-to-ask' }, score: undefined }),
    )
    expect(await evaluations()).toMatchObject([
      {
        author_id: nurse.person,
        child_change: null,
        child_missing: 'did-not-want',
        talked_by: 'Kari Moe',
        guardians_missing: 'nobody-to-ask',
        score: null,
      },
    ])
  })

  test('with the outcome end, ends the measure', async () => {
    await nora.teacher.does(evaluateMeasure, evaluation({ outcome: 'end', next: undefined }))
    expect(await state()).toEqual({ state: 'ended', ended_at: house.clock.now(), evaluate_on: '2026-12-15' })
    expect(await nora.teacher.perform(evaluateMeasure, evaluation({ version: 2 }))).toMatchObject({
      reason: 'measure-ended',
    })
  })

  test('may be followed by another', async () => {
    await nora.teacher.does(evaluateMeasure, evaluation({ outcome: 'change' }))
    await nora.teacher.does(evaluateMeasure, evaluation({ version: 2, score: 0 }))
    expect((await evaluations()).map((one) => [one.outcome, one.score])).toEqual([
      ['change', 6],
      ['continue', 0],
    ])
  })
})

describe('it is not finished', () => {
  test.each([
    ['without the child’s view or a reason', { child: {} }, 'child.change', 'child-view-missing'],
    ['without the child at all', { child: undefined }, 'child.change', 'child-view-missing'],
    ['without the guardians’ view or a reason', { guardians: {} }, 'guardians.change', 'guardians-view-missing'],
    ['with the child’s words only', { child: { ...child, change: undefined } }, 'child.change', 'say-how-it-goes'],
    ['without who talked with the child', { child: { ...child, talkedBy: ' ' } }, 'child.talkedBy', 'who-talked'],
    ['without when', { child: { ...child, talkedOn: undefined } }, 'child.talkedOn', 'when-talked'],
    ['with a talk tomorrow', { child: { ...child, talkedOn: '2026-11-24' } }, 'child.talkedOn', 'day-in-future'],
    ['with a view and a reason', { child: { ...child, missing: 'too-young' } }, 'child.missing', 'view-or-reason'],
    [
      'with both from the guardians',
      { guardians: { change: 'same', missing: 'not-reached' } },
      'guardians.missing',
      'view-or-reason',
    ],
    ['without a next day', { next: undefined }, 'next', 'next-day-missing'],
    ['with a next day yesterday', { next: '2026-11-22' }, 'next', 'day-in-past'],
    ['with a next day for what ends', { outcome: 'end' }, 'next', 'ended-has-no-next-day'],
    ['without our words', { ours: { change: 'same', words: '' } }, 'ours.words', 'too_small'],
    ['without our view', { ours: undefined }, 'ours', 'invalid_type'],
    [
      'with words that are too long',
      { guardians: { change: 'same', words: 'a'.repeat(2001) } },
      'guardians.words',
      'too_big',
    ],
    ['with eleven of ten', { score: 11 }, 'score', 'too_big'],
    ['with half a point', { score: 6.5 }, 'score', 'invalid_type'],
    ['with an unknown outcome', { outcome: 'pause' }, 'outcome', 'invalid_value'],
    ['with an unknown reason', { child: { missing: 'forgot' } }, 'child.missing', 'invalid_value'],
    ['without a version', { version: undefined }, 'version', 'invalid_type'],
    ['with an unknown field', { areas: ['learning'] }, '', 'unrecognized_keys'],
  ])('%s', async (_, over, path, code) => {
    expect(await nora.teacher.perform(evaluateMeasure, evaluation(over))).toMatchObject({
      kind: 'invalid',
      issues: [{ path, code }],
    })
    expect(await evaluations()).toEqual([])
    expect(await state()).toMatchObject({ state: 'active', evaluate_on: '2026-12-15' })
  })
})

describe('who writes it', () => {
  test('not a guardian: she gives her view', async () => {
    expect((await nora.mother.perform(evaluateMeasure, evaluation())).kind).toBe('absent')
  })

  test('not someone who may not see all its areas, of another municipality, or through another log', async () => {
    const other = await openLog(house, { shares: { school: ['learning', 'health'], ppt: ['learning'] }, team: ['ppt'] })
    measure = await other.agree({ areas: ['health'] })
    const [ppt, stranger] = [await house.as('ppt'), await house.as('other-municipality')]
    for (const one of [ppt, stranger])
      expect((await one.perform(evaluateMeasure, evaluation({ log: other.log }))).kind).toBe('absent')
    expect((await nora.teacher.perform(evaluateMeasure, evaluation())).kind).toBe('absent')
  })

  test('nobody in a closed log', async () => {
    await nora.close()
    expect(await nora.teacher.perform(evaluateMeasure, evaluation())).toMatchObject({ reason: 'closed' })
  })
})

describe('what the family has said itself', () => {
  const view = (over: Record<string, unknown> = {}) => ({ log: nora.log, measure, change: 'worse', ...over })
  const views = async () =>
    (
      await house.admin.query(
        'select giver, change, words, evaluation_id from relay.view where measure_id = $1 order by id',
        [measure],
      )
    ).rows

  test('is part of the evaluation; no one need say it for her', async () => {
    await nora.mother.does(giveView, view({ words: 'Hun gruer seg hver kveld.' }))
    const { evaluation: entry } = await nora.teacher.does(evaluateMeasure, evaluation({ guardians: {} }))
    expect(await evaluations()).toMatchObject([
      { guardians_own: true, guardians_change: null, guardians_missing: null, child_own: false },
    ])
    expect(await views()).toEqual([
      { giver: 'guardian', change: 'worse', words: 'Hun gruer seg hver kveld.', evaluation_id: entry },
    ])
  })

  test('stands beside what was told, and takes away the reason why it would be missing', async () => {
    await nora.mother.does(giveView, view())
    await nora.teacher.does(evaluateMeasure, evaluation({ guardians: { missing: 'not-reached' } }))
    expect(await evaluations()).toMatchObject([{ guardians_own: true, guardians_missing: null }])
    await nora.mother.does(giveView, view({ change: 'better' }))
    await nora.teacher.does(evaluateMeasure, evaluation({ version: 2 }))
    expect((await evaluations())[1]).toMatchObject({ guardians_own: true, guardians_change: 'same' })
  })

  test('counts for one evaluation only', async () => {
    await nora.mother.does(giveView, view())
    await nora.teacher.does(evaluateMeasure, evaluation({ guardians: {} }))
    expect(await nora.teacher.perform(evaluateMeasure, evaluation({ version: 2, guardians: {} }))).toMatchObject({
      kind: 'invalid',
      issues: [{ path: 'guardians.change', code: 'guardians-view-missing' }],
    })
  })

  test('from a young person is the child’s view', async () => {
    const sixteen = await openLog(house, { born: '2010-03-01', shares: { school: ['learning', 'health'] }, team: [] })
    measure = await sixteen.agree({ areas: ['health'] })
    await sixteen.youth.does(giveView, view({ log: sixteen.log, change: 'same', words: 'Litt lettere.' }))
    await nora.teacher.does(evaluateMeasure, evaluation({ log: sixteen.log, child: {} }))
    expect(await evaluations()).toMatchObject([{ child_own: true, child_change: null, talked_by: null }])
    expect(await views()).toMatchObject([{ giver: 'child', words: 'Litt lettere.' }])
  })

  test('given while the measure is being ended is either part of that evaluation or refused', async () => {
    const acts = [
      () => nora.mother.perform(giveView, view()),
      () => nora.teacher.perform(evaluateMeasure, evaluation({ outcome: 'end', next: undefined })),
    ]
    const [given, ended] = await atOnce<{ kind: string }>(house, 'relay.measure', measure, acts)
    expect(ended?.kind).toBe('done')
    const [one] = await evaluations()
    if (given?.kind === 'done') expect(await views()).toMatchObject([{ evaluation_id: one.entry_id }])
    else {
      expect(given).toMatchObject({ kind: 'refused', reason: 'measure-ended' })
      expect(await views()).toEqual([])
    }
  })
})

describe('two at once', () => {
  test('one evaluation stands; the other is shown how the measure stands now', async () => {
    const nurse = await house.as('nurse')
    const outcomes = await atOnce(house, 'relay.entry', measure, [
      () => nora.teacher.perform(evaluateMeasure, evaluation()),
      () => nurse.perform(evaluateMeasure, evaluation({ next: '2027-02-02' })),
    ])
    expect(outcomes.map((one) => one.kind).sort()).toEqual(['done', 'stale'])
    const { evaluate_on } = await state()
    expect(outcomes.find((one) => one.kind === 'stale')).toMatchObject({
      current: { version: 2, evaluateOn: evaluate_on, state: 'active' },
    })
    expect(await evaluations()).toHaveLength(1)
  })

  test('posted twice it is written once', async () => {
    const key = newId()
    const end = evaluation({ outcome: 'end', next: undefined })
    const post = () => nora.teacher.perform(evaluateMeasure, end, key)
    const outcomes = await atOnce(house, 'relay.entry', measure, [post, post, post])
    expect(outcomes.map((one) => one.kind)).toEqual(['done', 'done', 'done'])
    expect(await evaluations()).toHaveLength(1)
  })
})
