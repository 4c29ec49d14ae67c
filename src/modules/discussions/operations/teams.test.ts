import { expect, test } from 'vitest'
import { endPost } from '#modules/organisation'
import type { Outcome } from '#platform/door.ts'
import { discussedIn } from '#testing/a-discussion.ts'
import { inTurn } from '#testing/at-once.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse, type Someone } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { said } from '#testing/said.ts'
import { addMeetings } from './add-meetings.ts'
import { addMember } from './add-member.ts'
import { askQuestion } from './ask-question.ts'
import { askWhatHappened } from './ask-what-happened.ts'
import { endMember } from './end-member.ts'
import { giveAdvice } from './give-advice.ts'
import { openQuestion } from './open-question.ts'
import { openTeam } from './open-team.ts'

const house = await openHouse(await testDatabase())
const { team, waiting: question, advised, meetsToday } = await discussedIn(house)

test('whoever has left her post sees nothing of the team from that moment, answers for nothing, and another takes her place', async () => {
  const [coordinator, leader, secretary] = [
    await house.as('coordinator'),
    await house.as('ppt'),
    await house.as('nurse'),
  ]
  expect((await leader.perform(openQuestion, { question })).kind).toBe('done')
  await (await house.as('administrator')).does(endPost, { post: leader.post })
  expect((await leader.perform(openQuestion, { question })).kind).not.toBe('done')

  const seen = await secretary.does(openQuestion, { question })
  expect(seen.members.map(({ post }) => post)).not.toContain(leader.post)
  const advice = { text: 'Start en lek.', responsible: leader.post, followUpOn: '2030-12-01' }
  const input = { question, version: 1, facts: 'A', understanding: 'B', hypotheses: 'C', advice: [advice] }
  expect(said(await secretary.perform(giveAdvice, input))).toBe('invalid: advice.0.responsible not-in-team')

  const { members } = await coordinator.does(openTeam, { team })
  const gone = members.filter((one) => one.gone)
  expect(gone).toMatchObject([{ duty: 'leader', name: 'Per Solheim' }])
  const next = { team, post: house.who('ppt-head').post, duty: 'leader' }
  expect(said(await coordinator.perform(addMember, next))).toBe('invalid: duty duty-taken')
  await coordinator.does(endMember, { team, member: gone[0]?.id })
  await coordinator.does(addMember, next)
  expect(
    (
      await (
        await house.as('ppt-head')
      ).perform(giveAdvice, { ...input, advice: [{ ...advice, responsible: undefined }] })
    ).kind,
  ).toBe('done')
})

test('weeks after the advice a mother is asked what happened; whoever has left her post since is not', async () => {
  const { mother } = await openLog(house)
  const { question: hers } = await mother.does(askQuestion, {
    ...{ noDuty: true, meeting: meetsToday, ageBand: '6-9', arena: 'home', theme: 'health' },
    ...{ seen: 'Barnet mitt sover lite.', tried: 'Skjermen bort.', asked: 'Hva nå?' },
  })
  await (await house.as('nurse')).does(giveAdvice, {
    ...{ question: hers, version: 1, facts: 'A', understanding: 'B', hypotheses: 'C' },
    advice: [{ text: 'Fast leggetid.', followUpOn: '2030-12-01' }],
  })
  await (await house.as('administrator')).does(endPost, { post: house.who('teacher').post })
  house.clock.advance({ days: 60 })
  const { asked } = await house.system().does(askWhatHappened, {})
  expect(asked).toContain(hers)
  expect(asked).not.toContain(advised)
})

test('of two who do the same to a team at the same moment, the second is told', async () => {
  const who = [await house.as('coordinator'), await house.as('coordinator')]
  const both = async (act: (one: Someone) => Promise<Outcome>) =>
    (
      await inTurn(
        house,
        `discussions.team ${team}`,
        who.map((one) => () => act(one)),
      )
    )
      .map(said)
      .sort()
  const member = { team, post: house.who('nav').post }
  expect(await both((one) => one.perform(addMember, member))).toEqual(['done', 'invalid: post sits-there'])
  const plan = { team, day: '2030-03-04', clock: '9', room: 'Rådhuset', places: 2 }
  expect(await both((one) => one.perform(addMeetings, plan))).toEqual(['done', 'invalid: day meets-already'])
})
