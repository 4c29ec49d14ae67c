import type { Context, Hono } from 'hono'
import type { FormErrors, FormValues } from '#ui/form/form-state.tsx'
import { renderPage } from '#ui/Page.tsx'
import type { Outcome } from '../door.ts'
import type { AnyOperation } from '../operation.ts'
import { answerNotDone, pathAndQuery } from './answer.ts'
import { fieldsOf, inputFromForm, valuesOf } from './form-input.ts'
import { errorsInWords } from './issue-words.ts'
import type { Kernel } from './kernel.ts'
import { reservedFields } from './reserved-fields.ts'
import type { ActRoute, FormRoute, PageRoute, Route, View } from './route.ts'

type Done = Extract<Outcome, { kind: 'done' }>
type Written = { values: FormValues; errors: FormErrors; stale?: Record<string, unknown> }

/** Binds pages and forms to their URLs. The JSON API does the same from the same table (serve-api.ts). */
export const serveRoutes = (app: Hono, kernel: Kernel, routes: readonly Route[]): void => {
  for (const route of routes) {
    if (route.kind === 'page') app.get(route.path, (c) => showPage(kernel, route, c))
    if (route.kind === 'form') {
      app.get(route.path, (c) => showForm(kernel, route, c))
      app.post(route.path, (c) => takePost(kernel, route, c))
    }
    if (route.kind === 'act') app.post(route.path, (c) => takePost(kernel, route, c))
  }
}

/** Path and query of a request as the input of a read operation; the language choice is the page's own. */
const inputFromUrl = (operation: AnyOperation, c: Context): Record<string, unknown> => {
  const fields = fieldsOf(new URL(c.req.url).searchParams)
  for (const [name, value] of Object.entries(c.req.param())) fields.set(name, [String(value)])
  return inputFromForm(operation.input, fields).input
}

const viewOf = (kernel: Kernel, c: Context, done: Done, csrf: string | undefined): View<AnyOperation> => {
  const { actor, now, result, subject } = done
  const lang = kernel.languageOf(c)
  const words = kernel.reasonWords(lang)
  const address = c.req.method === 'GET' ? pathAndQuery(c) : c.req.path
  return {
    visit: kernel.visitOf(c, { actor, now, csrf, address }),
    lang,
    now,
    actor: actor as never,
    subject: subject as never,
    result: result as never,
    actOf: kernel.actWords(lang),
    can: (operation) => {
      if (!operation.by.includes(actor.kind)) return { may: false, whyNot: words('not-your-role') }
      const verdict = operation.allow(actor, subject, now)
      return verdict.may ? { may: true } : { may: false, whyNot: words(verdict.reason) }
    },
  }
}

const showPage = async (kernel: Kernel, route: PageRoute, c: Context): Promise<Response> => {
  const { knock, csrf } = kernel.callerOf(c)
  const outcome = await kernel.door.perform(route.operation, { knock, input: inputFromUrl(route.operation, c) })
  if (outcome.kind !== 'done') return answerNotDone(kernel, c, outcome)
  return c.html(await renderPage(route.render(viewOf(kernel, c, outcome, csrf) as never)))
}

const showForm = async (
  kernel: Kernel,
  route: FormRoute,
  c: Context,
  written?: Written,
  status: 200 | 403 | 409 | 422 = 200,
): Promise<Response> => {
  const { knock, csrf } = kernel.callerOf(c)
  const outcome = await kernel.door.perform(route.shows, {
    knock,
    input: inputFromUrl(route.shows, c),
    alongside: route.drafts && !written ? (at) => kernel.drafts.find(at, c.req.path) : undefined,
  })
  if (outcome.kind !== 'done') return answerNotDone(kernel, c, outcome)
  const draft = route.drafts ? kernel.drafts.shown(c.req.path, outcome.alongside) : undefined
  const form = {
    action: c.req.path,
    values: written?.values ?? draft?.values ?? {},
    errors: written?.errors ?? {},
    draft: draft?.state,
  }
  const view = { ...viewOf(kernel, c, outcome, csrf), form, failed: written !== undefined, stale: written?.stale }
  return c.html(await renderPage(route.render(view as never)), status)
}

const takePost = async (kernel: Kernel, route: FormRoute | ActRoute, c: Context): Promise<Response> => {
  const { knock, checksForm } = kernel.callerOf(c)
  const fields = fieldsOf(await c.req.formData())
  if (!kernel.sameOrigin(c)) return kernel.refusalPage(c, 403)
  if ('token' in knock && !checksForm(fields.get(reservedFields.csrf)?.[0])) return kernel.refusalPage(c, 403)
  const key = fields.get(reservedFields.key)?.[0]
  const version = fields.get(reservedFields.version)
  if (version) fields.set('version', version)
  for (const [name, value] of Object.entries(c.req.param())) fields.set(name, [String(value)])
  const { input, stray } = inputFromForm(route.operation.input, fields)
  const again = (errors: FormErrors, status: 403 | 409 | 422, stale?: Record<string, unknown>) =>
    route.kind === 'form'
      ? showForm(kernel, route, c, { values: valuesOf(fields), errors, ...(stale && { stale }) }, status)
      : undefined
  const lang = kernel.languageOf(c)
  if (stray.length > 0) {
    const errors = errorsInWords([{ path: '', code: 'unrecognized_keys' }], lang, kernel.issueWords)
    return again(errors, 422) ?? kernel.refusalPage(c, 422)
  }
  const outcome = await kernel.door.perform(route.operation, {
    knock,
    input,
    once: key ? { key, input } : undefined,
    alongside: route.kind === 'form' && route.drafts ? (at) => kernel.drafts.remove(at, c.req.path) : undefined,
  })
  const page = await (() => {
    if (outcome.kind === 'done')
      return c.redirect(route.leadsTo({ result: outcome.result as never, input: input as never }), 303)
    if (outcome.kind === 'invalid') return again(errorsInWords(outcome.issues, lang, kernel.issueWords), 422)
    if (outcome.kind === 'refused') return again({ '': kernel.reasonWords(lang)(outcome.reason) }, 403)
    if (outcome.kind === 'stale') return again({}, 409, outcome.current)
    return undefined
  })()
  return page ?? answerNotDone(kernel, c, outcome as Exclude<Outcome, { kind: 'done' }>)
}
