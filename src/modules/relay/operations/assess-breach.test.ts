import { beforeEach, describe, expect, test } from 'vitest'
import { newId, type Uuid } from '#platform/id.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { rowsSeen } from '#testing/rows-seen.ts'
import { said } from '#testing/said.ts'
import { assessBreach } from './assess-breach.ts'
import { evaluateMeasure } from './evaluate-measure.ts'
import { listRemovedEntries } from './list-removed-entries.ts'
import { openDesk } from './open-desk.ts'
import { readRemovedEntry } from './read-removed-entry.ts'
import { removeWrongEntry } from './remove-wrong-entry.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
let entry: Uuid
beforeEach(async () => {
  nora = await openLog(house)
  entry = await nora.write(await house.as('nurse'), 'Om et annet barn.', ['health'])
})
const on = () => ({ log: nora.log, entry })
const remove = async (key = 'nurse') => (await house.as(key)).does(removeWrongEntry, { ...on(), reason: 'wrong-child' })
const officer = () => house.as('privacy-officer')
const assessment = (over: Record<string, unknown> = {}) => ({
  ...{ ...on(), version: 0, happened: 'Helsesykepleieren skrev i feil logg.', reported: 'not-yet', told: 'not-yet' },
  ...over,
})
const finished = {
  ...{ concerns: 'To søsken.', risk: 'high', reported: 'reported', reportedOn: '2026-11-23', told: 'told' },
  ...{ decision: 'Meldt, og foresatte er ringt opp.', closed: true },
}
const mailsOf = async (person: Uuid) =>
  (await house.admin.query('select kind from mail.outbox where person_id = $1', [person])).rows

describe('row 25: when something was removed the breach form starts', () => {
  test.for([
    ['its author', 'nurse'],
    ['the head of the opening unit', 'head'],
  ])('by %s: it waits on the officer’s desk with the time to report, without content', async ([, key = '']) => {
    await remove(key)
    const { breaches } = await (await officer()).does(openDesk, {})
    const mine = breaches.filter((one) => one.entry === entry)
    const reportBy = new Date(house.clock.now().getTime() + 72 * 60 * 60 * 1000)
    expect(mine).toEqual([
      { ...on(), kind: 'note', reason: 'wrong-child', state: 'waiting', knownAt: house.clock.now(), reportBy },
    ])
    const { entries } = await (await officer()).does(listRemovedEntries, {})
    expect(entries.find((one) => one.entry === entry)?.breach).toEqual({ state: 'waiting', reportBy })
  })

  test('and stays there until it is assessed, however much was removed since', async () => {
    await remove()
    const { rows: later } = await house.admin.query<{ id: Uuid }>(
      'select gen_random_uuid() as id from generate_series(1, 200)',
    )
    const ids = later.map(({ id }) => id)
    await house.admin.query(
      `insert into relay.entry (municipality_id, id, log_id, kind, areas, text, author_id, author_post, written_at, removed_at, removed_by, removed_reason)
       select municipality_id, later.id, log_id, kind, areas, text, author_id, author_post, written_at, removed_at + interval '1 hour', removed_by, removed_reason
       from relay.entry e cross join unnest($2::uuid[]) later (id) where e.id = $1`,
      [entry, ids],
    )
    const { breaches } = await (await officer()).does(openDesk, {})
    await house.admin.query('delete from relay.entry where id = any ($1)', [ids])
    expect(breaches.map((one) => one.entry)).toContain(entry)
  })

  test('the officer gets the mail that something awaits her, and nobody else one', async () => {
    const { person } = await officer()
    await house.admin.query('delete from mail.outbox')
    await remove()
    expect(await mailsOf(person)).toEqual([{ kind: 'breach-to-assess' }])
    const { rows } = await house.admin.query('select distinct person_id from mail.outbox')
    expect(rows).toEqual([{ person_id: person }])
  })

  test('a removal that comes to nothing starts none', async () => {
    const mother = nora.mother.perform(removeWrongEntry, { ...on(), reason: 'wrong-child' })
    expect(said(await mother)).toBe('refused: only-author-or-head')
    const { rows } = await house.admin.query('select from relay.breach where entry_id = $1', [entry])
    expect(rows).toEqual([])
  })

  test('the hours to report are the municipality’s setting', async () => {
    await house.admin.query(
      `insert into organisation.setting (municipality_id, id, key, value, valid_from, set_by, set_at, ground)
       select municipality_id, $2, 'breach-report-hours', '24', '2026-11-01', $2, $3, 'Eget vedtak' from relay.log where id = $1`,
      [nora.log, newId(), house.clock.now()],
    )
    await remove()
    const { removed } = await (await officer()).does(readRemovedEntry, on())
    expect(removed.breach?.reportBy.getTime()).toBe(house.clock.now().getTime() + 24 * 60 * 60 * 1000)
    await house.admin.query("delete from organisation.setting where key = 'breach-report-hours'")
  })

  test('what goes with it is assessed with it', async () => {
    const measure = await nora.agree()
    const views = { child: { missing: 'too-young' }, guardians: { missing: 'not-reached' } }
    const ours = { change: 'same', words: 'Som før.' }
    const { evaluation } = await nora.teacher.does(evaluateMeasure, {
      ...{ log: nora.log, measure, version: 1, ...views, ours, outcome: 'end' },
    })
    await nora.teacher.does(removeWrongEntry, { log: nora.log, entry: measure, reason: 'wrong-child' })
    const { entries } = await (await officer()).does(listRemovedEntries, {})
    const breach = (id: Uuid) => entries.find((one) => one.entry === id)?.breach
    expect([breach(measure)?.state, breach(evaluation)]).toEqual(['waiting', null])
    const there = assessment({ entry: evaluation })
    expect(said(await (await officer()).perform(assessBreach, there))).toBe('refused: went-with-another')
  })
})

