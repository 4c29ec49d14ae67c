import { describe, expect, test } from 'vitest'
import type { Uuid } from '#platform/id.ts'
import { atOnce } from '#testing/at-once.ts'
import { testDatabase } from '#testing/database.ts'
import { type House, openHouse, type Someone } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { addMeetings } from './add-meetings.ts'
import { addMember } from './add-member.ts'
import { askQuestion } from './ask-question.ts'
import { askVaguer } from './ask-vaguer.ts'
import { askWhatHappened } from './ask-what-happened.ts'
import { endMember } from './end-member.ts'
import { forgetQuestions } from './forget-questions.ts'
import { giveAdvice } from './give-advice.ts'
import { mendQuestion } from './mend-question.ts'
import { openDiscussions } from './open-discussions.ts'
import { openQuestion } from './open-question.ts'
import { openScreening } from './open-screening.ts'
import { openTeam } from './open-team.ts'
import { prepareQuestion } from './prepare-question.ts'
import { prepareTeam } from './prepare-team.ts'
import { setUpTeam } from './set-up-team.ts'
import { tellOutcome } from './tell-outcome.ts'

const house = await openHouse(await testDatabase())
const words = { seen: 'Gutten står alene ute.', tried: 'Faste plasser.', asked: 'Hva kan vi prøve?' }

/** A team led by PPT, the nurse as its secretary, that meets in two days. */
const team = async (from: House, { inDays = 2, places = 3 } = {}) => {
  const coordinator = await from.as('coordinator')
  const { team: id } = await coordinator.does(setUpTeam, {
    ...{ name: 'Drøftingsteamet', about: 'For alle som er urolige.' },
    ...{ leader: from.who('ppt').post, secretary: from.who('nurse').post },
  })
  const day = new Date(from.clock.now().getTime() + inDays * 86_400_000).toISOString().slice(0, 10)
  const { meetings } = await coordinator.does(addMeetings, {
    ...{ team: id, day, clock: '14.30', room: 'Rådhuset', places, weeks: 2, times: 2 },
  })
  return { id, coordinator, meeting: meetings[0] ?? '', later: meetings[1] ?? '', day }
}
const question = (meeting: Uuid, over: object = {}) => ({
  ...{ noDuty: true, meeting, ageBand: '6-9', arena: 'school', theme: 'friends', ...words, ...over },
})
const daysPass = (days: number) =>
  house.clock.set(new Date(house.clock.now().getTime() + days * 86_400_000).toISOString())
const advice = (id: Uuid, over: object = {}) => ({
  ...{
    question: id,
    version: 1,
    facts: 'Alene ute.',
    understanding: 'Mangler en lek.',
    hypotheses: 'Kan ikke reglene.',
  },
  advice: [{ text: 'En voksen starter leken.', followUpOn: '2030-12-01' }],
  ...over,
})
const sees = async (who: Someone, id: Uuid) => (await who.perform(openQuestion, { question: id })).kind

describe('from a question to what happened', () => {
  test('the team sees it on its day, answers, and the asker tells what came of it', async () => {
    const { id, meeting } = await team(house)
    const everyone = async () => [await house.as('teacher'), await house.as('ppt'), await house.as('nurse')] as const
    let [teacher, leader, secretary] = await everyone()
    await teacher.does(openScreening, { answer: 'unsure' })
    expect((await teacher.does(prepareQuestion, {})).meetings).toContainEqual(
      expect.objectContaining({ meeting, free: 3 }),
    )
    const { question: asked } = await teacher.does(askQuestion, question(meeting))

    expect(await sees(leader, asked)).toBe('absent')
    expect((await leader.does(openTeam, { team: id })).questions).toEqual([])
    await daysPass(2)
    ;[teacher, leader, secretary] = await everyone()
    expect(await sees(leader, asked)).toBe('done')
    expect((await secretary.does(openTeam, { team: id })).questions).toMatchObject([{ id: asked }])

    const { advice: given } = await secretary.does(
      giveAdvice,
      advice(asked, {
        advice: [{ text: 'En voksen starter leken.', responsible: house.who('ppt').post, followUpOn: '2030-12-01' }],
      }),
    )
    expect(given).toBe(1)
    const read = await teacher.does(openQuestion, { question: asked })
    expect(read.advice).toMatchObject([{ text: 'En voksen starter leken.', name: 'Per Solheim' }])
    expect((await teacher.does(openDiscussions, {})).questions).toMatchObject([{ id: asked, state: 'advised' }])
    const { rows } = await house.admin.query(`select kind from mail.outbox where person_id = $1`, [teacher.person])
    expect(rows).toContainEqual({ kind: 'discussion-advised' })

    await daysPass(8)
    ;[teacher, leader, secretary] = await everyone()
    expect(await sees(secretary, asked)).toBe('absent')
    await teacher.does(tellOutcome, { question: asked, outcome: 'better', words: 'Han er med i leken.' })
    expect(said(await teacher.perform(tellOutcome, { question: asked, outcome: 'same' }))).toBe('refused: not-advised')
  })

  test('nobody else sees it: a colleague, her head, the administrator, the coordinator, the neighbour municipality', async () => {
    const { meeting } = await team(house, { inDays: 0 })
    const { question: asked } = await (await house.as('teacher')).does(askQuestion, question(meeting))
    for (const key of [
      'head',
      'administrator',
      'coordinator',
      'child-welfare',
      'privacy-officer',
      'other-municipality',
    ])
      expect(await sees(await house.as(key), asked), key).toBe('absent')
  })

  test('who has left the team sees it no more', async () => {
    const { id, coordinator, meeting } = await team(house, { inDays: 0 })
    const { question: asked } = await (await house.as('teacher')).does(askQuestion, question(meeting))
    const { member } = await coordinator.does(addMember, { team: id, post: house.who('child-welfare').post })
    const welfare = await house.as('child-welfare')
    expect(await sees(welfare, asked)).toBe('done')
    await coordinator.does(endMember, { team: id, member })
    expect(await sees(welfare, asked)).toBe('absent')
  })
})

