import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { type AuditEntry, recordEntry } from '#platform/audit/record.ts'
import { type SealResult, sealBatch } from '#platform/audit/seal.ts'
import { type AuditVerdict, type VerifyOptions, verifyAudit } from '#platform/audit/verify.ts'
import { newId, type Uuid } from '#platform/id.ts'
import type { Keyring } from '#platform/keys/key.ts'

type Pools = { pool(role: 'app' | 'jobs' | 'admin'): pg.Pool }
type Actor = { municipality: Uuid; person?: Uuid; post?: Uuid; role?: string }

const nobody = '00000000-0000-0000-0000-000000000000'

/** Runs the work in a transaction of the web's role that is bound to this actor. */
export const asActor = async <Result>(
  { pool }: Pools,
  { municipality, person = nobody, post = nobody, role = 'employee' }: Actor,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> =>
  inTransaction(pool('app'), 'begin', async (client) => {
    const settings = { municipality, person, post, role }
    for (const [name, value] of Object.entries(settings)) {
      await client.query('select set_config($1, $2, true)', [`laget.${name}`, value])
    }
    return work(client)
  })

export const inTransaction = async <Result>(
  pool: pg.Pool,
  begin: string,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> => {
  const client = await pool.connect()
  try {
    await client.query(begin)
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

/** An act of somebody invented, reading a child's log. */
export const anAct = (municipality: Uuid, act: Partial<AuditEntry> = {}): AuditEntry => ({
  municipality,
  id: newId(),
  operation: 'relay.open-log',
  effect: 'read',
  actorKind: 'in-role',
  person: newId(),
  post: null,
  role: 'employee',
  child: newId(),
  log: newId(),
  reason: 'participant',
  detail: { entries: 3 },
  ...act,
})

/** Writes acts one by one, each in its own transaction and its own actor's name; answers their ids in that order. */
export const writeActs = async (pools: Pools, municipality: Uuid, count: number): Promise<Uuid[]> => {
  const acts = Array.from({ length: count }, () => anAct(municipality))
  for (const act of acts) await writeAct(pools, act)
  return acts.map((act) => act.id)
}

export const writeAct = (pools: Pools, act: AuditEntry): Promise<void> =>
  asActor(pools, { municipality: act.municipality, ...(act.person && { person: act.person }) }, (client) =>
    recordEntry(client, act),
  )

const sealedAt = new Date('2026-11-22T12:00:00Z')

export const sealOnce = ({ pool }: Pools, municipality: Uuid, keyring: Keyring, limit?: number): Promise<SealResult> =>
  inTransaction(pool('jobs'), 'begin', (client) =>
    sealBatch(client, { municipality, keyring, now: sealedAt, ...(limit && { limit }) }),
  )

/** Seals everything that was written, and answers the checkpoints that were made: one for each `limit` acts and one for the rest. */
export const sealAll = async (
  pools: Pools,
  municipality: Uuid,
  keyring: Keyring,
  limit?: number,
): Promise<string[]> => {
  await settled(pools, municipality)
  const notes: string[] = []
  for (;;) {
    const result = await sealOnce(pools, municipality, keyring, limit)
    if (result.outcome === 'nothing') return notes
    if (result.outcome === 'sealed') notes.push(result.checkpoint)
  }
}

/**
 * Other test files share the cluster, and a transaction they have open holds the sealer back for a moment: rightly, so wait until
 * nothing older than the municipality's newest act is at work.
 */
const settled = async ({ pool }: Pools, municipality: Uuid): Promise<void> => {
  const text = `select coalesce(max(xid) < pg_snapshot_xmin(pg_current_snapshot()), true) as settled from audit.entry where municipality_id = $1`
  for (;;) {
    const { rows } = await pool('admin').query<{ settled: boolean }>(text, [municipality])
    if (rows[0]?.settled) return
    await pause(10)
  }
}

export const verifyNow = ({ pool }: Pools, options: VerifyOptions): Promise<AuditVerdict> =>
  inTransaction(pool('jobs'), 'begin isolation level repeatable read, read only', (client) =>
    verifyAudit(client, options),
  )
