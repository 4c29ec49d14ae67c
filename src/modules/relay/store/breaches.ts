import type { z } from 'zod'
import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { Day } from '#platform/language/day.ts'
import type { AssessBreach, BreachReported, BreachRisk, BreachTold, EntryKind, RemovalReason } from '../contract.ts'

/** What the data-protection officer has found out and decided, as it stood when she wrote it. */
export type Assessment = {
  version: number
  happened: string
  concerns: string | null
  risk: BreachRisk | null
  reported: BreachReported
  reportedOn: Day | null
  delay: string | null
  told: BreachTold
  decision: string | null
  closed: boolean
  writtenBy: Uuid
  /** A text: it comes in a document. */
  writtenAt: string
}

/** A possible breach of personal data security; its assessments newest first. */
export type Breach = { knownAt: Date; assessments: Assessment[] }

const find = prepared<Breach>(
  'relay.breach',
  `select b.known_at as "knownAt", coalesce((
     select jsonb_agg(jsonb_build_object('version', a.version, 'happened', a.happened, 'concerns', a.concerns, 'risk', a.risk, 'reported', a.reported,
       'reportedOn', a.reported_on, 'delay', a.delay, 'told', a.told, 'decision', a.decision, 'closed', a.closed, 'writtenBy', a.written_by,
       'writtenAt', a.written_at) order by a.version desc)
     from relay.breach_assessment a where (a.municipality_id, a.entry_id) = (b.municipality_id, b.entry_id)), '[]') as assessments
   from relay.breach b where b.municipality_id = platform.municipality() and b.log_id = $1 and b.entry_id = $2`,
)

/** Absent where an entry went with another one that was removed: then the other one has it. */
export const breachOf = async (tx: Tx, log: Uuid, entry: Uuid): Promise<Breach | null> =>
  (await tx.prepared(find, [log, entry]))[0] ?? null

const begin = prepared('relay.begin-breach', 'select relay.begin_breach($1, $2)')
export const openBreach = async (tx: Tx, log: Uuid, entry: Uuid): Promise<void> =>
  void (await tx.prepared(begin, [log, entry]))

/** How far one has come: nobody has assessed it, somebody has begun, it is closed. */
export type BreachState = 'waiting' | 'begun' | 'closed'
export type BreachLine = {
  entry: Uuid
  log: Uuid
  kind: EntryKind
  reason: RemovalReason
  knownAt: Date
  state: BreachState
}

const list = prepared<Pick<BreachLine, 'entry' | 'knownAt' | 'state'>>(
  'relay.breaches',
  `select b.entry_id as entry, b.known_at as "knownAt",
     case when a.closed then 'closed' when a.closed is null then 'waiting' else 'begun' end as state
   from relay.breach b
   left join lateral (select x.closed from relay.breach_assessment x
     where (x.municipality_id, x.entry_id) = (b.municipality_id, b.entry_id) order by x.version desc limit 1) a on true
   where b.municipality_id = platform.municipality() and b.entry_id = any ($1)`,
)

/** Of these entries, by entry. */
export const breachesOf = async (
  tx: Tx,
  entries: readonly Uuid[],
): Promise<Map<Uuid, Pick<BreachLine, 'knownAt' | 'state'>>> =>
  new Map((await tx.prepared(list, [entries])).map(({ entry, ...line }) => [entry, line]))

const waiting = prepared<BreachLine>(
  'relay.breaches-to-assess',
  `select r.entry_id as entry, r.log_id as log, r.kind, r.reason, b.known_at as "knownAt", case when a.version is null then 'waiting' else 'begun' end as state
   from relay.breach b
   join relay.removed_entries() r on r.entry_id = b.entry_id
   left join lateral (select x.version, x.closed from relay.breach_assessment x
     where (x.municipality_id, x.entry_id) = (b.municipality_id, b.entry_id) order by x.version desc limit 1) a on true
   where b.municipality_id = platform.municipality() and a.closed is not true
   order by b.known_at, b.entry_id`,
)

/** What waits for the data-protection officer, oldest first: its time to report runs out first. */
export const breachesToAssess = (tx: Tx): Promise<BreachLine[]> => tx.prepared(waiting, [])

const insert = prepared(
  'relay.assess-breach',
  `insert into relay.breach_assessment (municipality_id, entry_id, version, happened, concerns, risk, reported, reported_on, delay, told, decision, closed,
     written_by, written_at)
   values (platform.municipality(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, platform.person(), $12)`,
)

/** The next one; the primary key stops a second of the same version. */
export const insertAssessment = async (tx: Tx, said: z.output<typeof AssessBreach>, at: Date): Promise<void> => {
  const { entry, version, happened, concerns, risk, reported, reportedOn, delay, told, decision, closed } = said
  await tx.prepared(insert, [
    ...[entry, version + 1, happened, concerns || null, risk ?? null, reported, reportedOn ?? null],
    ...[delay || null, told, decision || null, closed, at],
  ])
}

const lock = prepared(
  'relay.lock-breach',
  'select pg_advisory_xact_lock(hashtextextended(platform.municipality()::text || $1::text, 7205210))',
)

/** Of two who write at the same moment the second waits, and then sees what the first wrote. */
export const lockBreach = async (tx: Tx, entry: Uuid): Promise<void> => void (await tx.prepared(lock, [entry]))