describe('when days have passed', () => {
  test('the asker is asked once what happened, and then the question is gone with all that was written', async () => {
    const { meeting } = await team(house, { inDays: 0 })
    const teacher = await house.as('teacher')
    const { question: asked } = await teacher.does(askQuestion, question(meeting))
    await (await house.as('ppt')).does(giveAdvice, advice(asked))
    const system = house.system()
    expect((await system.does(askWhatHappened, {})).asked).not.toContain(asked)
    await daysPass(56)
    expect((await system.does(askWhatHappened, {})).asked).toContain(asked)
    expect((await system.does(askWhatHappened, {})).asked).not.toContain(asked)
    await system.does(forgetQuestions, {})
    expect(await sees(await house.as('teacher'), asked)).toBe('done')
    await daysPass(310)
    expect((await system.does(forgetQuestions, {})).deleted).toBeGreaterThan(0)
    expect(await sees(await house.as('teacher'), asked)).toBe('absent')
    const { rows } = await house.admin.query('select from discussions.advice where question_id = $1', [asked])
    expect(rows).toEqual([])
  })
})

describe('who it is', () => {
  test('a name stops the question, and it is told where; so does one in what happened', async () => {
    const { meeting } = await team(house)
    const teacher = await house.as('teacher')
    const outcome = await teacher.perform(
      askQuestion,
      question(meeting, { seen: 'Emma står alene.', asked: 'Hva med Solbakken skole?' }),
    )
    expect(said(outcome)).toBe('invalid: seen may-tell-who, asked may-tell-who')
  })

  test('a word that is no name passes with a reason, which is kept with the question', async () => {
    const { meeting } = await team(house)
    const teacher = await house.as('teacher')
    const seen = 'I hagen står Storm ute.'
    const without = question(meeting, { seen, noNames: [{ words: 'Storm' }] })
    expect(said(await teacher.perform(askQuestion, without))).toBe('invalid: seen may-tell-who')
    const noNames = [
      { words: 'storm', reason: 'Et lekeapparat.' },
      { words: 'noe annet', reason: 'Ikke i teksten.' },
    ]
    const { question: asked } = await teacher.does(askQuestion, question(meeting, { seen, noNames }))
    expect((await teacher.does(openQuestion, { question: asked })).noNames).toEqual([
      { words: 'storm', reason: 'Et lekeapparat.' },
    ])
  })

  test('the leader asks for fewer details; until it is mended the team does not see it', async () => {
    const { meeting, later } = await team(house, { inDays: 0 })
    const [teacher, leader, secretary] = [await house.as('teacher'), await house.as('ppt'), await house.as('nurse')]
    const { question: asked } = await teacher.does(askQuestion, question(meeting))
    const ask = { question: asked, version: 1, words: 'Si ikke hva han driver med i fritida.' }
    expect(said(await secretary.perform(askVaguer, ask))).toBe('refused: only-team-leader')
    expect(said(await teacher.perform(mendQuestion, { question: asked, version: 1, meeting, ...words }))).toBe(
      'refused: not-to-mend',
    )
    await leader.does(askVaguer, ask)
    expect(await sees(leader, asked)).toBe('absent')
    const mended = { question: asked, version: 2, meeting: later, ...words }
    expect(said(await teacher.perform(mendQuestion, { ...mended, seen: 'Elias står alene.' }))).toBe(
      'invalid: seen may-tell-who',
    )
    await teacher.does(mendQuestion, { ...mended, seen: 'Et barn står alene.' })
    expect(await sees(leader, asked)).toBe('absent')
    await daysPass(14)
    expect(await (await house.as('ppt')).does(openQuestion, { question: asked })).toMatchObject({
      question: { seen: 'Et barn står alene.' },
    })
  })

  test('with consent it is about a log that the asker sees; the link is for those who see it, and the trace stands there', async () => {
    const nora = await openLog(house)
    const { meeting } = await team(house, { inDays: 0 })
    const named = { log: nora.log, consentOn: house.clock.now().toISOString().slice(0, 10), seen: 'Nora står alene.' }
    const [head, stranger] = [await house.as('head'), await house.as('other-municipality')]
    expect((await stranger.perform(askQuestion, question(meeting))).kind).toBe('absent')
    expect(said(await head.perform(askQuestion, question(meeting, named)))).toBe('invalid: log no-such-log')
    expect(said(await nora.teacher.perform(askQuestion, question(meeting, { log: nora.log })))).toBe(
      'invalid: consentOn when-consented',
    )
    expect((await nora.teacher.does(prepareQuestion, {})).logs).toContainEqual(
      expect.objectContaining({ log: nora.log }),
    )
    const { question: asked } = await nora.teacher.does(askQuestion, question(meeting, named))
    expect(await nora.teacher.does(openQuestion, { question: asked })).toMatchObject({ isNamed: true, log: nora.log })
    const { rows } = await house.admin.query(`select operation from audit.entry where log_id = $1 and operation = $2`, [
      nora.log,
      askQuestion.name,
    ])
    expect(rows).toHaveLength(1)
  })

  test('a mother may ask herself', async () => {
    const nora = await openLog(house)
    const { meeting } = await team(house)
    const { question: asked } = await nora.mother.does(askQuestion, question(meeting))
    expect(await sees(nora.mother, asked)).toBe('done')
    expect(await sees(nora.teacher, asked)).toBe('absent')
  })
})

