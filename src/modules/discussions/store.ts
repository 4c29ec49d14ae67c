import { tables } from '#platform/database/tables.ts'
import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { Day } from '#platform/language/day.ts'
import type { Duty } from './contract.ts'

type TeamTable = { municipality_id: Uuid; id: Uuid; name: string; about: string }
type MemberTable = {
  municipality_id: Uuid
  id: Uuid
  team_id: Uuid
  post_id: Uuid
  duty: Duty
  joined_at: Date
  left_at: Date | null
}
type MeetingTable = {
  municipality_id: Uuid
  id: Uuid
  team_id: Uuid
  day: Day
  clock: string
  room: string
  places: number
}
const db = tables<{
  'discussions.team': TeamTable
  'discussions.member': MemberTable
  'discussions.meeting': MeetingTable
}>()

export type Team = { id: Uuid; name: string; about: string }

const allTeams = prepared<Team>(
  'discussions.teams',
  `select t.id, t.name, t.about from discussions.team t where t.municipality_id = platform.municipality() order by t.name, t.id limit 100`,
)
const oneTeam = prepared<Team>(
  'discussions.team',
  `select t.id, t.name, t.about from discussions.team t where t.municipality_id = platform.municipality() and t.id = $1`,
)

export const teams = (tx: Tx): Promise<Team[]> => tx.prepared(allTeams, [])
export const teamById = async (tx: Tx, team: Uuid): Promise<Team | undefined> => (await tx.prepared(oneTeam, [team]))[0]
export const insertTeam = async (tx: Tx, team: TeamTable): Promise<void> => {
  await tx.run(db.insertInto('discussions.team').values(team))
}

export type Member = { id: Uuid; team: Uuid; post: Uuid; duty: Duty }

const membersIn = prepared<Member>(
  'discussions.members',
  `select m.id, m.team_id as team, m.post_id as post, m.duty from discussions.member m
   where m.municipality_id = platform.municipality() and m.team_id = $1 and m.left_at is null
   order by array_position(array['leader', 'secretary', 'member'], m.duty), m.id`,
)
const sitting = prepared<Member>(
  'discussions.own-duties',
  `select m.id, m.team_id as team, m.post_id as post, m.duty from discussions.member m
   where m.municipality_id = platform.municipality() and m.post_id = platform.post() and m.left_at is null`,
)

/** Those who sit in a team now: leader, secretary, then the others. */
export const membersOf = (tx: Tx, team: Uuid): Promise<Member[]> => tx.prepared(membersIn, [team])

/** The teams in which whoever asks sits now, and as what. */
export const ownDuties = (tx: Tx): Promise<Member[]> => tx.prepared(sitting, [])

const oneByOne = prepared(
  'discussions.one-by-one',
  `select pg_advisory_xact_lock(hashtextextended('discussions.team ' || $1, 0))`,
)

/** Of two who change a team at the same moment the second sees what the first has done. */
export const changeInTurn = async (tx: Tx, team: Uuid): Promise<void> => {
  await tx.prepared(oneByOne, [team])
}

export const insertMember = async (tx: Tx, member: MemberTable): Promise<void> => {
  await tx.run(db.insertInto('discussions.member').values(member))
}

export const endMember = (tx: Tx, member: Uuid, at: Date): Promise<number> =>
  tx.run(
    db.updateTable('discussions.member').set({ left_at: at }).where('id', '=', member).where('left_at', 'is', null),
  )

export type Meeting = { id: Uuid; day: Day; clock: string; room: string; places: number }

const meetingsToCome = prepared<Meeting>(
  'discussions.meetings',
  `select t.id, t.day, t.clock, t.room, t.places from discussions.meeting t
   where t.municipality_id = platform.municipality() and t.team_id = $1 and t.day >= platform.today() order by t.day, t.clock limit 60`,
)

/** A team's meetings, from today on. */
export const meetingsOf = (tx: Tx, team: Uuid): Promise<Meeting[]> => tx.prepared(meetingsToCome, [team])

const teamMeeting = prepared<{ team: Uuid }>(
  'discussions.team-of-meeting',
  'select t.team_id as team from discussions.meeting t where t.municipality_id = platform.municipality() and t.id = $1',
)

/** Whose meeting it is, in one's own municipality. */
export const teamOfMeeting = async (tx: Tx, meeting: Uuid): Promise<Uuid | undefined> =>
  (await tx.prepared(teamMeeting, [meeting]))[0]?.team

export const insertMeetings = async (tx: Tx, meetings: MeetingTable[]): Promise<void> => {
  await tx.run(db.insertInto('discussions.meeting').values(meetings))
}

export type FreeMeeting = { meeting: Uuid; team: Uuid; day: Day; clock: string; room: string; free: number }

const free = prepared<FreeMeeting>(
  'discussions.free-meetings',
  'select meeting, team, day, clock, room, free from discussions.free_meetings()',
)
const take = prepared<{ taken: boolean | null }>('discussions.take-place', 'select discussions.take_place($1) as taken')

/** Meetings to come that can take one question more. */
export const freeMeetings = (tx: Tx): Promise<FreeMeeting[]> => tx.prepared(free, [])

/** A place for the question that is written next in this transaction, if there is one left. */
export const takePlace = async (tx: Tx, meeting: Uuid): Promise<boolean> =>
  (await tx.prepared(take, [meeting]))[0]?.taken ?? false
