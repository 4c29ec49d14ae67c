import { newId } from '#platform/id.ts'
import { addDays, dayOf, parseClock } from '#platform/language/day.ts'
import { Invalid, operation } from '#platform/operation.ts'
import { AddMeetings } from '../contract.ts'
import { mayPlan } from '../policy.ts'
import { changeInTurn, insertMeetings, meetingsOf } from '../store.ts'
import { teamSubject } from '../subject.ts'

/** The fixed meetings of a team, with how many questions each has time for. */
export const addMeetings = operation({
  name: 'discussions.add-meetings',
  effect: 'change',
  by: ['in-role'],
  input: AddMeetings,
  subject: teamSubject,
  allow: mayPlan,
  run: async ({ tx, actor, now, input }) => {
    const clock = parseClock(input.clock)
    if (!clock) throw new Invalid([{ path: 'clock', code: 'no-clock' }])
    if (input.day < dayOf(now)) throw new Invalid([{ path: 'day', code: 'meeting-in-past' }])
    const days = Array.from({ length: input.times }, (_, n) => addDays(input.day, n * input.weeks * 7))
    await changeInTurn(tx, input.team)
    const planned = await meetingsOf(tx, input.team)
    if (planned.some((one) => one.clock === clock && days.includes(one.day)))
      throw new Invalid([{ path: 'day', code: 'meets-already' }])
    const { room, places, team } = input
    const base = { municipality_id: actor.municipality, team_id: team, clock, room, places }
    const meetings = days.map((day) => ({ ...base, id: newId(), day }))
    await insertMeetings(tx, meetings)
    return { meetings: meetings.map(({ id }) => id) }
  },
  audit: ({ input }) => ({ child: null, log: null, detail: { team: input.team, day: input.day, times: input.times } }),
})
