import pg from 'pg'
import type { z } from 'zod'
import type { Actor } from './actor.ts'
import { alreadyAnswered, type Once, rememberAnswer } from './answered.ts'
import { recordAct, recordRefusal } from './audit/trace.ts'
import type { Clock } from './clock.ts'
import { type Tx, transaction } from './database/transaction.ts'
import type { Uuid } from './id.ts'
import { enter, enterOpen, type Knock } from './identity/enter.ts'
import type { Keyring } from './keys/key.ts'
import type { Language } from './language/language.ts'
import { markChanged } from './live/changes.ts'
import {
  type Announcement,
  type AnyOperation,
  type AuditNote,
  type Followable,
  Invalid,
  Refused,
  Stale,
} from './operation.ts'
import { unreadableIn } from './unreadable-text.ts'

export type Issue = { path: string; code: string; params?: Record<string, unknown> }

/** Who knocked and when, and the language on her profile. */
export type Known = { actor: Actor; now: Date; language: Language | null; severalRoles: boolean }

/**
 * `input` is as the contract read it. `repeated`: a post that had acted before, and is answered as it was then, whatever has become of its
 * subject since; that is not looked at again.
 */
type Done<Result> = {
  kind: 'done'
  result: Result
  input: unknown
  subject: unknown
  repeated: boolean
  alongside?: unknown
  meanwhile?: unknown
} & Known

/** What came of knocking. Only `done` has changed or shown anything. */
export type Outcome<Result = unknown> =
  | Done<Result>
  | { kind: 'sign-in'; expired: boolean }
  | { kind: 'code' }
  | { kind: 'choose' }
  | ({ kind: 'absent' } & Known)
  | ({ kind: 'refused'; reason: string } & Known)
  | ({ kind: 'invalid'; issues: Issue[] } & Known)
  | ({ kind: 'stale'; current: Record<string, unknown> } & Known)

export type Reaction = (
  at: { tx: Tx; actor: Actor; now: Date; announce(event: Announcement): void },
  event: never,
) => Promise<void>
/** The one ordered table *event → reactions*. */
export type Reactions = Record<string, readonly Reaction[]>

export type Door = {
  perform<O extends AnyOperation>(operation: O, request: Knocking): Promise<Outcome<Awaited<ReturnType<O['run']>>>>
  /**
   * Asks once more what `perform` let in: the version in force, or undefined when that is no longer for her. It leaves nothing behind, neither
   * a row in the trace nor a sign that she is still there, and tells no more than a number: nothing can be read this way.
   */
  askAgain(operation: Followable, request: Pick<Knocking, 'knock' | 'input'>): Promise<number | undefined>
}

export type Knocking = {
  knock: Knock
  input: unknown
  once?: Once | undefined
  /** Read in the same transaction for the page around the answer: the reader's draft, her language. */
  alongside?: ((at: { tx: Tx; actor: Actor; now: Date }) => Promise<unknown>) | undefined
  /** Makes the answer while the database makes sure that the trace lasts. Only for what may be made in vain, should it not. */
  meanwhile?: ((done: Done<unknown>) => Promise<unknown>) | undefined
}

/** `counted` hears each time somebody was not let through: the named reason, or `not-found`. */
export type DoorParts = {
  pool: pg.Pool
  clock: Clock
  keyring: Keyring
  reactions: Reactions
  counted?: ((reason: string) => void) | undefined
}

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
    const { code, message, path, input, expected, origin, minimum, maximum, format } = issue as typeof issue &
      Record<string, unknown>
    return {
      path: path.join('.'),
      code: code === 'custom' ? message : code,
      params: { missing: input === undefined, expected, origin, minimum, maximum, format },
    }
  })

/**
 * Everything a person can do or see goes through here (docs/architecture.md):
 * one transaction bound to actor, municipality and instant → answered before? → subject → allow → run → reactions → answer remembered →
 * what has changed for open pages → trace, last → COMMIT.
 */
