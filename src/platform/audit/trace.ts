import type pg from 'pg'
import type { z } from 'zod'
import type { Actor } from '../actor.ts'
import { type Tx, transaction } from '../database/transaction.ts'
import { newId, type Uuid } from '../id.ts'
import { enter, type Knock } from '../identity/enter.ts'
import type { AnyOperation, AuditNote } from '../operation.ts'
import { entryStatement, recordRefusal as writeRefusal } from './record.ts'

const personOf = (actor: Actor): { person: Uuid | null; post: Uuid | null; role: string } => {
  if (actor.kind === 'in-role') return { person: actor.person, post: actor.post, role: actor.role }
  if (actor.kind === 'outside') return { person: actor.person, post: null, role: actor.role }
  return { person: null, post: null, role: actor.kind }
}

/**
 * The act's row in the trace: the last statement of its own transaction. A visitor's reading leaves none; what she changes does, and names
 * nobody (docs/adr/0014-public-pages.md).
 */
export const recordAct = (tx: Tx, act: { operation: AnyOperation; actor: Actor; note: AuditNote }): void => {
  const { operation, actor, note } = act
  const { municipality } = actor
  if (municipality === null || (actor.kind === 'visitor' && operation.effect === 'read')) return
  const entry = {
    ...note,
    id: newId(),
    municipality,
    operation: operation.name,
    effect: operation.effect,
    actorKind: actor.kind,
    ...personOf(actor),
  }
  tx.last(entryStatement(entry))
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
    await writeRefusal(tx, {
      id: newId(),
      operation: operation.name,
      actorKind: entered.actor.kind,
      log: logIn(input),
      reason,
    })
  })
}

const uuidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const logIn = (input: z.input<z.ZodType>): Uuid | null => {
  const log = typeof input === 'object' && input !== null && 'log' in input ? input.log : undefined
  return typeof log === 'string' && uuidForm.test(log) ? log : null
}
