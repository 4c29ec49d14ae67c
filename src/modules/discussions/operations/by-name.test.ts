import { beforeAll, expect, test } from 'vitest'
import { fjordvikServices as service } from '#demo/fjordvik.ts'
import { withdrawConsent } from '#modules/access'
import type { Uuid } from '#platform/id.ts'
import { dayOf } from '#platform/language/day.ts'
import { type Discussed, discussedIn } from '#testing/a-discussion.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse, type Someone } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { tries } from '#testing/tries.ts'
import { askQuestion } from './ask-question.ts'
import { giveAdvice } from './give-advice.ts'
import { openDiscussions } from './open-discussions.ts'
import { openQuestion } from './open-question.ts'
import { openTeam } from './open-team.ts'
import { takeBackQuestion } from './take-back-question.ts'

// A question with a name, which the family has said yes to.

const house = await openHouse(await testDatabase())
let discussed: Discussed
beforeAll(async () => {
  discussed = await discussedIn(house)
})

const askedByName = async () => {
  const { log, teacher, mother, father } = await openLog(house, { guardians: 2 })
  const { question } = await teacher.does(askQuestion, {
    ...{ noDuty: true, meeting: discussed.meetsToday, ageBand: '10-12', arena: 'school', theme: 'friends' },
    ...{ seen: 'Nora står alene.', tried: 'Faste plasser.', asked: 'Hva nå?' },
    ...{ log, consentOn: dayOf(house.clock.now()) },
  })
  return { log, teacher, mother, father, question, leader: await house.as('ppt') }
}
const sees = async (who: Someone, question: Uuid) => (await who.perform(openQuestion, { question })).kind
const rows = (who: Someone, question: Uuid) => tries(who, 'select from discussions.question where id = $1', [question])

test('the asker, the team and the family see it, and each look stands in the trace of the log', async () => {
  const { question, log, teacher, mother, leader } = await askedByName()
  for (const one of [teacher, leader, mother]) expect(await sees(one, question)).toBe('done')
  for (const key of ['head', 'coordinator', 'privacy-officer'])
    expect(await sees(await house.as(key), question), key).toBe('absent')
  expect(await mother.does(openQuestion, { question })).toMatchObject({ side: 'family', isNamed: true })
  // whoever leads the team does not see the log, and must know whom it is about
  expect(await leader.does(openQuestion, { question })).toMatchObject({
    log: null,
    question: { childName: expect.stringMatching(/^Nora/) },
  })
  expect((await mother.does(openDiscussions, {})).about.map(({ id }) => id)).toContain(question)
  expect((await teacher.does(openDiscussions, {})).about).toEqual([])
  const { rows: looks } = await house.admin.query<{ person_id: Uuid }>(
    'select distinct person_id from audit.entry where log_id = $1 and operation = $2 and child_id is not null',
    [log, openQuestion.name],
  )
  expect(looks.map(({ person_id }) => person_id).sort()).toEqual([teacher.person, leader.person, mother.person].sort())
})

test('when the consent for her service is withdrawn neither she nor the team reads it', async () => {
  const { question, log, teacher, mother, leader } = await askedByName()
  expect((await leader.does(openTeam, { team: discussed.team })).questions.map(({ id }) => id)).toContain(question)
  await mother.does(withdrawConsent, { log, service: service.school })
  for (const one of [teacher, leader]) {
    expect(await sees(one, question)).toBe('absent')
    expect(await rows(one, question)).toBe(0)
  }
  expect((await leader.does(openTeam, { team: discussed.team })).questions.map(({ id }) => id)).not.toContain(question)
  expect((await teacher.does(openDiscussions, {})).questions.map(({ id }) => id)).not.toContain(question)
  // what it says stays for those it is about
  expect(await sees(mother, question)).toBe('done')
})

test('the family takes it back: it is deleted with what the team wrote, and counted', async () => {
  const { question, teacher, mother, father, leader } = await askedByName()
  await leader.does(giveAdvice, {
    ...{ question, version: 1, facts: 'Alene.', understanding: 'Mangler en lek.', hypotheses: 'Regler.' },
    advice: [{ text: 'Start en lek.', followUpOn: '2030-12-01' }],
  })
  expect(said(await leader.perform(takeBackQuestion, { question }))).toBe('refused: only-asker-or-family')
  await mother.does(takeBackQuestion, { question })
  for (const one of [teacher, leader, mother, father]) expect(one && (await sees(one, question))).toBe('absent')
  const left = await house.admin.query('select from discussions.advice where question_id = $1', [question])
  expect(left.rows).toEqual([])
  const { rows: counted } = await house.admin.query(`select n from discussions.deleted where theme = 'friends'`)
  expect(counted).toEqual([{ n: 1 }])
})

test('nobody else takes one back, nor by going round the policy; the asker does', async () => {
  const { mother, leader, teacher } = await askedByName()
  const unguarded = { ...takeBackQuestion, allow: () => ({ may: true }) as const }
  const question = discussed.waiting
  expect((await mother.perform(takeBackQuestion, { question })).kind).toBe('absent')
  expect((await leader.perform(unguarded, { question })).kind).toBe('stale')
  await teacher.does(takeBackQuestion, { question })
  expect(await sees(teacher, question)).toBe('absent')
})

test('a mother who asks by name is the asker, and the other parent sees it', async () => {
  const { mother, father, log } = await askedByName()
  const { question } = await mother.does(askQuestion, {
    ...{ noDuty: true, meeting: discussed.meetsToday, ageBand: '10-12', arena: 'home', theme: 'health' },
    ...{ seen: 'Nora sover lite.', tried: 'Skjermen bort.', asked: 'Hva nå?' },
    ...{ log, consentOn: dayOf(house.clock.now()) },
  })
  expect(await mother.does(openQuestion, { question })).toMatchObject({ side: 'asker' })
  expect(await father?.does(openQuestion, { question })).toMatchObject({ side: 'family' })
})
