import { beforeEach, describe, expect, test } from 'vitest'
import { newId, type Uuid } from '#platform/id.ts'
import { atOnce } from '#testing/at-once.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { changeMeasure } from './change-measure.ts'
import { evaluateMeasure } from './evaluate-measure.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
let measure: Uuid
beforeEach(async () => {
  house.clock.set('2026-11-23T08:00:00Z')
  nora = await openLog(house)
  measure = await nora.agree({
    ...{ text: 'Vi møtes ved porten.', areas: ['health'], contributors: [nora.mother.person] },
    ...{ deadline: '2026-12-01', evaluateOn: '2026-12-15' },
  })
})

const change = (over: Record<string, unknown> = {}) => ({
  log: nora.log,
  measure,
  version: 1,
  text: 'Vi møtes i garderoben.',
  responsible: nora.teacher.post,
  deadline: '2026-12-01',
  evaluateOn: '2026-12-15',
  ...over,
})
const stored = async () =>
  (
    await house.admin.query(
      `select e.text, e.areas, e.version, e.edited_by, m.responsible_id, m.deadline, m.evaluate_on,
         array(select c.person_id::text from relay.contributor c where c.measure_id = m.entry_id and c.ended_at is null order by 1) as helpers
       from relay.measure m join relay.entry e on e.id = m.entry_id where m.entry_id = $1`,
      [measure],
    )
  ).rows[0]
const kept = async () =>
  (
    await house.admin.query(
      `select v.version, v.text, v.author_id, m.responsible_id, m.deadline, m.evaluate_on
       from relay.entry_version v join relay.measure_version m on (m.measure_id, m.version) = (v.entry_id, v.version) where v.entry_id = $1`,
      [measure],
    )
  ).rows

describe('the holder', () => {
  test('changes words, person, days and helpers as a whole; the agreement before is kept', async () => {
    const nurse = house.who('nurse')
    await nora.teacher.does(
      changeMeasure,
      change({ responsible: nurse.post, deadline: '2026-12-08', evaluateOn: '2027-01-05' }),
    )
    expect(await stored()).toEqual({
      text: 'Vi møtes i garderoben.',
      areas: ['health'],
      version: 2,
      edited_by: nora.teacher.person,
      responsible_id: nurse.person,
      deadline: '2026-12-08',
      evaluate_on: '2027-01-05',
      helpers: [],
    })
    expect(await kept()).toEqual([
      {
        version: 1,
        text: 'Vi møtes ved porten.',
        author_id: nora.teacher.person,
        responsible_id: nora.teacher.person,
        deadline: '2026-12-01',
        evaluate_on: '2026-12-15',
      },
    ])
  })

  test('lets a helper go and come back; both stretches are kept', async () => {
    await nora.teacher.does(changeMeasure, change())
    house.clock.advance({ minutes: 1 })
    await nora.teacher.does(changeMeasure, change({ version: 2, contributors: [nora.mother.person] }))
    expect((await stored()).helpers).toEqual([nora.mother.person])
    const { rows } = await house.admin.query(
      'select ended_at is null as helps from relay.contributor where measure_id = $1',
      [measure],
    )
    expect(rows.map((row) => row.helps).sort()).toEqual([false, true])
  })

  test('may correct a word after the deadline has passed, but not set another day that has', async () => {
    house.clock.set('2026-12-10T09:00:00Z')
    const teacher = await house.as('teacher')
    await teacher.does(changeMeasure, change())
    expect((await stored()).text).toBe('Vi møtes i garderoben.')
    expect(await teacher.perform(changeMeasure, change({ version: 2, deadline: '2026-12-02' }))).toMatchObject({
      kind: 'invalid',
      issues: [{ path: 'deadline', code: 'day-in-past' }],
    })
  })

  test('cannot leave it with someone who may not see it', async () => {
    await house.admin.query('update relay.participant set ended_at = $2 where log_id = $1 and post_id = $3', [
      nora.log,
      house.clock.now(),
      house.who('nurse').post,
    ])
    expect(await nora.teacher.perform(changeMeasure, change({ responsible: house.who('nurse').post }))).toMatchObject({
      kind: 'invalid',
      issues: [{ path: 'responsible', code: 'not-in-log' }],
    })
  })
})

