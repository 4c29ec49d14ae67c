import type { z } from 'zod'
import type { Actor, ActorKind, ActorOf } from './actor.ts'
import type { Tx } from './database/transaction.ts'
import type { Uuid } from './id.ts'
import type { Keyring } from './keys/key.ts'
import type { Verdict } from './verdict.ts'

/** What an act leaves in the trace. Ids, codes and numbers only; never names or free text. */
export type AuditNote = {
  child: Uuid | null
  log: Uuid | null
  reason?: string
  detail?: Record<string, string | number | boolean | null>
}

/**
 * What a module tells the others. `app.ts` says who reacts; reactions run inside the announcer's transaction. `log`: whoever has that log open
 * is told that something is new.
 */
export type Announcement = { type: string; log?: Uuid }

/** `keyring`: for what is stored encrypted and found by keyed hash. */
export type Ask<A extends Actor, Input> = { tx: Tx; actor: A; now: Date; input: Input; keyring: Keyring }

/**
 * What a decision is about, and how it is loaded. Absent under row-level security is null, and null is 404.
 * Operations that share a subject know each other: a page on it can tell which of them may be done, and why others may not.
 */
export type SubjectOf<Input, Subject> = { kind: string; load(ask: Ask<Actor, Input>): Promise<Subject | null> }

export type Act<A extends Actor, Input, Subject> = Ask<A, Input> & {
  subject: Subject
  announce(event: Announcement): void
}

/** The one door: no operation without a permission rule and an audit note. */
export type Operation<K extends ActorKind, Schema extends z.ZodType, Subject, Result> = {
  /** `module.verb-noun`: the name in routes, trace, API and tests. */
  name: `${string}.${string}-${string}`
  effect: 'read' | 'change'
  /** Changes only what its own actor sees (a draft): nobody's open page is told. */
  unseen?: true
  /** Keeps nothing that says who did it, not even for a moment: the same form posted twice acts twice. */
  nameless?: true
  /** Who may knock at all. Anyone else is asked to sign in, or gets 404. */
  by: readonly K[]
  input: Schema
  /** `SubjectInput` may ask for less than the whole input: usually an id. */
  subject: SubjectOf<z.output<Schema>, Subject>
  allow(actor: ActorOf<K>, subject: Subject, now: Date): Verdict
  run(act: Act<ActorOf<K>, z.output<Schema>, Subject>): Promise<Result>
  /** What a second post with the same key is answered with, where the result itself must not be kept (a code that is shown once). */
  remember?(result: Result): Result
  /** One note; from a job that acts on many logs, one for each. */
  audit(done: { input: z.output<Schema>; subject: Subject; result: Result }): AuditNote | AuditNote[]
}

/**
 * Any of them, for tables that hold all kinds side by side. What fits together was checked where each was defined: methods are compared
 * both ways, so that one which asks for a subject of its own is still one of these.
 */
export type AnyOperation = Operation<ActorKind, z.ZodType, unknown, unknown>

/** A reading that answers a version and nothing more: what a page may ask again and again without a row in the trace each time. */
export type Followable = Operation<ActorKind, z.ZodType, unknown, number>

export const operation = <K extends ActorKind, Schema extends z.ZodType, Subject, Result>(
  definition: Operation<K, Schema, Subject, Result>,
): Operation<K, Schema, Subject, Result> => definition

export const subject = <Input, Subject>(
  kind: string,
  load: (ask: Ask<Actor, Input>) => Promise<Subject | null>,
): SubjectOf<Input, Subject> => ({ kind, load })

/** Thrown by `run` when the world has changed since it was allowed: nothing is written, the person is told why. */
export class Refused extends Error {
  readonly reason: string
  constructor(reason: string) {
    super(reason)
    this.reason = reason
  }
}

/** Thrown by `run` when someone else changed the same thing first. Carries what stands there now; what was typed is not lost. */
export class Stale extends Error {
  readonly current: Record<string, unknown>
  constructor(current: Record<string, unknown>) {
    super('stale')
    this.current = current
  }
}

/** Thrown by `run` for input that only the database can judge (a double, a person who is not a participant): points at the field. */
export class Invalid extends Error {
  readonly issues: { path: string; code: string }[]
  constructor(issues: { path: string; code: string }[]) {
    super('invalid')
    this.issues = issues
  }
}
