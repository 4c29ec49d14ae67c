import { createHash } from 'node:crypto'
import type { Actor } from './actor.ts'
import { prepared, type Tx } from './database/transaction.ts'
import { Refused } from './operation.ts'

/** Makes an act happen once however often it is sent: a key from the form or the caller, and what was sent with it. */
export type Once = { key: string; input: unknown }

const hashOf = ({ input }: Once): Buffer => createHash('sha256').update(JSON.stringify(input)).digest()

const takeTurn = prepared(
  'platform.take-turn',
  'select pg_advisory_xact_lock(hashtextextended(platform.person()::text || $1, 7205204))',
)
const find = prepared<{ operation: string; input_hash: Buffer; result: unknown }>(
  'platform.answered-before',
  `select operation, input_hash, result from platform.answered
   where municipality_id = platform.municipality() and person_id = platform.person() and key = $1`,
)
const remember = prepared(
  'platform.remember-answer',
  `insert into platform.answered (municipality_id, person_id, key, operation, input_hash, result, answered_at)
   values (platform.municipality(), platform.person(), $1, $2, $3, $4, $5)`,
)

const isPerson = (actor: Actor) => actor.kind === 'in-role' || actor.kind === 'outside'

/**
 * What the same post was answered with before. Of two at the same moment the second waits here until the first has committed, and is answered
 * like it. The same key with something else in it is refused: it is not the same post.
 */
export const alreadyAnswered = async (
  tx: Tx,
  actor: Actor,
  operation: string,
  once: Once,
): Promise<{ result: unknown } | undefined> => {
  if (!isPerson(actor)) return undefined
  // two statements: what the first of them has written is seen only by one that begins after it
  const [, [row]] = await Promise.all([tx.prepared(takeTurn, [once.key]), tx.prepared(find, [once.key])])
  if (!row) return undefined
  if (row.operation !== operation || !row.input_hash.equals(hashOf(once)))
    throw new Refused('key-used-for-something-else')
  return { result: row.result }
}

/** Last but the trace. */
export const rememberAnswer = async (
  tx: Tx,
  actor: Actor,
  operation: string,
  once: Once,
  result: unknown,
  now: Date,
): Promise<void> => {
  if (!isPerson(actor)) return
  await tx.prepared(remember, [once.key, operation, hashOf(once), JSON.stringify(result ?? null), now])
}
