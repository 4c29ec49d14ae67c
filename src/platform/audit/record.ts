import { randomBytes } from 'node:crypto'
import type { Uuid } from '#platform/id.ts'
import type { SqlClient } from './sql-client.ts'

/** Who acted: a person in a role, a person outside every role (signing in, choosing), nobody known, a token, or a job. */
export type ActorKind = 'in-role' | 'outside' | 'visitor' | 'bearer' | 'system'

/** Ids, codes and numbers; never a name and never what somebody wrote. */
export type AuditDetail = { readonly [key: string]: string | number | boolean | null | readonly (string | number)[] }

type Act = {
  id: Uuid
  /** The operation's name, `module.verb-noun`. */
  operation: string
  actorKind: ActorKind
  child?: Uuid | null
  log?: Uuid | null
  /** The entry of the act that caused this one. */
  cause?: Uuid | null
  /** A named reason or one chosen from a list. */
  reason?: string | null
  detail?: AuditDetail
}

export type AuditEntry = Act & {
  municipality: Uuid
  effect: 'read' | 'change' | 'refused'
  /** Exactly the person the transaction is bound to; absent for visitor, bearer and system. */
  person?: Uuid | null
  post?: Uuid | null
  /** The name of the role: employee, guardian, child. */
  role?: string | null
}

/** Which personal fields an entry holds is nobody's to guess from its commitments: each entry has a salt of its own. */
const newSalt = () => randomBytes(16)

/** What writes an act's row, inside the act's own transaction. One statement, prepared once per connection: every page view runs it. */
export const entryStatement = (entry: AuditEntry) => ({
  name: 'audit.record',
  text: `insert into audit.entry (municipality_id, id, operation, effect, actor_kind, person_id, post_id, role, child_id, log_id, cause, reason, detail, salt)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
  values: [
    entry.municipality,
    entry.id,
    entry.operation,
    entry.effect,
    entry.actorKind,
    entry.person ?? null,
    entry.post ?? null,
    entry.role ?? null,
    entry.child ?? null,
    entry.log ?? null,
    entry.cause ?? null,
    entry.reason ?? null,
    JSON.stringify(entry.detail ?? {}),
    newSalt(),
  ],
})

/** Writes it now. */
export const recordEntry = async (client: SqlClient, entry: AuditEntry): Promise<void> => {
  await client.query(entryStatement(entry))
}

/**
 * Writes that somebody was refused, in a transaction of its own that is bound to the same actor; who and where are taken from there.
 * `child` and `log` are what was asked for, whether it exists or not.
 */
export const recordRefusal = async (client: SqlClient, act: Act): Promise<void> => {
  const { id, operation, actorKind, child = null, log = null, cause = null, reason = null, detail = {} } = act
  await client.query({
    name: 'audit.refuse',
    text: 'select audit.refuse($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    values: [id, operation, actorKind, child, log, cause, reason, JSON.stringify(detail), newSalt()],
  })
}

/** Counts an act of a bearer, of whom no row may be written. The day's sum becomes an entry when the day is over. */
export const countAct = async (client: SqlClient, operation: string, effect: AuditEntry['effect']): Promise<void> => {
  await client.query({ name: 'audit.count', text: 'select audit.count_act($1, $2)', values: [operation, effect] })
}