export const createDoor = ({ pool, clock, keyring, reactions, counted }: DoorParts): Door => {
  const act = async (
    operation: AnyOperation,
    { knock, input: given, once: asked, alongside }: Knocking,
    tx: Tx,
  ): Promise<Done<unknown>> => {
    const once = operation.nameless ? undefined : asked
    const bound = clock.now()
    const entered = await (operation.by.includes('visitor') ? enterOpen : enter)(tx, knock, bound)
    if (entered.kind !== 'actor') throw new Turned(entered)
    const { actor, now, session } = entered
    const { language = null, severalRoles = false } = session ?? {}
    const known: Known = { actor, now, language, severalRoles }
    const turn = (error: unknown): never => {
      throw turnedBy(error, known) ?? error
    }
    if (!operation.by.includes(actor.kind))
      throw new Turned(actor.kind === 'visitor' ? { kind: 'sign-in', expired: false } : { kind: 'absent', ...known })
    if (actor.municipality === null) throw new Turned({ kind: 'absent', ...known })
    const parsed = operation.input.safeParse(given, { reportInput: true })
    if (!parsed.success) throw new Turned({ kind: 'invalid', issues: issuesOf(parsed.error), ...known })
    const input = parsed.data
    const unreadable = unreadableIn(input).map((path) => ({ path, code: 'unreadable' }))
    if (unreadable.length > 0) throw new Turned({ kind: 'invalid', issues: unreadable, ...known })
    const before = once && (await alreadyAnswered(tx, actor, operation.name, once).catch(turn))
    if (before) return { kind: 'done', result: before.result, input, subject: undefined, repeated: true, ...known }
    const ask = { tx, actor, now, input, keyring }
    const subject = await operation.subject.load(ask)
    if (subject === null) throw new Turned({ kind: 'absent', ...known })
    const verdict = operation.allow(actor, subject, now)
    if (!verdict.may) throw new Turned({ kind: 'refused', reason: verdict.reason, ...known })
    const waiting: Announcement[] = []
    const changed = new Set<Uuid>()
    const announce = (event: Announcement) => {
      waiting.push(event)
      if (event.log) changed.add(event.log)
    }
    const result = await operation.run({ ...ask, subject, announce }).catch(turn)
    for (let event = waiting.shift(); event; event = waiting.shift()) {
      for (const react of reactions[event.type] ?? [])
        await react({ tx, actor, now, announce }, event as never).catch(turn)
    }
    const beside = await alongside?.({ tx, actor, now })
    if (once) await rememberAnswer(tx, actor, operation.name, once, operation.remember?.(result) ?? result, now)
    const notes: AuditNote[] = [operation.audit({ input, subject, result })].flat()
    if (operation.effect === 'change' && !operation.unseen) {
      for (const { log } of notes) if (log) changed.add(log)
    }
    markChanged(tx, changed)
    for (const note of notes) recordAct(tx, { operation, actor, note })
    return { kind: 'done', result, input, subject, repeated: false, alongside: beside, ...known }
  }

  const perform = async (operation: AnyOperation, request: Knocking): Promise<Outcome> => {
    let made: unknown
    try {
      const done = await transaction(
        pool,
        (tx) => act(operation, request, tx),
        async (almost) => {
          made = await request.meanwhile?.(almost)
        },
      )
      return { ...done, meanwhile: made }
    } catch (error) {
      if (!(error instanceof Turned)) throw error
      const { outcome } = error
      if (outcome.kind === 'refused' || outcome.kind === 'absent') {
        const reason = outcome.kind === 'refused' ? outcome.reason : 'not-found'
        counted?.(reason)
        await recordRefusal(pool, { operation, ...request, reason, bound: clock.now() })
      }
      return outcome
    }
  }

  const askAgain: Door['askAgain'] = async (operation, request) => {
    const outcome = await transaction(pool, async (tx) => {
      throw new Turned((await act(operation, request, tx)) as Outcome<never>)
    }).catch((error: unknown) => {
      if (error instanceof Turned) return error.outcome as Outcome<number>
      throw error
    })
    return outcome.kind === 'done' ? outcome.result : undefined
  }

  return { perform: perform as Door['perform'], askAgain }
}

/** SQL functions raise this when they find the world other than the act expects (relay.accept_offer …). */
const changedMeanwhile = 'LG001'

const turnedBy = (error: unknown, known: Known): Turned | undefined => {
  if (error instanceof Refused) return new Turned({ kind: 'refused', reason: error.reason, ...known })
  if (error instanceof Stale) return new Turned({ kind: 'stale', current: error.current, ...known })
  if (error instanceof Invalid) return new Turned({ kind: 'invalid', issues: error.issues, ...known })
  if (error instanceof pg.DatabaseError && error.code === changedMeanwhile)
    return new Turned({ kind: 'refused', reason: 'changed-meanwhile', ...known })
  return undefined
}