describe('the data-protection officer', () => {
  test('writes what she knows, as often as she learns more; what stood before is kept; then she closes it', async () => {
    await remove()
    const one = await officer()
    expect(await one.does(assessBreach, assessment())).toEqual({ entry, version: 1 })
    house.clock.advance({ hours: 2 })
    await one.does(assessBreach, assessment({ version: 1, risk: 'risk', happened: 'To foreldre har lest det.' }))
    const { removed, assessors } = await one.does(readRemovedEntry, on())
    expect(removed.breach?.assessments).toMatchObject([
      { version: 2, risk: 'risk', happened: 'To foreldre har lest det.', closed: false, writtenBy: one.person },
      { version: 1, risk: null, happened: 'Helsesykepleieren skrev i feil logg.' },
    ])
    expect(assessors).toHaveLength(2)
    const state = async () =>
      (await one.does(openDesk, {})).breaches.filter((breach) => breach.entry === entry).map((breach) => breach.state)
    expect(await state()).toEqual(['begun'])
    await one.does(assessBreach, assessment({ version: 2, ...finished }))
    expect(await state()).toEqual([])
    expect(said(await one.perform(assessBreach, assessment({ version: 3 })))).toBe('refused: breach-closed')
  })

  test('leaves codes in the trace, and no words', async () => {
    await remove()
    const one = await officer()
    await one.does(assessBreach, assessment(finished))
    const { rows } = await house.admin.query(
      "select person_id, child_id, log_id, detail from audit.entry where operation = 'relay.assess-breach' and log_id = $1",
      [nora.log],
    )
    const codes = { entry, version: 1, risk: 'high', reported: 'reported', told: 'told', closed: true }
    expect(rows).toEqual([{ person_id: one.person, child_id: nora.child, log_id: nora.log, detail: codes }])
  })

  test('who writes second sees what stands there, and neither is lost', async () => {
    await remove()
    const one = await officer()
    const both = await Promise.all(
      ['Først.', 'Sist.'].map((happened) => one.perform(assessBreach, assessment({ happened }))),
    )
    expect(both.map(said).sort()).toEqual(['done', 'stale'])
    const stale = both.find((outcome) => outcome.kind === 'stale')
    expect(stale).toMatchObject({ current: { version: 1, happened: expect.stringMatching(/^(Først|Sist)\.$/) } })
  })

  test('a form posted twice is one assessment', async () => {
    await remove()
    const [one, key] = [await officer(), newId()]
    const twice = await Promise.all([1, 2].map(() => one.perform(assessBreach, assessment(), key)))
    expect(twice.map(said)).toEqual(['done', 'done'])
    const { rows } = await house.admin.query('select from relay.breach_assessment where entry_id = $1', [entry])
    expect(rows).toHaveLength(1)
  })

  test('after the deadline a report says why it is late', async () => {
    await remove()
    house.clock.advance({ hours: 96 })
    const late = { reported: 'reported', reportedOn: '2026-11-27' }
    const one = await officer()
    expect(said(await one.perform(assessBreach, assessment(late)))).toBe('invalid: delay say-why-late')
    await one.does(assessBreach, assessment({ ...late, delay: 'Det ble ikke forstått før torsdag.' }))
    house.clock.advance({ hours: -96 })
  })
})