describe('a meeting has so many places', () => {
  test('of two who want the last one, the second is told', async () => {
    const { meeting } = await team(house, { places: 1 })
    const [teacher, nurse] = [await house.as('teacher'), await house.as('nurse')]
    const outcomes = await atOnce(house, 'discussions.meeting', meeting, [
      () => teacher.perform(askQuestion, question(meeting)),
      () => nurse.perform(askQuestion, question(meeting)),
    ])
    expect(outcomes.map(said).sort()).toEqual(['done', 'invalid: meeting no-place-left'])
  })

  test('it is planned by the leader, from today on, once', async () => {
    const { id, day } = await team(house)
    const plan = { team: id, day, clock: '09:00', room: 'Rådhuset', places: 2 }
    const leader = await house.as('ppt')
    await leader.does(addMeetings, plan)
    expect(said(await leader.perform(addMeetings, plan))).toBe('invalid: day meets-already')
    expect(said(await leader.perform(addMeetings, { ...plan, day: '2020-01-01' }))).toBe('invalid: day meeting-in-past')
    expect(said(await leader.perform(addMeetings, { ...plan, clock: 'ni' }))).toBe('invalid: clock no-clock')
    expect(said(await (await house.as('teacher')).perform(addMeetings, plan))).toBe('refused: only-who-plans')
  })
})

describe('who may not', () => {
  test('set up teams: anyone but the coordinator', async () => {
    const head = await house.as('head')
    const input = { name: 'X', about: 'X', leader: house.who('ppt').post, secretary: house.who('nurse').post }
    expect(said(await head.perform(setUpTeam, input))).toBe('refused: only-coordinator')
    expect(said(await head.perform(prepareTeam, {}))).toBe('refused: only-coordinator')
    const coordinator = await house.as('coordinator')
    expect((await coordinator.does(prepareTeam, {})).people.length).toBeGreaterThan(3)
    expect(said(await coordinator.perform(setUpTeam, { ...input, secretary: input.leader }))).toBe(
      'invalid: secretary twice',
    )
  })

  test('ask: those who only administer; nobody without having thought of the duty to report', async () => {
    const { meeting } = await team(house)
    expect(said(await (await house.as('administrator')).perform(askQuestion, question(meeting)))).toBe(
      'refused: only-who-works-with-children',
    )
    const teacher = await house.as('teacher')
    expect((await teacher.perform(askQuestion, question(meeting, { noDuty: undefined }))).kind).toBe('invalid')
    expect((await teacher.perform(askQuestion, question(meeting, { name: 'Emma' }))).kind).toBe('invalid')
  })

  test('advise: the asker, and who is only a member; nobody twice, nor for a day that has passed', async () => {
    const { id, coordinator, meeting } = await team(house, { inDays: 0 })
    const [teacher, leader, welfare] = [
      await house.as('teacher'),
      await house.as('ppt'),
      await house.as('child-welfare'),
    ]
    await coordinator.does(addMember, { team: id, post: welfare.post })
    const { question: asked } = await teacher.does(askQuestion, question(meeting))
    for (const who of [teacher, welfare])
      expect(said(await who.perform(giveAdvice, advice(asked)))).toBe('refused: only-leader-or-secretary')
    const past = advice(asked, { advice: [{ text: 'Nå.', followUpOn: '2020-01-01' }] })
    expect(said(await leader.perform(giveAdvice, past))).toBe('invalid: advice.0.followUpOn day-has-passed')
    const others = advice(asked, { advice: [{ text: 'Nå.', responsible: teacher.post, followUpOn: '2030-12-01' }] })
    expect(said(await leader.perform(giveAdvice, others))).toBe('invalid: advice.0.responsible not-in-team')
    expect((await leader.perform(giveAdvice, advice(asked, { version: 7 }))).kind).toBe('stale')
    await leader.does(giveAdvice, advice(asked))
    expect(said(await leader.perform(giveAdvice, advice(asked)))).toBe('refused: not-waiting')
  })
})
