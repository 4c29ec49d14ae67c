import { beforeEach, describe, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { withdrawConsent } from '#modules/access'
import { newId, type Uuid } from '#platform/id.ts'
import { atOnce } from '#testing/at-once.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { rowsSeen } from '#testing/rows-seen.ts'
import { written } from '#testing/written.ts'
import { editEntry } from './edit-entry.ts'
import { evaluateMeasure } from './evaluate-measure.ts'
import { giveView } from './give-view.ts'
import { openLog as readLog } from './open-log.ts'
import { removeWrongEntry } from './remove-wrong-entry.ts'
import { setGoal } from './set-goal.ts'
import { writeNote } from './write-note.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
let entry: Uuid
beforeEach(async () => {
  nora = await openLog(house)
  const written = { log: nora.log, kind: 'concern', text: 'Dette handler om et annet barn.', areas: ['health'] }
  entry = (await nora.teacher.does(writeNote, written)).entry
})

const removal = (over: Record<string, unknown> = {}) => ({ log: nora.log, entry, reason: 'wrong-child', ...over })
const inLog = async (reader: typeof nora.teacher) =>
  written(await reader.does(readLog, { log: nora.log })).map((one) => one.id)
const stored = async (id = entry) =>
  (await house.admin.query('select removed_at, removed_by, removed_reason from relay.entry where id = $1', [id]))
    .rows[0]

describe('what was written in the wrong log', () => {
  test('is out of everyone’s view at once, with its earlier words', async () => {
    await nora.teacher.does(editEntry, {
      log: nora.log,
      entry,
      text: 'Fortsatt et annet barn.',
      areas: ['health'],
      version: 1,
    })
    const readers = [nora.teacher, nora.mother, await house.as('nurse')]
    for (const reader of readers) expect(await inLog(reader)).toEqual([entry])
    await nora.teacher.does(removeWrongEntry, removal())
    for (const reader of readers) expect(await inLog(reader)).toEqual([])
    for (const table of ['entry', 'entry_version']) expect(await rowsSeen(nora.mother, nora.log, table)).toBe(0)
    expect(await stored()).toEqual({
      removed_at: house.clock.now(),
      removed_by: nora.teacher.person,
      removed_reason: 'wrong-child',
    })
  })

  test('is removed by a guardian or a young person who wrote it', async () => {
    entry = await nora.write(nora.mother, 'Fra mor', ['home'])
    await nora.mother.does(removeWrongEntry, removal({ reason: 'about-an-adult' }))
    expect(await stored()).toMatchObject({ removed_by: nora.mother.person, removed_reason: 'about-an-adult' })

    const sixteen = await openLog(house, { born: '2010-03-01', shares: { school: ['learning'] }, team: [] })
    entry = await sixteen.write(sixteen.youth, 'Fra meg')
    await sixteen.youth.does(removeWrongEntry, removal({ log: sixteen.log, reason: 'wrong-content' }))
    expect(await stored()).toMatchObject({ removed_by: sixteen.youth.person })
  })

  test('is removed by the head of the unit that opened the log, who does not see it', async () => {
    const nurse = await house.as('nurse')
    entry = await nora.write(nurse, 'Feil barn', ['health'])
    const head = await house.as('head')
    expect(await inLog(head)).toEqual([])
    await head.does(removeWrongEntry, removal())
    expect(await stored()).toMatchObject({ removed_by: head.person })
  })

  test('is removed by the head of its author’s unit, who does not see the log at all', async () => {
    const nurse = await house.as('nurse')
    entry = await nora.write(nurse, 'Feil barn', ['health'])
    const head = await house.as('nurse-head')
    expect((await head.perform(readLog, { log: nora.log })).kind).toBe('absent')
    await head.does(removeWrongEntry, removal())
    expect(await stored()).toMatchObject({ removed_by: head.person })
  })

  test('can be removed from a closed log', async () => {
    await nora.close()
    await nora.teacher.does(removeWrongEntry, removal())
    expect((await stored()).removed_at).not.toBeNull()
  })

  test('is told on, without a word of what stood there', async () => {
    await nora.teacher.does(removeWrongEntry, removal())
    const { rows } = await house.admin.query(
      "select row_to_json(e) as row from audit.entry e where operation = 'relay.remove-wrong-entry' and log_id = $1",
      [nora.log],
    )
    expect(rows.map(({ row }) => [row.child_id, row.reason, row.detail])).toEqual([
      [nora.child, 'wrong-child', { entry, kind: 'concern' }],
    ])
    expect(JSON.stringify(rows)).not.toContain('annet barn')
  })

  test('takes its areas out of use, so that a service that may not see them can hold again', async () => {
    const inUse = async () =>
      (await house.admin.query('select distinct area from relay.access_facts_areas where log_id = $1', [nora.log])).rows
    expect(await inUse()).toEqual([{ area: 'health' }])
    await nora.teacher.does(removeWrongEntry, removal())
    expect(await inUse()).toEqual([])
  })
})

describe('what hangs on it', () => {
  const evaluate = (measure: Uuid, over: Record<string, unknown> = {}) => ({
    log: nora.log,
    measure,
    version: 1,
    child: { missing: 'too-young' },
    guardians: {},
    ours: { change: 'better', words: 'Det går fint.' },
    outcome: 'end',
    ...over,
  })
  const agreed = async (reader: typeof nora.teacher) =>
    (await reader.does(readLog, { log: nora.log })).agreements.map((one) => one.id)
  beforeEach(() => nora.teacher.does(removeWrongEntry, removal()))

  test('goes with a measure: its helpers, views and evaluations', async () => {
    const measure = await nora.agree({ areas: ['health'], contributors: [nora.mother.person] })
    await nora.mother.does(giveView, { log: nora.log, measure, change: 'better' })
    const going = evaluate(measure, { outcome: 'continue', next: '2027-01-12' })
    const { evaluation } = await nora.teacher.does(evaluateMeasure, going)
    expect((await inLog(nora.mother)).sort()).toEqual([measure, evaluation].sort())
    const hanging = ['measure', 'contributor', 'evaluation', 'view']
    for (const table of hanging) expect(await rowsSeen(nora.mother, nora.log, table)).toBe(1)
    await nora.teacher.does(removeWrongEntry, removal({ entry: measure }))
    expect(await inLog(nora.mother)).toEqual([])
    expect(await agreed(nora.mother)).toEqual([])
    expect(await stored(evaluation)).toMatchObject({ removed_reason: 'wrong-child' })
    for (const table of hanging) expect(await rowsSeen(nora.mother, nora.log, table)).toBe(0)
  })

  test('an evaluation that is removed leaves the measure as it was, and what the family said waits for the right one', async () => {
    const measure = await nora.agree({ areas: ['health'] })
    await nora.mother.does(giveView, { log: nora.log, measure, change: 'worse' })
    const { evaluation } = await nora.teacher.does(evaluateMeasure, evaluate(measure))
    expect(await agreed(nora.mother)).toEqual([])
    await nora.teacher.does(removeWrongEntry, removal({ entry: evaluation, reason: 'wrong-content' }))
    expect(await agreed(nora.mother)).toEqual([measure])
    expect(await nora.teacher.perform(evaluateMeasure, evaluate(measure, { version: 2 }))).toMatchObject({
      kind: 'stale',
      current: { version: 3, state: 'active' },
    })
    await nora.teacher.does(evaluateMeasure, evaluate(measure, { version: 3 }))
    const { rows } = await house.admin.query(
      'select guardians_own from relay.evaluation where measure_id = $1 order by entry_id',
      [measure],
    )
    expect(rows).toEqual([{ guardians_own: true }, { guardians_own: true }])
  })

  test('a measure goes on without a goal that was written in the wrong log', async () => {
    const { goal } = await nora.teacher.does(setGoal, { log: nora.log, text: 'Et annet barns mål', areas: ['health'] })
    const measure = await nora.agree({ areas: ['health'], goal })
    await nora.teacher.does(removeWrongEntry, removal({ entry: goal }))
    expect(await agreed(nora.teacher)).toEqual([measure])
    const { rows } = await house.admin.query('select goal_id from relay.measure where entry_id = $1', [measure])
    expect(rows).toEqual([{ goal_id: null }])
  })
})

describe('who may not', () => {
  test('someone who sees it but did not write it: the holder, a participant, a guardian', async () => {
    const nurse = await house.as('nurse')
    for (const one of [nora.mother, nurse])
      expect(await one.perform(removeWrongEntry, removal())).toMatchObject({ reason: 'only-author-or-head' })
    entry = await nora.write(nurse, 'Fra Kari', ['health'])
    expect(await nora.teacher.perform(removeWrongEntry, removal())).toMatchObject({ reason: 'only-author-or-head' })
    expect(await stored()).toMatchObject({ removed_at: null })
  })

  test.each(['ppt-head', 'other-head', 'ppt', 'registrar', 'privacy-officer', 'coordinator'])(
    'someone who has nothing to do with it finds nothing: %s',
    async (key) => {
      const outsider = await house.as(key)
      expect((await outsider.perform(removeWrongEntry, removal())).kind).toBe('absent')
    },
  )

  test('a head who must stay out of this child’s log', async () => {
    await house.admin.query(
      `insert into access.conflict (municipality_id, id, child_id, person_id, declared_by, since)
       select municipality_id, $2, id, $3, $3, $4 from children.child where id = $1`,
      [nora.child, newId(), house.who('head').person, house.clock.now()],
    )
    const head = await house.as('head')
    expect((await head.perform(removeWrongEntry, removal())).kind).toBe('absent')
  })

  test('an author whose service is out; her head may', async () => {
    const nurse = await house.as('nurse')
    entry = await nora.write(nurse, 'Feil', ['health'])
    await nora.mother.does(withdrawConsent, { log: nora.log, service: fjordvikServices.health })
    expect((await nurse.perform(removeWrongEntry, removal())).kind).toBe('absent')
    const head = await house.as('nurse-head')
    await head.does(removeWrongEntry, removal())
  })

  test('nobody through another log’s id, or of what is removed already', async () => {
    const other = await openLog(house)
    expect((await nora.teacher.perform(removeWrongEntry, removal({ log: other.log }))).kind).toBe('absent')
    await nora.teacher.does(removeWrongEntry, removal())
    expect((await nora.teacher.perform(removeWrongEntry, removal())).kind).toBe('absent')
    expect(
      (await nora.teacher.perform(editEntry, { log: nora.log, entry, text: 'x', areas: ['health'], version: 1 })).kind,
    ).toBe('absent')
  })

  test('the database refuses it even if the program would not', async () => {
    const nurse = await house.as('nurse')
    const around = { ...removeWrongEntry, allow: () => ({ may: true }) as const }
    expect(await nurse.perform(around, removal())).toMatchObject({ kind: 'refused', reason: 'changed-meanwhile' })
    expect(await stored()).toMatchObject({ removed_at: null })
  })

  test.each([
    ['without a reason', { reason: undefined }, 'reason'],
    ['with a reason nobody knows', { reason: 'regret' }, 'reason'],
    ['with an unknown field', { text: 'x' }, ''],
    ['of what has no id', { entry: 'x' }, 'entry'],
  ])('%s it is refused', async (_, over, path) => {
    expect(await nora.teacher.perform(removeWrongEntry, removal(over))).toMatchObject({
      kind: 'invalid',
      issues: [{ path }],
    })
  })
})

describe('twice, and at once', () => {
  test('author and head at the same moment: one removes it, the other is told', async () => {
    const head = await house.as('head')
    const outcomes = await atOnce(house, 'relay.entry', entry, [
      () => nora.teacher.perform(removeWrongEntry, removal()),
      () => head.perform(removeWrongEntry, removal({ reason: 'wrong-content' })),
    ])
    expect(outcomes.map((one) => one.kind).sort()).toEqual(['done', 'refused'])
    expect(outcomes.find((one) => one.kind === 'refused')).toMatchObject({ reason: 'changed-meanwhile' })
  })

  test('posted twice it is removed once, and both are answered alike', async () => {
    const key = newId()
    const post = () => nora.teacher.perform(removeWrongEntry, removal(), key)
    const outcomes = await atOnce(house, 'relay.entry', entry, [post, post])
    expect(outcomes.map((one) => one.kind)).toEqual(['done', 'done'])
    expect((await nora.teacher.perform(removeWrongEntry, removal(), key)).kind).toBe('done')
  })

  test('an edit and a removal at the same moment leave nothing in view', async () => {
    const edit = { log: nora.log, entry, text: 'Rettet', areas: ['health'], version: 1 }
    await atOnce<{ kind: string }>(house, 'relay.entry', entry, [
      () => nora.teacher.perform(editEntry, edit),
      () => nora.teacher.perform(removeWrongEntry, removal()),
    ])
    expect(await inLog(nora.teacher)).toEqual([])
    expect((await stored()).removed_at).not.toBeNull()
  })
})