test.for([
  ['nothing that happened', { happened: ' ' }, 'happened too_small'],
  ['too much', { happened: 'x'.repeat(4001) }, 'happened too_big'],
  ['a risk nobody knows', { risk: 'some' }, 'risk invalid_value'],
  ['a report without its day', { reported: 'reported' }, 'reportedOn report-needs-day'],
  ['a day without a report', { reportedOn: '2026-11-23' }, 'reportedOn day-needs-report'],
  ['a report to come', { reported: 'reported', reportedOn: '2026-11-24' }, 'reportedOn day-in-future'],
  ['closed without a risk', { ...finished, risk: undefined }, 'risk closing-needs-risk'],
  ['closed without a decision', { ...finished, decision: undefined }, 'decision closing-needs-decision'],
  [
    'closed, to be reported',
    { ...finished, reported: 'not-yet', reportedOn: undefined },
    'reported closing-needs-report',
  ],
  ['closed, to be told', { ...finished, told: 'not-yet' }, 'told closing-needs-told'],
  ['a risk not reported', { ...finished, reported: 'not-needed', reportedOn: undefined }, 'reported risk-is-reported'],
  ['a high risk not told', { ...finished, told: 'not-needed' }, 'told high-risk-is-told'],
  ['a version below none', { version: -1 }, 'version too_small'],
  ['something unknown', { extra: 1 }, ' unrecognized_keys'],
] as const)('%s is refused, and nothing is written', async ([, over, issue]) => {
  await remove()
  expect(said(await (await officer()).perform(assessBreach, assessment(over)))).toBe(`invalid: ${issue}`)
  const { rows } = await house.admin.query('select from relay.breach_assessment where entry_id = $1', [entry])
  expect(rows).toEqual([])
})

test('nobody else writes one or sees one, nor about what still stands, nor through another log', async () => {
  expect(said(await (await officer()).perform(assessBreach, assessment()))).toBe('absent')
  await remove()
  for (const key of ['nurse', 'teacher', 'head', 'nurse-head', 'administrator', 'coordinator', 'other-head']) {
    const one = await house.as(key)
    expect(said(await one.perform(assessBreach, assessment()))).toBe('absent')
    expect((await one.does(openDesk, {})).breaches).toEqual([])
  }
  expect(said(await nora.mother.perform(assessBreach, assessment()))).toBe('absent')
  const other = await openLog(house)
  expect(said(await (await officer()).perform(assessBreach, assessment({ log: other.log })))).toBe('absent')
  for (const one of [nora.teacher, nora.mother]) expect(await rowsSeen(one, nora.log, 'breach')).toBe(0)
})
