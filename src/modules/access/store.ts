import { tables } from '#platform/database/tables.ts'
import type { Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { Day } from '#platform/language/day.ts'
import type { Language } from '#platform/language/language.ts'
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

const db = tables<{ 'access.consent': ConsentRow }>()

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
      .orderBy(['service_id', 'giver_id', 'giver_role'])
      .orderBy('decided_at', 'desc')
      .orderBy('id', 'desc'),
  )

type ExclusionRow = {
  municipality_id: Uuid
  id: Uuid
  log_id: Uuid
  person_id: Uuid
  decided_by: Uuid
  since: Date
  lifted_at?: Date | null
}
const exclusions = tables<{ 'access.exclusion': ExclusionRow }>()

export const insertExclusions = async (tx: Tx, rows: ExclusionRow[]): Promise<void> =>
  void (rows.length > 0 && (await tx.run(exclusions.insertInto('access.exclusion').values(rows))))
