import { tables } from '#platform/database/tables.ts'
import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { Day } from '#platform/language/day.ts'
import type { Language } from '#platform/language/language.ts'
import type { NotHeardYet } from './contract.ts'
import type { Area, Decision, GiverRole } from './facts.ts'

/** One giver's decision about one service. Never changed: a later decision is a later row. */
export type ConsentRow = {
  municipality_id: Uuid
  id: Uuid
  log_id: Uuid
  child_id: Uuid
  service_id: Uuid
  purpose: string
  decision: Decision
  areas: Area[]
  valid_from: Day
  valid_until: Day
  giver_id: Uuid
  giver_role: GiverRole
  channel: 'digital' | 'paper' | 'oral'
  given_on: Day
  how: string | null
  language: Language
  text_version: string
  recorded_by: Uuid
  recorded_post: Uuid
  decided_at: Date
}

/** Whether anyone has talked with the child about one giver's answer. Never changed: a later one is a later row. */
export type HearingRow = {
  municipality_id: Uuid
  id: Uuid
  log_id: Uuid
  child_id: Uuid
  giver_id: Uuid
  /** In words; nobody named is the giver herself. */
  talked_by: string | null
  /** No day: not yet. */
  talked_on: Day | null
  missing: NotHeardYet | null
  recorded_by: Uuid
  recorded_post: Uuid
  said_at: Date
}

type ExclusionRow = {
  municipality_id: Uuid
  id: Uuid
  log_id: Uuid
  person_id: Uuid
  decided_by: Uuid
  since: Date
  lifted_at?: Date | null
}
type ConflictRow = {
  municipality_id: Uuid
  id: Uuid
  child_id: Uuid
  person_id: Uuid
  declared_by: Uuid
  since: Date
}
type HealthReleaseRow = {
  municipality_id: Uuid
  id: Uuid
  log_id: Uuid
  guardian_person_id: Uuid
  released: boolean
  decided_by: Uuid
  decided_at: Date
}

const db = tables<{
  'access.consent': ConsentRow
  'access.hearing': HearingRow
  'access.exclusion': ExclusionRow
  'access.conflict': ConflictRow
  'access.health_release': HealthReleaseRow
}>()

export const insertConsents = async (tx: Tx, rows: ConsentRow[]): Promise<void> =>
  void (rows.length > 0 && (await tx.run(db.insertInto('access.consent').values(rows))))

export type LatestConsent = Omit<
  ConsentRow,
  'municipality_id' | 'log_id' | 'child_id' | 'text_version' | 'recorded_post'
>

/** What each giver last said about each service, for the page on consent. */
export const latestConsents = (tx: Tx, log: Uuid, since: Date): Promise<LatestConsent[]> =>
  tx.all(
    db
      .selectFrom('access.consent')
      .distinctOn(['service_id', 'giver_id', 'giver_role'])
      .select([
        'id',
        'service_id',
        'purpose',
        'decision',
        'areas',
        'valid_from',
        'valid_until',
        'giver_id',
        'giver_role',
      ])
      .select(['channel', 'given_on', 'how', 'language', 'recorded_by', 'decided_at'])
      .where('log_id', '=', log)
      .where('decided_at', '>=', since)
      .orderBy('service_id')
      .orderBy('giver_id')
      .orderBy('giver_role')
      .orderBy('decided_at', 'desc')
      .orderBy('id', 'desc'),
  )

export const insertHearing = async (tx: Tx, row: HearingRow): Promise<void> =>
  void (await tx.run(db.insertInto('access.hearing').values(row)))

export type LatestHearing = Pick<HearingRow, 'giver_id' | 'talked_by' | 'talked_on' | 'missing'>

const hearings = prepared<LatestHearing>(
  'access.latest-hearings',
  `select distinct on (h.giver_id) h.giver_id, h.talked_by, h.talked_on, h.missing
   from access.hearing h where h.municipality_id = platform.municipality() and h.log_id = $1 and h.said_at >= $2
   order by h.giver_id, h.said_at desc, h.id desc`,
)

/** What each giver last said about whether anyone has talked with the child. */
export const latestHearings = (tx: Tx, log: Uuid, since: Date): Promise<LatestHearing[]> =>
  tx.prepared(hearings, [log, since])

/** When someone last decided anything about each of these logs. */
export const lastDecisions = async (tx: Tx, giver: Uuid, logs: readonly Uuid[]): Promise<Map<Uuid, Date>> => {
  if (logs.length === 0) return new Map()
  const rows = await tx.all(
    db
      .selectFrom('access.consent')
      .select(({ fn }) => ['log_id', fn.max('decided_at').as('at')])
      .where('log_id', 'in', [...logs])
      .where('giver_id', '=', giver)
      .groupBy('log_id'),
  )
  return new Map(rows.map(({ log_id, at }) => [log_id, at]))
}

export const insertExclusions = async (tx: Tx, rows: ExclusionRow[]): Promise<void> =>
  void (rows.length > 0 && (await tx.run(db.insertInto('access.exclusion').values(rows))))

/** Lifts what these people have decided about a person. */
export const liftExclusions = async (
  tx: Tx,
  { log, person, by, at }: { log: Uuid; person: Uuid; by: Uuid[]; at: Date },
): Promise<void> =>
  void (await tx.run(
    db
      .updateTable('access.exclusion')
      .set({ lifted_at: at })
      .where('log_id', '=', log)
      .where('person_id', '=', person)
      .where('decided_by', 'in', by)
      .where('lifted_at', 'is', null),
  ))

export const insertConflict = async (tx: Tx, row: ConflictRow): Promise<void> =>
  void (await tx.run(db.insertInto('access.conflict').values(row)))

export const insertHealthRelease = async (tx: Tx, row: HealthReleaseRow): Promise<void> =>
  void (await tx.run(db.insertInto('access.health_release').values(row)))

const all = prepared<{ sees: boolean }>('access.sees-all', 'select access.sees_all($1, $2, $3) as sees')

/** Whether somebody, who need not be the actor, sees all of a log now: what she told of it with the family's consent stands no longer. */
export const seesAll = async (tx: Tx, log: Uuid, { person, post }: { person: Uuid; post: Uuid }): Promise<boolean> =>
  (await tx.prepared(all, [log, person, post]))[0]?.sees ?? false