describe('nobody else', () => {
  test('a participant who sees it is told who may, also when she is responsible', async () => {
    const nurse = await house.as('nurse')
    await nora.teacher.does(changeMeasure, change({ responsible: nurse.post }))
    expect(await nurse.perform(changeMeasure, change({ version: 2 }))).toMatchObject({ reason: 'only-holder' })
  })

  test('a guardian, a stranger, and whoever asks under another log’s id find nothing', async () => {
    const other = await openLog(house)
    const stranger = await house.as('other-municipality')
    expect((await nora.mother.perform(changeMeasure, change())).kind).toBe('absent')
    expect((await stranger.perform(changeMeasure, change())).kind).toBe('absent')
    expect((await nora.teacher.perform(changeMeasure, change({ log: other.log }))).kind).toBe('absent')
    expect((await nora.teacher.perform(changeMeasure, change({ measure: newId() }))).kind).toBe('absent')
  })

  test('and what has ended stays', async () => {
    const ended = {
      log: nora.log,
      measure,
      version: 1,
      child: { missing: 'too-young' },
      guardians: { missing: 'not-reached' },
      ours: { change: 'better', words: 'Nå går det av seg selv.' },
      outcome: 'end',
    }
    await nora.teacher.does(evaluateMeasure, ended)
    expect(await nora.teacher.perform(changeMeasure, change({ version: 2 }))).toMatchObject({ reason: 'measure-ended' })
  })

  test.each([
    ['without anyone responsible', { responsible: undefined }, 'responsible'],
    ['without a day to look at it again', { evaluateOn: undefined }, 'evaluateOn'],
    ['without a version', { version: undefined }, 'version'],
    ['with areas, which stay', { areas: ['learning'] }, ''],
  ])('%s it is refused', async (_, over, path) => {
    expect(await nora.teacher.perform(changeMeasure, change(over))).toMatchObject({
      kind: 'invalid',
      issues: [{ path }],
    })
    expect(await stored()).toMatchObject({ version: 1 })
  })
})

describe('two at once', () => {
  test('one wins; the other is shown the whole agreement as it stands', async () => {
    const days = ['2026-12-03', '2026-12-04']
    const changing = days.map(
      (deadline) => () => nora.teacher.perform(changeMeasure, change({ deadline, text: `Innen ${deadline}` })),
    )
    const outcomes = await atOnce(house, 'relay.entry', measure, changing)
    expect(outcomes.map((one) => one.kind).sort()).toEqual(['done', 'stale'])
    const { text, deadline } = await stored()
    expect(text).toBe(`Innen ${deadline}`)
    expect(outcomes.find((one) => one.kind === 'stale')).toMatchObject({
      current: {
        version: 2,
        text,
        deadline,
        evaluateOn: '2026-12-15',
        responsible: { person: nora.teacher.person, post: nora.teacher.post },
        contributors: [],
        goal: null,
        state: 'active',
        writtenBy: { name: 'Ida Lund' },
        writtenAt: house.clock.now(),
      },
    })
    expect(await kept()).toHaveLength(1)
  })

  test('a change and an evaluation of the same measure: one of them waits and is told', async () => {
    const evaluation = {
      log: nora.log,
      measure,
      version: 1,
      child: { missing: 'too-young' },
      guardians: { missing: 'not-reached' },
      ours: { change: 'same', words: 'Vi prøver litt til.' },
      outcome: 'continue',
      next: '2027-01-12',
    }
    const outcomes = await atOnce<{ kind: string }>(house, 'relay.entry', measure, [
      () => nora.teacher.perform(changeMeasure, change()),
      () => nora.teacher.perform(evaluateMeasure, evaluation),
    ])
    expect(outcomes.map((one) => one.kind).sort()).toEqual(['done', 'stale'])
    expect(await stored()).toMatchObject({ version: 2 })
  })
})
