import type { Actor } from '#platform/actor.ts'
import type { Uuid } from '#platform/id.ts'
import { dayOf } from '#platform/language/day.ts'
import { subject } from '#platform/operation.ts'
import type { Duty } from './contract.ts'
import { type Side, sideOf } from './policy.ts'
import { type Question, questionById } from './store/questions.ts'
import { ownDuties, type Team, teamById, teamOfMeeting } from './store.ts'

/** For what is about no single team: all of them. */
export const teamsSubject = subject<unknown, 'teams'>('discussions.teams', async () => 'teams')

/** The same for whoever brings a question to one of their meetings; absent when it is no meeting of this municipality. */
export const meetingSubject = subject<{ meeting: Uuid }, 'teams'>(teamsSubject.kind, async ({ tx, input }) =>
  (await teamOfMeeting(tx, input.meeting)) ? 'teams' : null,
)

/** `duty`: as what whoever asks sits in it, if she does. */
export type TeamSubject = { team: Team; duty: Duty | undefined }

type At = { tx: Parameters<typeof ownDuties>[0]; actor: Actor }

const dutyIn = async ({ tx, actor }: At, team: Uuid): Promise<Duty | undefined> =>
  actor.kind === 'in-role' ? (await ownDuties(tx)).find((one) => one.team === team)?.duty : undefined

export const teamSubject = subject<{ team: Uuid }, TeamSubject>('discussions.team', async ({ tx, actor, input }) => {
  const team = await teamById(tx, input.team)
  return team ? { team, duty: await dutyIn({ tx, actor }, team.id) } : null
})

export type QuestionSubject = { question: Question; side: Side }

/** A question, for whoever asked it and for the team on its day. Absent for everyone else: both fences must stand open. */
export const questionSubject = subject<{ question: Uuid }, QuestionSubject>(
  'discussions.question',
  async ({ tx, actor, now, input }) => {
    const question = await questionById(tx, input.question)
    if (!question || (actor.kind !== 'in-role' && actor.kind !== 'outside')) return null
    const duty = await dutyIn({ tx, actor }, question.team)
    const side = sideOf(actor, { question, duty }, dayOf(now))
    return side ? { question, side } : null
  },
)
