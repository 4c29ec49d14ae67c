import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import type { z } from 'zod'
import type { Actor } from '../actor.ts'
import { prepared, type Tx, transaction } from '../database/transaction.ts'
import { newId, type Uuid } from '../id.ts'
import { enter, type Knock } from '../identity/enter.ts'
import type { AnyOperation, AuditNote } from '../operation.ts'

const record = prepared(
  'audit.record',
  `insert into audit.entry (municipality_id, id, operation, effect, actor_kind, person_id, post_id, role, child_id, log_id, reason, detail, salt)
   values (platform.municipality(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
)
const refuse = prepared('audit.refuse', 'select audit.refuse($1, $2, $3, null, $4, null, $5, $6, $7)')

const personOf = (actor: Actor): { person: Uuid | null; post: Uuid | null; role: string } => {
  if (actor.kind === 'in-role') return { person: actor.person, post: actor.post, role: actor.role }
  if (actor.kind === 'outside') return { person: actor.person, post: null, role: actor.role }
  return { person: null, post: null, role: actor.kind }
}

/** The act's row in the trace: the last statement of its own transaction. Acts of visitors on public pages leave none. */
export const recordAct = async (
  tx: Tx,
  act: { operation: AnyOperation; actor: Actor; note: AuditNote },
): Promise<void> => {
  const { operation, actor, note } = act
  if (actor.kind === 'visitor') return
  const { person, post, role } = personOf(actor)
  const detail = JSON.stringify(note.detail ?? {})
  const about = [note.child, note.log, note.reason ?? null, detail]
  await tx.prepared(record, [
    newId(),
    operation.name,
    operation.effect,
    actor.kind,
    person,
    post,
    role,
    ...about,
    randomBytes(16),
  ])
}

/**
 * A refusal in a transaction of its own, for the refused one was rolled back. By convention the log an operation is about is the input's `log`;
 * the row reaches that child's trace if such a log exists, and answers nothing about whether it does.
 */
export const recordRefusal = async (
  pool: pg.Pool,
  refused: { operation: AnyOperation; knock: Knock; input: unknown; reason: string; bound: Date },
): Promise<void> => {
  const { operation, knock, input, reason, bound } = refused
  await transaction(pool, async (tx) => {
    const entered = await enter(tx, knock, bound)
    if (entered.kind !== 'actor' || entered.actor.kind === 'visitor') return
    await tx.prepared(refuse, [
      newId(),
      operation.name,
      entered.actor.kind,
      logIn(input),
      reason,
      '{}',
      randomBytes(16),
    ])
  })
}

const uuidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const logIn = (input: z.input<z.ZodType>): Uuid | null => {
  const log = typeof input === 'object' && input !== null && 'log' in input ? input.log : undefined
  return typeof log === 'string' && uuidForm.test(log) ? log : null
}
