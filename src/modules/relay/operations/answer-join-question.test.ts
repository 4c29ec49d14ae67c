import { beforeEach, describe, expect, test } from 'vitest'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { decideConsent, withdrawConsent } from '#modules/access'
import { confirmGuardian } from '#modules/children'
import { newId, type Uuid } from '#platform/id.ts'
import { atOnce } from '#testing/at-once.ts'
import { batonOf } from '#testing/baton.ts'
import { testDatabase } from '#testing/database.ts'
import { heardLater } from '#testing/heard-later.ts'
import { openHouse } from '#testing/house.ts'
import { openLog, startedLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { answerJoinQuestion } from './answer-join-question.ts'
import { cancelStart } from './cancel-start.ts'
import { openLog as readLog } from './open-log.ts'
import { startLog } from './start-log.ts'

const house = await openHouse(await testDatabase())
let nora: Awaited<ReturnType<typeof openLog>>
let question: Uuid
let asking: Uuid

const questionOf = async (log: Uuid) =>
  (await house.admin.query('select id, log_id, outcome from relay.join_question where asking_log_id = $1', [log])).rows
const startAgain = async (family: object, key = 'ppt') =>
  (await house.as(key)).does(startLog, { ...family, why: 'Nora strever med å lese.', areas: ['learning'] })
const stateOf = async (log: Uuid) =>
  (await house.admin.query('select state, close_reason, child_id from relay.log where id = $1', [log])).rows[0]

beforeEach(async () => {
  nora = await openLog(house, { guardians: 2 })
  asking = (await startAgain(nora.family)).log
  question = (await questionOf(asking))[0].id
  house.clock.advance({ minutes: 1 })
})
const yes = (over: Record<string, unknown> = {}) => ({
  log: nora.log,
  question,
  answer: 'yes',
  areas: ['learning'],
  ...over,
})
const no = () => yes({ answer: 'no', areas: [] })
const holderSays = (answer: 'yes' | 'no') => nora.teacher.does(answerJoinQuestion, yes({ answer, areas: [] }))

describe('row 5: a second service started a log for the same child', () => {
  test('its starter sees what any starter sees', async () => {
    const other = await startedLog(house)
    const [beside, alone] = [
      await (await house.as('ppt')).does(readLog, { log: asking }),
      await other.teacher.does(readLog, { log: other.log }),
    ]
    const shape = (page: typeof alone) => ({ ...page.head, startedAt: null, why: null, version: 0 })
    expect(shape(beside)).toEqual(shape(alone))
    expect({ sight: beside.sight, level: beside.level, team: beside.team }).toEqual({
      sight: 'starter',
      level: 'start',
      team: [],
    })
  })

  test('when all have said yes its starter takes part, with what the family ticked; the start is gone', async () => {
    expect(await nora.mother.does(answerJoinQuestion, yes())).toEqual({ what: 'waiting' })
    expect(await holderSays('yes')).toEqual({ what: 'waiting' })
    expect(await nora.father.does(answerJoinQuestion, yes({ areas: ['learning', 'home'] }))).toEqual({ what: 'joined' })
    const ppt = await house.as('ppt')
    expect((await batonOf(house, nora.log)).team).toContain(ppt.post)
    expect(await ppt.does(readLog, { log: nora.log })).toMatchObject({ sight: 'participant', level: 'all' })
    expect(said(await ppt.perform(readLog, { log: asking }))).toBe('absent')
    expect(await stateOf(asking)).toEqual({ state: 'closed', close_reason: 'merged', child_id: null })
    const { rows } = await house.admin.query(
      'select giver_id, areas, channel, recorded_by from access.consent where log_id = $1 and service_id = $2 order by giver_id',
      [nora.log, fjordvikServices.ppt],
    )
    const given = [
      { giver_id: nora.mother.person, areas: ['learning'], channel: 'digital', recorded_by: nora.mother.person },
      {
        giver_id: nora.father.person,
        areas: ['learning', 'home'],
        channel: 'digital',
        recorded_by: nora.father.person,
      },
    ]
    expect(rows).toEqual(given.sort((a, b) => (a.giver_id < b.giver_id ? -1 : 1)))
  })

  test('nothing is shared before the last yes', async () => {
    await nora.mother.does(answerJoinQuestion, yes())
    await nora.father.does(answerJoinQuestion, yes())
    const { rowCount } = await house.admin.query('select from access.consent where log_id = $1 and service_id = $2', [
      nora.log,
      fjordvikServices.ppt,
    ])
    expect(rowCount).toBe(0)
  })

  test.for([
    ['one guardian', async () => nora.mother.does(answerJoinQuestion, no())],
    ['the holder', async () => holderSays('no')],
  ] as const)('a no of %s ends it: the start is deleted, and its starter is told no more', async ([, refuses]) => {
    await nora.father.does(answerJoinQuestion, yes())
    expect(await refuses()).toEqual({ what: 'declined' })
    expect(await stateOf(asking)).toEqual({ state: 'closed', close_reason: 'family-declined-joining', child_id: null })
    const ppt = await house.as('ppt')
    for (const log of [asking, nora.log]) expect(said(await ppt.perform(readLog, { log }))).toBe('absent')
    const { rowCount } = await house.admin.query('select from relay.start where log_id = $1', [asking])
    expect(rowCount).toBe(0)
  })

  test('a no to a service that is in already takes nothing from it', async () => {
    const { log } = await startAgain(nora.family, 'nurse-head')
    const [{ id }] = await questionOf(log)
    await nora.mother.does(answerJoinQuestion, yes({ question: id, answer: 'no', areas: [] }))
    expect(await (await house.as('nurse')).does(readLog, { log: nora.log })).toMatchObject({ sight: 'participant' })
  })

  test('a yes to a service that is in already keeps what it sees', async () => {
    const { log } = await startAgain(nora.family, 'nurse-head')
    const [{ id }] = await questionOf(log)
    for (const one of [nora.mother, nora.father]) await one.does(answerJoinQuestion, yes({ question: id }))
    await nora.teacher.does(answerJoinQuestion, yes({ question: id, areas: [] }))
    const page = await (await house.as('nurse-head')).does(readLog, { log: nora.log })
    expect(page.writableAreas.sort()).toEqual(['health', 'learning'])
  })
})

describe('who answers', () => {
  test.for([
    ['a participant', 'nurse', 'refused: only-family-or-holder'],
    ['a head', 'head', 'refused: only-family-or-holder'],
    ['whoever asks', 'ppt', 'absent'],
    ['someone of another municipality', 'other-municipality', 'absent'],
  ] as const)('not %s', async ([, key, what]) => {
    expect(said(await (await house.as(key)).perform(answerJoinQuestion, yes()))).toBe(what)
  })

  test('each once', async () => {
    await nora.mother.does(answerJoinQuestion, yes())
    expect(said(await nora.mother.perform(answerJoinQuestion, no()))).toBe('refused: answered-already')
    await holderSays('yes')
    expect(said(await nora.teacher.perform(answerJoinQuestion, no()))).toBe('refused: answered-already')
  })

  test('a form posted twice is answered once; two guardians at the same moment are both heard', async () => {
    const key = newId()
    const twice = await Promise.all([1, 2].map(() => nora.teacher.perform(answerJoinQuestion, yes({ areas: [] }), key)))
    expect(twice.map(said)).toEqual(['done', 'done'])
    const outcomes = await atOnce(house, 'relay.log', nora.log, [
      () => nora.mother.perform(answerJoinQuestion, yes()),
      () => nora.father.perform(answerJoinQuestion, no()),
    ])
    // a no that comes second meets a question that is still open; a yes that comes second meets one that has ended
    expect(outcomes.map(said)).toEqual([expect.stringMatching(/^(done|refused: no-join-question)$/), 'done'])
    expect(await stateOf(asking)).toMatchObject({ close_reason: 'family-declined-joining' })
  })
})

test.for([
  ['no answer', { answer: undefined }, 'invalid: answer invalid_value'],
  ['half an answer', { answer: 'maybe' }, 'invalid: answer invalid_value'],
  ['a yes without areas', { areas: [] }, 'invalid: areas nothing-ticked'],
  ['an area nobody knows', { areas: ['weather'] }, 'invalid: areas invalid_value'],
  ['the same area twice', { areas: ['learning', 'learning'] }, 'invalid: areas twice'],
  ['a question that does not exist', { question: newId() }, 'refused: no-join-question'],
  ['a log that does not exist', { log: newId() }, 'absent'],
] as const)('%s is refused', async ([, over, what]) => {
  expect(said(await nora.mother.perform(answerJoinQuestion, yes(over)))).toBe(what)
})

describe('what happens around it', () => {
  test('the starter takes it back: there is no question any more', async () => {
    await (await house.as('ppt')).does(cancelStart, { log: asking })
    expect(said(await nora.mother.perform(answerJoinQuestion, yes()))).toBe('refused: no-join-question')
    expect(await questionOf(asking)).toMatchObject([{ outcome: 'lapsed' }])
  })

  test('the starter takes it back at the moment of the holder’s answer: neither waits for the other', async () => {
    const ppt = await house.as('ppt')
    const outcomes = await atOnce<{ kind: string }>(house, 'relay.log', asking, [
      () => ppt.perform(cancelStart, { log: asking }),
      () => nora.teacher.perform(answerJoinQuestion, yes({ areas: [] })),
    ])
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done'])
    expect(await stateOf(asking)).toEqual({ state: 'closed', close_reason: 'cancelled', child_id: null })
    expect(await questionOf(asking)).toMatchObject([{ outcome: 'lapsed' }])
  })

  test('the log closes first: the start waits for the family like any other', async () => {
    const { log: asking, child } = await startAgain(nora.family, 'pedagogue')
    const { rows } = await house.admin.query('select id from children.guardian where child_id = $1 order by id', [
      child,
    ])
    const known = { child, responsibility: true, source: 'population-register', sourceDate: '2024-01-15' }
    for (const [n, { identityNumber }] of nora.family.guardians.entries())
      await (await house.as('kindergarten-registrar')).does(confirmGuardian, {
        ...known,
        guardian: rows[n].id,
        identityNumber,
      })
    const answer = {
      answer: 'yes',
      heard: heardLater,
      services: [{ service: fjordvikServices.kindergarten, areas: ['learning'] }],
    }
    for (const one of [nora.mother, nora.father]) await one.does(decideConsent, { log: asking, ...answer })
    expect(await stateOf(asking)).toMatchObject({ state: 'awaiting' })
    await nora.close()
    expect(await questionOf(asking)).toMatchObject([{ outcome: 'lapsed' }])
    expect(await batonOf(house, asking)).toMatchObject({ state: 'open', holder: house.who('pedagogue').post })
    expect(await stateOf(asking)).toMatchObject({ child_id: nora.child })
  })

  test('two starts, and the first to get its yes is the one the other asks to join', async () => {
    const first = await startedLog(house)
    const second = await startAgain(first.family)
    expect(await questionOf(second.log)).toEqual([])
    await first.sayYes()
    expect(await questionOf(second.log)).toMatchObject([{ log_id: first.log, outcome: null }])
  })

  test('the family says no to the start itself: it is gone, too', async () => {
    const refused = { log: asking, answer: 'no', heard: heardLater, services: [{ service: fjordvikServices.ppt }] }
    await nora.mother.does(decideConsent, refused)
    expect(await stateOf(asking)).toEqual({ state: 'closed', close_reason: 'consent-refused', child_id: null })
    expect(await questionOf(asking)).toMatchObject([{ outcome: 'lapsed' }])
  })

  test('not while the log is paused', async () => {
    const quiet = await openLog(house, { team: [] })
    const { log } = await startAgain(quiet.family)
    const [{ id }] = await questionOf(log)
    await quiet.mother.does(withdrawConsent, { log: quiet.log, service: fjordvikServices.school })
    expect(said(await quiet.mother.perform(answerJoinQuestion, yes({ log: quiet.log, question: id })))).toBe(
      'refused: paused',
    )
  })
})
