import type { Context, Hono } from 'hono'
import type { Awaiting } from '../module.ts'
import { answerNotDone } from './answer.ts'
import type { Kernel } from './kernel.ts'
import type { FileRoute, PageRoute, Route } from './route.ts'
import { type Packed, packPage, sendPage } from './send-page.ts'
import type { ShellEnv } from './shell-env.ts'
import { showForm } from './show-form.ts'
import { takePost } from './take-post.ts'
import { alongsideRead, gather, inputFromUrl, viewOf } from './view.ts'

/** Binds pages and forms to their URLs. The JSON API does the same from the same table (serve-api.ts). */
export const serveRoutes = (app: Hono<ShellEnv>, kernel: Kernel, routes: readonly Route[]): void => {
  for (const route of routes) {
    if (route.kind === 'page' && route.heavy) app.get(route.path, kernel.heavy)
    if (route.kind === 'page') app.get(route.path, (c) => showPage(kernel, route, c))
    if (route.kind === 'file') app.get(route.path, kernel.heavy, (c) => sendFile(kernel, route, c))
    if (route.kind === 'form') {
      app.get(route.path, (c) => showForm(kernel, route, c))
      if (route.heavy) app.post(route.path, kernel.heavy)
      app.post(route.path, (c) => takePost(kernel, route, c))
    }
    if (route.kind === 'act') app.post(route.path, (c) => takePost(kernel, route, c))
  }
}

const showPage = async (kernel: Kernel, route: PageRoute, c: Context): Promise<Response> => {
  const caller = kernel.callerOf(c)
  const outcome = await kernel.door.perform(route.operation, {
    knock: caller.knock,
    input: inputFromUrl(route.operation, c),
    alongside: alongsideRead(c, (at) => (route.gathers ? gather(kernel, at) : undefined)),
    meanwhile: (done) =>
      packPage(
        c,
        route.render(viewOf(kernel, c, done, caller, { awaiting: done.alongside as Awaiting[] | undefined })),
      ),
  })
  if (outcome.kind !== 'done') return answerNotDone(kernel, c, outcome)
  return sendPage(c, outcome.meanwhile as Packed)
}

const sendFile = async (kernel: Kernel, route: FileRoute, c: Context): Promise<Response> => {
  const caller = kernel.callerOf(c)
  const outcome = await kernel.door.perform(route.operation, {
    knock: caller.knock,
    input: inputFromUrl(route.operation, c),
  })
  if (outcome.kind !== 'done') return answerNotDone(kernel, c, outcome)
  const { type, name, body } = await route.render(viewOf(kernel, c, outcome, caller))
  return c.body(body, 200, { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` })
}
