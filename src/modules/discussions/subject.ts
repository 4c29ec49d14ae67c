import { logSubject, seesAll } from '#modules/access'
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

/** What the trace of an act is about: the child and the log of a question with a name. */
export const aboutOf = ({ question: { child, log } }: QuestionSubject): { child: Uuid | null; log: Uuid | null } => ({
  child,
  log,
})

/** A question, for whoever asked it, for the team on its day and, with a name, for the family. Absent for everyone else: both fences must stand open. */
export const questionSubject = subject<{ question: Uuid }, QuestionSubject>('discussions.question', async (ask) => {
  const { tx, actor, now, input } = ask
  const question = await questionById(tx, input.question)
  if (!question || (actor.kind !== 'in-role' && actor.kind !== 'outside')) return null
  const { log, askedBy, askedPost } = question
  const [duty, own, askerSeesAll] = await Promise.all([
    dutyIn({ tx, actor }, question.team),
    log ? logSubject.load({ ...ask, input: { log } }) : null,
    log !== null && seesAll(tx, log, { person: askedBy, post: askedPost }),
  ])
  const named = log ? { actorSeesAll: own?.sight.level === 'all', askerSeesAll } : undefined
  const side = sideOf(actor, { question, duty, named }, dayOf(now))
  return side ? { question, side } : null
})
