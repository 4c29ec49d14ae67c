import { recordEntry, recordRefusal } from '../audit/record.ts'
import { prepared, type Tx } from '../database/transaction.ts'
import { newId, type Uuid } from '../id.ts'
import { type Entered, enter } from './enter.ts'

type SigningAct = {
  operation: `identity.${string}-${string}`
  reason?: string
  /** Codes only. */
  detail?: Record<string, string | boolean>
}

const bound = prepared<{ municipality: Uuid; person: Uuid }>(
  'identity.bound-to',
  'select platform.municipality() as municipality, platform.person() as person',
)

/**
 * Acts before and between roles: signing in and out, codes, choosing. Whose they are, the transaction says, which must be bound to a person;
 * `as` is what she is after it, so that a chosen role stands in the trace.
 */
export const traceSigning = async (tx: Tx, act: SigningAct, as?: Entered): Promise<void> => {
  const [who] = await tx.prepared(bound, [])
  if (!who) throw new Error('The transaction is bound to nobody')
  const actor = as?.kind === 'actor' ? as.actor : undefined
  const role = actor?.kind === 'in-role' ? { post: actor.post, role: actor.role } : { role: actor && 'family' }
  const actorKind = actor?.kind === 'in-role' ? 'in-role' : 'outside'
  await recordEntry(tx, { id: newId(), effect: 'change', actorKind, ...who, ...act, ...role, role: role.role ?? null })
}

/** A wrong code of someone who is known so far. The transaction is bound to her. */
export const traceSigningRefused = (tx: Tx, act: SigningAct & { reason: string }): Promise<void> =>
  recordRefusal(tx, { id: newId(), actorKind: 'outside', ...act })

/** A sign-in that came to nothing: nobody is known, the municipality only by the host name. Where there is none, nothing is written. */
export const traceStranger = async (
  tx: Tx,
  at: { host: string; now: Date },
  act: SigningAct & { reason: string },
): Promise<void> => {
  const entered = await enter(tx, { visitor: { host: at.host } }, at.now)
  if (entered.kind !== 'actor' || entered.actor.municipality === null) return
  await recordRefusal(tx, { id: newId(), actorKind: 'visitor', ...act })
}
