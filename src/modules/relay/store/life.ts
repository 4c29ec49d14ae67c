import { sql } from 'kysely'
import type { InRole } from '#platform/actor.ts'
import { prepared, type Tx } from '#platform/database/transaction.ts'
import { newId, type Uuid } from '#platform/id.ts'
import { db } from '../store.ts'

export type Start = { n: number; why: string; version: number }

/** Why the family is asked now: the last start of a log, for whoever sees it. */
export const lastStart = (tx: Tx, log: Uuid): Promise<Start | undefined> =>
  tx.first(
    db
      .selectFrom('relay.start')
      .select(['n', 'why', 'version'])
      .where('log_id', '=', log)
      .orderBy('n', 'desc')
      .limit(1),
  )

export const startOf = async (tx: Tx, log: Uuid): Promise<Start> => {
  const start = await lastStart(tx, log)
  if (!start) throw new Error('Whoever sees more than the core of a log sees why there is one')
  return start
}

type NewLog = { child: Uuid; why: string; by: InRole; at: Date }

/** A log that waits for the family, on the lowest level. */
export const insertLog = async (tx: Tx, { child, why, by, at }: NewLog): Promise<Uuid> => {
  const id = newId()
  await tx.run(
    db.insertInto('relay.log').values({
      municipality_id: by.municipality,
      id,
      child_id: child,
      state: 'awaiting',
      level: 1,
      opening_unit_id: by.unit,
      opening_service_id: by.service,
      started_by: by.person,
      started_post: by.post,
      started_at: at,
      consent_since: at,
    }),
  )
  await tx.run(
    db
      .insertInto('relay.start')
      .values({ municipality_id: by.municipality, log_id: id, n: 1, why, written_by: by.person, written_at: at }),
  )
  return id
}

export const changeWhy = async (tx: Tx, log: Uuid, { n, version }: Start, why: string): Promise<void> =>
  void (await tx.run(
    db
      .updateTable('relay.start')
      .set({ why, version: version + 1 })
      .where('log_id', '=', log)
      .where('n', '=', n),
  ))

/** A service the family is asked about. `rank`: its place in the order of heads who step in; `why`: for one asked about in an open log. */
export type Proposal = { service: Uuid; areas: string[]; rank: number; why: string | null; at: Date }

const proposals = prepared<Proposal>(
  'relay.proposals',
  `select p.service_id as service, p.areas, p.rank, p.why, p.proposed_at as at from relay.proposal p
   where p.municipality_id = platform.municipality() and p.log_id = $1 and p.withdrawn_at is null order by p.rank, p.proposed_at, p.id`,
)

/** Those that stand, in the family's order; a service that was proposed again stands there again. */
export const proposalsOf = (tx: Tx, log: Uuid): Promise<Proposal[]> => tx.prepared(proposals, [log])

type NewProposals = {
  municipality: Uuid
  log: Uuid
  services: readonly Uuid[]
  areas: string[]
  why?: string
  /** The rank of the first. */
  from?: number
  by: Uuid
  at: Date
}

export const insertProposals = async (
  tx: Tx,
  { municipality, log, services, areas, why, from = 0, by, at }: NewProposals,
): Promise<void> => {
  const rows = services.map((service_id, n) => ({
    municipality_id: municipality,
    id: newId(),
    log_id: log,
    service_id,
    areas,
    rank: from + n,
    why: why ?? null,
    proposed_by: by,
    proposed_at: at,
  }))
  await tx.run(db.insertInto('relay.proposal').values(rows))
}

export const withdrawProposals = async (tx: Tx, log: Uuid, at: Date): Promise<void> =>
  void (await tx.run(
    db
      .updateTable('relay.proposal')
      .set({ withdrawn_at: at })
      .where('log_id', '=', log)
      .where('withdrawn_at', 'is', null),
  ))

/** Ranks the services of a log in this order. */
export const rankServices = async (tx: Tx, log: Uuid, order: readonly Uuid[]): Promise<void> =>
  void (await tx.run(
    db
      .updateTable('relay.proposal')
      .set({ rank: sql<number>`array_position(${[...order]}::uuid[], service_id) - 1` })
      .where('log_id', '=', log)
      .where('withdrawn_at', 'is', null),
  ))

export const levelOf = async (tx: Tx, log: Uuid): Promise<number> =>
  (await tx.first(db.selectFrom('relay.log').select('level').where('id', '=', log)))?.level ?? 1

export const changeLevel = async (tx: Tx, log: Uuid, level: number): Promise<void> =>
  void (await tx.run(
    db
      .updateTable('relay.log')
      .set((column) => ({ level, version: column('version', '+', 1) }))
      .where('id', '=', log),
  ))

const takeOver = prepared('relay.take-over-start', 'select relay.take_over_start($1)')
const reopen = prepared('relay.reopen-log', 'select relay.reopen_log($1, $2)')
const cancel = prepared<{ child: Uuid }>('relay.cancel-start', 'select relay.cancel_start($1) as child')
const close = prepared<{ child: Uuid }>('relay.close-log', 'select relay.close_log($1, $2) as child')

export const takeOverStart = async (tx: Tx, log: Uuid): Promise<void> => void (await tx.prepared(takeOver, [log]))
export const reopenLog = async (tx: Tx, log: Uuid, why: string): Promise<void> =>
  void (await tx.prepared(reopen, [log, why]))

/** Both answer the record of the child: afterwards the log may know of none. */
export const cancelStart = async (tx: Tx, log: Uuid): Promise<Uuid> => childOf(await tx.prepared(cancel, [log]))
export const closeLog = async (tx: Tx, log: Uuid, reason: string): Promise<Uuid> =>
  childOf(await tx.prepared(close, [log, reason]))

const childOf = ([row]: { child: Uuid }[]): Uuid => {
  if (!row) throw new Error('A function answers one row')
  return row.child
}
