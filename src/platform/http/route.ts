import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import type { Draft, FormErrors, FormValues } from '#ui/form/form-state.tsx'
import type { Visit } from '#ui/visit.tsx'
import type { Actor, ActorOf } from '../actor.ts'
import type { Uuid } from '../id.ts'
import type { Language } from '../language/language.ts'
import type { Awaiting } from '../module.ts'
import type { AnyOperation, Followable, Operation } from '../operation.ts'
import type { Verdict } from '../verdict.ts'

type ActorIn<O> = O extends Operation<infer K, z.ZodType, infer _S, infer _R> ? ActorOf<K> : never
type SubjectIn<O> = O extends Operation<infer _K, z.ZodType, infer S, infer _R> ? S : never
export type ResultOf<O extends AnyOperation> = Awaited<ReturnType<O['run']>>
export type InputOf<O extends AnyOperation> = z.output<O['input']>

/** What a page gets: what the read operation answered, and what the reader may do from here. */
export type View<O extends AnyOperation> = {
  visit: Visit
  lang: Language
  now: Date
  actor: ActorIn<O>
  subject: SubjectIn<O>
  result: ResultOf<O>
  /** On a page that gathers it: what awaits the reader in every module. */
  awaiting: readonly Awaiting[]
  /** What an operation is called in the trace, by its name. */
  actOf(operation: string): string
  /** May this reader do that to this subject, and if not, why not (in words)? Only for operations on the same subject. */
  can(operation: AnyOperation): { may: true; whyNot?: undefined } | { may: false; whyNot: string }
}

/** What a page with a form gets besides: what was written, what is wrong with it, why it was refused, what stands there now. */
export type FormView<O extends AnyOperation> = View<O> & {
  form: { action: string; values: FormValues; errors: FormErrors; draft: Draft | undefined }
  failed: boolean
  stale?: Record<string, unknown> | undefined
}

/** A page to read: one read operation, one transaction, one row in the trace. */
export type PageRoute<O extends AnyOperation = AnyOperation> = {
  kind: 'page'
  path: string
  operation: O
  /** Path under /api/v1 that answers the same as JSON. */
  api: string | undefined
  /** Costs much (a trace, a search, figures): asked too often, it answers 429 (rate-limit.ts). Page and JSON count together. */
  heavy: boolean
  /** Shows what awaits its reader, in whichever module. */
  gathers: boolean
  render(view: View<O>): Child
}

/** A page with a form: a read operation shows it, a change operation takes it. */
export type FormRoute<Shows extends AnyOperation = AnyOperation, Takes extends AnyOperation = AnyOperation> = {
  kind: 'form'
  path: string
  shows: Shows
  operation: Takes
  api: string | undefined
  /** Keeps what is written as a draft. */
  drafts: boolean
  /** Anyone may post it, signed in or not: posted too often, it answers 429. Form and JSON count together. */
  heavy: boolean
  render(view: FormView<Shows>): Child
  leadsTo(done: { result: ResultOf<Takes>; input: InputOf<Takes> }): string
}

/** A button that posts, without a page of its own; a refusal is shown on the page it leads back to. */
export type ActRoute<Takes extends AnyOperation = AnyOperation> = {
  kind: 'act'
  path: string
  operation: Takes
  api: string | undefined
  leadsTo(done: { result: ResultOf<Takes>; input: InputOf<Takes> }): string
  /** The answer to the post itself, for what may be shown only once. A second post of the same form leads on. */
  reveals?(view: View<Takes>): Child
}

/** A stream that tells an open page when there is something new; never what (src/platform/live). */
export type LiveRoute<O extends Followable = Followable> = {
  kind: 'live'
  path: string
  operation: O
  api: undefined
  /** What is followed: the id that the acts which change it name in their trace. */
  topic(input: InputOf<O>): Uuid
}

/**
 * What programs of others read in a form that somebody else has laid down: answered as JSON just as the operation answers it, with nothing of our own
 * around it. Not part of our own API; refusals are the same problems. Often asked, so heavy.
 */
export type OpenDataRoute<O extends AnyOperation = AnyOperation> = {
  kind: 'open-data'
  path: string
  operation: O
  api: undefined
}

/** `name`: what it is called where it is kept, in figures, letters, hyphens and one full stop. Never the name of a person. */
export type FileAnswer = { type: string; name: string; body: Uint8Array<ArrayBuffer> | string }

/**
 * Something to take along (a PDF, a table): read as a page is, with its row in the trace. It costs much: asked too often, it answers 429. It is made
 * when the transaction is over, so that one that takes its time holds no connection to the database.
 */
export type FileRoute<O extends AnyOperation = AnyOperation> = {
  kind: 'file'
  path: string
  operation: O
  api: undefined
  render(view: View<O>): FileAnswer | Promise<FileAnswer>
}

export type Route = PageRoute | FormRoute | ActRoute | LiveRoute | FileRoute | OpenDataRoute

export const page = <O extends AnyOperation>(
  path: string,
  operation: O,
  rest: { api?: string; heavy?: boolean; gathers?: boolean; render(view: View<O>): Child },
): Route => ({ kind: 'page', path, operation, api: undefined, heavy: false, gathers: false, ...rest })

export const form = <Shows extends AnyOperation, Takes extends AnyOperation>(
  path: string,
  operation: Takes,
  rest: Omit<FormRoute<Shows, Takes>, 'kind' | 'path' | 'operation' | 'drafts' | 'heavy' | 'api'> & {
    drafts?: boolean
    heavy?: boolean
    api?: string
  },
): Route => ({ kind: 'form', path, operation, drafts: false, heavy: false, api: undefined, ...rest })

export const act = <Takes extends AnyOperation>(
  path: string,
  operation: Takes,
  rest: { api?: string; leadsTo: ActRoute<Takes>['leadsTo']; reveals?: (view: View<Takes>) => Child },
): Route => ({ kind: 'act', path, operation, api: undefined, ...rest })

export const live = <O extends Followable>(path: string, operation: O, topic: LiveRoute<O>['topic']): Route => ({
  kind: 'live',
  path,
  operation,
  api: undefined,
  topic,
})

export const openData = <O extends AnyOperation>(path: string, operation: O): Route => ({
  kind: 'open-data',
  path,
  operation,
  api: undefined,
})

export const file = <O extends AnyOperation>(path: string, operation: O, render: FileRoute<O>['render']): Route => ({
  kind: 'file',
  path,
  operation,
  api: undefined,
  render,
})

/** What an actor may do to a subject: every given operation on that kind of subject, with the reason where it may not. */
export const abilities = (
  operations: readonly AnyOperation[],
  on: { subjectKind: string; subject: unknown; actor: Actor; now: Date },
): Record<string, Verdict> =>
  Object.fromEntries(
    operations
      .filter((o) => o.subject.kind === on.subjectKind && o.by.includes(on.actor.kind))
      .map((o) => [o.name, o.allow(on.actor, on.subject, on.now)]),
  )
