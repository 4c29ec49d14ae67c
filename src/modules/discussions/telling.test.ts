import { beforeAll, expect, test } from 'vitest'
import { endPost } from '#modules/organisation'
import type { Uuid } from '#platform/id.ts'
import { type Discussed, discussedIn } from '#testing/a-discussion.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { startedLog } from '#testing/open-log.ts'
import { askQuestion } from './operations/ask-question.ts'
import { askVaguer } from './operations/ask-vaguer.ts'
import { giveAdvice } from './operations/give-advice.ts'

const house = await openHouse(await testDatabase())
let discussed: Discussed
beforeAll(async () => {
  discussed = await discussedIn(house)
})

/** Two questions: of somebody who leaves before the team answers, of a mother, who has no post to leave. */
const askedBy = async (key: string) => {
  const [leaver, mother] = [await house.as(key), (await startedLog(house)).mother]
  const words = { seen: 'Står alene ute.', tried: 'Faste plasser.', asked: 'Hva kan vi prøve?' }
  const input = { noDuty: true, meeting: discussed.meetsToday, ageBand: '6-9', arena: 'school', theme: 'friends' }
  const questions = [
    (await leaver.does(askQuestion, { ...input, ...words })).question,
    (await mother.does(askQuestion, { ...input, ...words })).question,
  ]
  await (await house.as('administrator')).does(endPost, { post: leaver.post })
  return { leaver, mother, questions }
}
const mailsTo = async (...people: { person: Uuid }[]) =>
  (
    await house.admin.query<{ person_id: Uuid }>(
      `select person_id from mail.outbox where person_id = any ($1) and kind like 'discussion-%'`,
      [people.map(({ person }) => person)],
    )
  ).rows.map(({ person_id }) => person_id)

test('who has left her post is not told of advice', async () => {
  const { leaver, mother, questions } = await askedBy('youth-teacher')
  const leader = await house.as('ppt')
  const found = { facts: 'Er alene.', understanding: 'Mangler lek.', hypotheses: 'Kan ikke reglene.' }
  for (const question of questions) {
    const advice = [{ text: 'Start en lek.', followUpOn: '2030-12-01' }]
    await leader.does(giveAdvice, { question, version: 1, ...found, advice })
  }
  expect(await mailsTo(leaver, mother)).toEqual([mother.person])
})

test('nor that the team asks for fewer details', async () => {
  const { leaver, mother, questions } = await askedBy('pedagogue')
  const leader = await house.as('ppt')
  for (const question of questions) await leader.does(askVaguer, { question, version: 1, words: 'Si mindre.' })
  expect(await mailsTo(leaver, mother)).toEqual([mother.person])
})
