import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Uuid } from '#platform/id.ts'
import { dayOf } from '#platform/language/day.ts'
import { operation } from '#platform/operation.ts'
import { yes } from '#platform/verdict.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse, type Someone } from '#testing/house.ts'
import { addMeetings } from './operations/add-meetings.ts'
import { askQuestion } from './operations/ask-question.ts'
import { giveAdvice } from './operations/give-advice.ts'
import { setUpTeam } from './operations/set-up-team.ts'
import { teamsSubject } from './subject.ts'

const house = await openHouse(await testDatabase())
const unguarded = { allow: () => ({ may: true }) as const }
const today = dayOf(house.clock.now())

const countRows = (table: string) =>
  operation({
    name: 'testing.count-rows',
    effect: 'read',
    by: ['in-role', 'outside'],
    input: z.strictObject({}),
    subject: teamsSubject,
    allow: () => yes,
    run: async ({ tx }) => (await tx.query(`select from discussions.${table}`)).rows.length,
    audit: () => ({ child: null, log: null }),
  })
const rows = (who: Someone, table = 'question'): Promise<number> => who.does(countRows(table), {})

const setUp = { name: 'Teamet', about: 'For alle.', leader: house.who('ppt').post, secretary: house.who('nurse').post }
const coordinator = await house.as('coordinator')
const { team } = await coordinator.does(setUpTeam, setUp)
const plan = { team, clock: '14', room: 'Rådhuset', places: 5 }
const meetingOn = async (day: string): Promise<Uuid> =>
  (await coordinator.does(addMeetings, { ...plan, day })).meetings[0] ?? ''
const words = { seen: 'Står alene.', tried: 'Faste plasser.', asked: 'Hva nå?' }
const question = (meeting: Uuid) => ({
  ...{ noDuty: true, meeting, ageBand: '6-9', arena: 'school', theme: 'friends', ...words },
})

test('the rows are there for the asker and, from its day, for the team; for nobody else', async () => {
  const teacher = await house.as('teacher')
  await teacher.does(askQuestion, question(await meetingOn(today)))
  await teacher.does(askQuestion, question(await meetingOn('2027-03-01')))
  expect(await rows(teacher)).toBe(2)
  for (const key of ['ppt', 'nurse']) expect(await rows(await house.as(key)), key).toBe(1)
  for (const key of ['head', 'child-welfare', 'coordinator', 'administrator', 'privacy-officer', 'other-municipality'])
    expect(await rows(await house.as(key)), key).toBe(0)
  expect(await rows(await house.as('other-municipality'), 'team')).toBe(0)
})

test('nobody sets up a team, nor plans its meetings, by going round the policy', async () => {
  const teacher = await house.as('teacher')
  await expect(teacher.perform({ ...setUpTeam, ...unguarded }, setUp)).rejects.toThrow('row-level security')
  await expect(teacher.perform({ ...addMeetings, ...unguarded }, { ...plan, day: '2027-04-01' })).rejects.toThrow(
    'row-level security',
  )
})

test('nor asks as one who only administers, nor advises as the asker', async () => {
  const meeting = await meetingOn('2027-05-01')
  const administrator = await house.as('administrator')
  await expect(administrator.perform({ ...askQuestion, ...unguarded }, question(meeting))).rejects.toThrow(
    'row-level security',
  )
  const teacher = await house.as('teacher')
  const { question: asked } = await teacher.does(askQuestion, question(meeting))
  const advised = {
    ...{ question: asked, version: 1, facts: 'A', understanding: 'B', hypotheses: 'C' },
    advice: [{ text: 'D', followUpOn: '2027-12-01' }],
  }
  // the row is hers to see and not to change: as if somebody else had changed it
  expect((await teacher.perform({ ...giveAdvice, ...unguarded }, advised)).kind).toBe('stale')
})
