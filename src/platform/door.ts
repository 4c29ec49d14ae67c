import pg from 'pg'
import type { z } from 'zod'
import type { Actor } from './actor.ts'
import { alreadyAnswered, isSecondPost, type Once, rememberAnswer } from './answered.ts'
import { recordAct, recordRefusal } from './audit/trace.ts'
import type { Clock } from './clock.ts'
import { type Tx, transaction } from './database/transaction.ts'
import { enter, type Knock } from './identity/enter.ts'
import type { Keyring } from './keys/key.ts'
import { type Announcement, type AnyOperation, Invalid, Refused, Stale } from './operation.ts'

export type Issue = { path: string; code: string; params?: Record<string, unknown> }

/** What came of knocking. Only `done` has changed or shown anything. */
export type Outcome<Result = unknown> =
  | { kind: 'done'; result: Result; actor: Actor; subject: unknown; now: Date; repeated: boolean; alongside?: unknown }
  | { kind: 'sign-in'; expired: boolean }
  | { kind: 'code' }
  | { kind: 'choose' }
  | { kind: 'absent'; actor: Actor }
  | { kind: 'refused'; reason: string; actor: Actor }
  | { kind: 'invalid'; issues: Issue[]; actor: Actor }
  | { kind: 'stale'; current: Record<string, unknown>; actor: Actor }

export type Reaction = (
  at: { tx: Tx; actor: Actor; now: Date; announce(event: Announcement): void },
  event: never,
) => Promise<void>
/** The one ordered table *event → reactions*. */
export type Reactions = Record<string, readonly Reaction[]>

export type Door = {
  perform<O extends AnyOperation>(operation: O, request: Knocking): Promise<Outcome<Awaited<ReturnType<O['run']>>>>
}

export type Knocking = {
  knock: Knock
  input: unknown
  once?: Once | undefined
  /** Read in the same transaction for the page around the answer: the reader's draft, her language. */
  alongside?: ((at: { tx: Tx; actor: Actor; now: Date }) => Promise<unknown>) | undefined
}

export type DoorParts = { pool: pg.Pool; clock: Clock; keyring: Keyring; reactions: Reactions }

/** A plain no that leaves the transaction by rolling it back. */
class Turned extends Error {
  readonly outcome: Outcome<never>
  constructor(outcome: Outcome<never>) {
    super(outcome.kind)
    this.outcome = outcome
  }
}

/** What is wrong, without what was written: an issue may be told, shown and counted, its input not. */
const issuesOf = (error: z.ZodError): Issue[] =>
  error.issues.map((issue) => {
    const { code, message, path, input, origin, minimum, maximum, format } = issue as typeof issue &
      Record<string, unknown>
    return {
      path: path.join('.'),
      code: code === 'custom' ? message : code,
      params: { missing: input === undefined, origin, minimum, maximum, format },
    }
  })

/**
 * Everything a person can do or see goes through here (design.md section 3):
 * one transaction bound to actor, municipality and instant → subject → allow → run → reactions → answer remembered → trace, last → COMMIT.
 */
export const createDoor = ({ pool, clock, keyring, reactions }: DoorParts): Door => {
  const act = async (
    operation: AnyOperation,
    { knock, input, once, alongside }: Knocking,
    tx: Tx,
  ): Promise<Outcome> => {
    const bound = clock.now()
    const entered = await enter(tx, knock, bound)
    if (entered.kind !== 'actor') throw new Turned(entered)
    const { actor, now } = entered
    if (!operation.by.includes(actor.kind)) {
      throw new Turned(actor.kind === 'visitor' ? { kind: 'sign-in', expired: false } : { kind: 'absent', actor })
    }
    const parsed = operation.input.safeParse(input, { reportInput: true })
    if (!parsed.success) throw new Turned({ kind: 'invalid', issues: issuesOf(parsed.error), actor })
    const ask = { tx, actor, now, input: parsed.data, keyring }
    const turn = (error: unknown): never => {
      throw turnedBy(error, actor) ?? error
    }
    const subject = await operation.subject.load(ask)
    // before the subject is missed: the first post may have taken out of sight what it was about
    if (once) {
      const before = await alreadyAnswered(tx, actor, operation.name, once).catch(turn)
      if (before) return { kind: 'done', result: before.result, actor, subject, now, repeated: true }
    }
    if (subject === null) throw new Turned({ kind: 'absent', actor })
    const verdict = operation.allow(actor, subject, now)
    if (!verdict.may) throw new Turned({ kind: 'refused', reason: verdict.reason, actor })
    const waiting: Announcement[] = []
    const announce = (event: Announcement) => void waiting.push(event)
    const result = await operation.run({ ...ask, subject, announce }).catch(turn)
    for (let event = waiting.shift(); event; event = waiting.shift()) {
      for (const react of reactions[event.type] ?? []) await react({ tx, actor, now, announce }, event as never)
    }
    const beside = await alongside?.({ tx, actor, now })
    if (once) await rememberAnswer(tx, actor, operation.name, once, operation.again?.(result) ?? result, now)
    for (const note of [operation.audit({ input: parsed.data, subject, result })].flat())
      await recordAct(tx, { operation, actor, note })
    return { kind: 'done', result, actor, subject, now, repeated: false, alongside: beside }
  }

  const perform = async (operation: AnyOperation, request: Knocking, turnedBefore = false): Promise<Outcome> => {
    try {
      return await transaction(pool, (tx) => act(operation, request, tx))
    } catch (error) {
      // a double post: the first one has committed in the meantime; ask again and get its answer
      if (request.once && isSecondPost(error)) return perform(operation, request)
      if (!(error instanceof Turned)) throw error
      const { outcome } = error
      // or it had changed what this one found on its way to the key: asked once more, this one is answered like it
      const maybeByTwin = outcome.kind === 'stale' || outcome.kind === 'refused'
      if (request.once && maybeByTwin && !turnedBefore) return perform(operation, request, true)
      if (outcome.kind === 'refused' || outcome.kind === 'absent') {
        const reason = outcome.kind === 'refused' ? outcome.reason : 'not-found'
        await recordRefusal(pool, { operation, ...request, reason, bound: clock.now() })
      }
      return outcome
    }
  }

  return { perform: perform as Door['perform'] }
}

/** SQL functions raise this when they find the world other than the act expects (relay.accept_offer …). */
const changedMeanwhile = 'LG001'

const turnedBy = (error: unknown, actor: Actor): Turned | undefined => {
  if (error instanceof Refused) return new Turned({ kind: 'refused', reason: error.reason, actor })
  if (error instanceof Stale) return new Turned({ kind: 'stale', current: error.current, actor })
  if (error instanceof Invalid) return new Turned({ kind: 'invalid', issues: error.issues, actor })
  if (error instanceof pg.DatabaseError && error.code === changedMeanwhile)
    return new Turned({ kind: 'refused', reason: 'changed-meanwhile', actor })
  return undefined
}
