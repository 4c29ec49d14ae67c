import type { Context, Hono } from 'hono'
import { z } from 'zod'
import type { Issue, Outcome } from '../door.ts'
import type { AnyOperation } from '../operation.ts'
import { fieldsOf, inputFromForm } from './form-input.ts'
import type { Kernel } from './kernel.ts'
import { abilities, type Route } from './route.ts'

export const apiRoot = '/api/v1'

/** Binds every route that has an `api` path: the same operations, asked and answered in JSON; refusals as RFC 9457 problems. */
export const serveApi = (app: Hono, kernel: Kernel, routes: readonly Route[]): void => {
  const operations = routes.map((route) => route.operation)
  for (const route of routes) {
    if (!route.api) continue
    const { operation } = route
    if (operation.effect === 'read') app.get(apiRoot + route.api, (c) => read(kernel, operation, operations, c))
    else app.post(apiRoot + route.api, (c) => change(kernel, operation, c))
  }
}

const read = async (
  kernel: Kernel,
  operation: AnyOperation,
  operations: readonly AnyOperation[],
  c: Context,
): Promise<Response> => {
  const fields = fieldsOf(new URL(c.req.url).searchParams)
  for (const [name, value] of Object.entries(c.req.param())) fields.set(name, [String(value)])
  const { input, stray } = inputFromForm(operation.input, fields)
  if (stray.length > 0)
    return problem(c, 422, 'invalid', { errors: stray.map((path) => ({ path, code: 'unrecognized_keys' })) })
  const outcome = await kernel.door.perform(operation, { knock: kernel.callerOf(c).knock, input })
  if (outcome.kind !== 'done') return problemOf(c, outcome)
  const { result, subject, actor, now } = outcome
  const may = abilities(operations, { subjectKind: operation.subject.kind, subject, actor, now })
  return c.json({ ...(result as object), abilities: may })
}

const change = async (kernel: Kernel, operation: AnyOperation, c: Context): Promise<Response> => {
  if (!kernel.sameOrigin(c)) return problem(c, 403, 'other-origin')
  if (!c.req.header('content-type')?.startsWith('application/json')) return problem(c, 415, 'json-only')
  const body: unknown = await c.req.json().catch(() => undefined)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return problem(c, 400, 'not-json')
  const key = c.req.header('idempotency-key')
  if (key !== undefined && !z.uuid().safeParse(key).success) return problem(c, 400, 'idempotency-key')
  const input = { ...body, ...c.req.param() }
  const outcome = await kernel.door.perform(operation, {
    knock: kernel.callerOf(c).knock,
    input,
    once: key ? { key, input } : undefined,
  })
  if (outcome.kind !== 'done') return problemOf(c, outcome)
  return c.json((outcome.result ?? {}) as object, 200)
}

type NotDone = Exclude<Outcome, { kind: 'done' }>

const problemOf = (c: Context, outcome: NotDone): Response => {
  switch (outcome.kind) {
    case 'sign-in':
      return problem(c, 401, outcome.expired ? 'session-expired' : 'sign-in')
    case 'code':
    case 'choose':
      return problem(c, 401, outcome.kind === 'code' ? 'one-time-code' : 'choose-role')
    case 'absent':
      return problem(c, 404, 'not-found')
    case 'refused':
      return problem(c, 403, outcome.reason)
    case 'stale':
      return problem(c, 409, 'stale', { current: outcome.current })
    case 'invalid':
      return problem(c, 422, 'invalid', { errors: outcome.issues.map(({ path, code }: Issue) => ({ path, code })) })
  }
}

type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 415 | 422

/** RFC 9457. `type` is a name, not an address: the reasons are listed in the OpenAPI document. */
export const problem = (
  c: Context,
  status: ProblemStatus,
  reason: string,
  more: Record<string, unknown> = {},
): Response =>
  c.body(JSON.stringify({ type: `urn:laget:problem:${reason}`, title: reason, status, ...more }), status, {
    'content-type': 'application/problem+json',
  })
