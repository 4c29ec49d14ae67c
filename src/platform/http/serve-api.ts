import type { Context, Hono } from 'hono'
import { z } from 'zod'
import type { AnyOperation } from '../operation.ts'
import { fieldsOf, inputFromForm } from './form-input.ts'
import type { Kernel } from './kernel.ts'
import { problemsOf } from './problem.ts'
import { abilities, type Route } from './route.ts'
import type { ShellEnv } from './shell-env.ts'
import { inputFromUrl } from './view.ts'

export const apiRoot = '/api/v1'

/** Binds every route that has an `api` path: the same operations, asked and answered in JSON; refusals as RFC 9457 problems. */
export const serveApi = (app: Hono<ShellEnv>, kernel: Kernel, routes: readonly Route[]): void => {
  const operations = routes.map((route) => route.operation)
  const bind = { kernel, problems: problemsOf(kernel) }
  for (const route of routes) {
    if (route.kind === 'open-data') app.get(route.path, kernel.heavy, (c) => readOpen(bind, route.operation, c))
    if (!route.api) continue
    const { operation } = route
    if (route.kind === 'page' && route.heavy) app.get(apiRoot + route.api, kernel.heavy)
    if (route.kind === 'form' && route.heavy) app.post(apiRoot + route.api, kernel.heavy)
    if (operation.effect === 'read') app.get(apiRoot + route.api, (c) => read(bind, operation, operations, c))
    else app.post(apiRoot + route.api, (c) => change(bind, operation, c))
  }
}

type Bound = { kernel: Kernel; problems: ReturnType<typeof problemsOf> }

const read = async (
  { kernel, problems }: Bound,
  operation: AnyOperation,
  operations: readonly AnyOperation[],
  c: Context,
): Promise<Response> => {
  const fields = fieldsOf(new URL(c.req.url).searchParams)
  for (const [name, value] of Object.entries(c.req.param())) fields.set(name, [String(value)])
  const { input, stray } = inputFromForm(operation.input, fields)
  if (stray > 0) return problems.problem(c, 'invalid', { errors: [{ path: '', code: 'unrecognized_keys' }] })
  const outcome = await kernel.door.perform(operation, { knock: kernel.callerOf(c).knock, input })
  if (outcome.kind !== 'done') return problems.answer(c, outcome)
  const { result, subject, actor, now } = outcome
  const may = abilities(operations, { subjectKind: operation.subject.kind, subject, actor, now })
  return c.json({ ...(result as object), abilities: may })
}

const change = async ({ kernel, problems }: Bound, operation: AnyOperation, c: Context): Promise<Response> => {
  const { problem } = problems
  if (!kernel.sameOrigin(c)) return problem(c, 'other-origin')
  if (!/^application\/json(;|$)/i.test(c.req.header('content-type') ?? '')) return problem(c, 'json-only')
  const body: unknown = await c.req.json().catch(() => undefined)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return problem(c, 'not-json')
  const key = c.req.header('idempotency-key')
  if (key !== undefined && !z.uuid().safeParse(key).success) return problem(c, 'idempotency-key')
  const input = { ...body, ...c.req.param() }
  const outcome = await kernel.door.perform(operation, {
    knock: kernel.callerOf(c).knock,
    input,
    once: key ? { key: key.toLowerCase(), input } : undefined,
  })
  if (outcome.kind !== 'done') return problems.answer(c, outcome)
  return c.json((outcome.result ?? {}) as object, 200)
}

/** Fields that the standard has and we do not are not minded: whoever asks for more than there is, gets what there is. */
const readOpen = async ({ kernel, problems }: Bound, operation: AnyOperation, c: Context): Promise<Response> => {
  const outcome = await kernel.door.perform(operation, {
    knock: kernel.callerOf(c).knock,
    input: inputFromUrl(operation, c),
  })
  return outcome.kind === 'done' ? c.json(outcome.result as object) : problems.answer(c, outcome)
}
