import { beforeAll, expect, test } from 'vitest'
import { dayOf } from '#platform/language/day.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { said } from '#testing/said.ts'
import { tries } from '#testing/tries.ts'
import { themes } from '../contract.ts'
import { addMeetings } from './add-meetings.ts'
import { askQuestion } from './ask-question.ts'
import { forgetQuestions } from './forget-questions.ts'
import { openFigures } from './open-figures.ts'
import { publishFigures } from './publish-figures.ts'
import { setUpTeam } from './set-up-team.ts'

const house = await openHouse(await testDatabase(), '2026-06-01T08:00:00Z')
const system = () => house.system()

/** Six ask about friends and four about the family, in the first half of the year; two of each are deleted before it ends. */
beforeAll(async () => {
  const coordinator = await house.as('coordinator')
  const posts = { leader: house.who('ppt').post, secretary: house.who('nurse').post }
  const { team } = await coordinator.does(setUpTeam, { name: 'Teamet', about: 'For alle.', ...posts })
  const plan = { team, day: dayOf(house.clock.now()), clock: '9', room: 'Rådhuset', places: 10 }
  const { meetings } = await coordinator.does(addMeetings, plan)
  const teacher = await house.as('teacher')
  const words = { seen: 'Står alene.', tried: 'Faste plasser.', asked: 'Hva nå?' }
  for (const theme of [...Array(6).fill('friends'), ...Array(4).fill('family')])
    await teacher.does(askQuestion, {
      ...{ noDuty: true, meeting: meetings[0], ageBand: '6-9', arena: 'school', theme, ...words },
    })
  await house.admin.query(
    `update discussions.question q set delete_on = '2026-06-02' from
      (select id, row_number() over (partition by theme order by id) as nth from discussions.question) one
     where one.id = q.id and nth <= 2`,
  )
  house.clock.set('2026-06-03T08:00:00Z')
  expect(await system().does(forgetQuestions, {})).toMatchObject({ deleted: 4 })
})

test('themes are told when the half-year is over, in groups of five, those of deleted questions too, and once', async () => {
  expect((await system().does(publishFigures, {})).published).toEqual([])
  house.clock.set('2026-07-01T08:00:00Z')
  expect((await system().does(publishFigures, {})).published).toEqual(['2026-1'])
  expect((await system().does(publishFigures, {})).published).toEqual([])
  const { shown, next } = await (await house.as('coordinator')).does(openFigures, {})
  expect(next).toBe('2027-01-01')
  const theme = shown[0]?.figures.theme
  expect(theme?.whole).toBe(10)
  // every theme has its row, and none is told together with another
  expect(theme?.parts.map(({ part }) => part).sort()).toEqual([...themes].sort())
  expect(theme?.parts.filter(({ atLeast }) => atLeast > 0)).toEqual([{ part: 'friends', atLeast: 5 }])
  expect((await house.admin.query('select from discussions.deleted')).rows).toEqual([])

  house.clock.set('2027-06-20T08:00:00Z')
  expect(await system().does(forgetQuestions, {})).toMatchObject({ deleted: 6 })
  house.clock.set('2027-07-01T08:00:00Z')
  await system().does(publishFigures, {})
  const later = await (await house.as('administrator')).does(openFigures, { period: '2026-1' })
  expect(later.shown[0]?.figures).toEqual(shown[0]?.figures)
})

test('nobody else is told, and exact counts reach the job alone', async () => {
  for (const key of ['teacher', 'head', 'ppt', 'registrar', 'privacy-officer'])
    expect(said(await (await house.as(key)).perform(openFigures, {})), key).toBe('refused: only-who-sees-figures')
  const coordinator = await house.as('coordinator')
  const count = 'select discussions.count_half_year($1, $2, $3)'
  expect(await tries(coordinator, count, ['2026-01-01', '2026-07-01', ['friends']])).toBe('refused')
  expect(await tries(coordinator, 'select from discussions.deleted', [])).toBe('refused')
})
