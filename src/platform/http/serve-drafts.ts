import type { Context, Hono } from 'hono'
import type { AnyOperation } from '../operation.ts'
import { answerNotDone, answerNotTaken, type NotTaken } from './answer.ts'
import { drafts, fitsInDraft } from './drafts.ts'
import { inputFromForm, valuesOf } from './form-input.ts'
import type { Kernel } from './kernel.ts'
import { readPost } from './posted.ts'
import type { FormRoute, Route } from './route.ts'
import type { ShellEnv } from './shell-env.ts'
import { parked } from './take-post.ts'

/** *Lagre utkast*, for every form that keeps drafts: from the button, and from the island while the person writes. */
export const serveDrafts = (app: Hono<ShellEnv>, kernel: Kernel, routes: readonly Route[]): void => {
  for (const route of routes) {
    if (route.kind !== 'form' || !route.drafts) continue
    app.post(`${route.path}/utkast`, (c) => takeDraft(kernel, route, c, 'save'))
    app.post(`${route.path}/utkast/forkast`, (c) => takeDraft(kernel, route, c, 'discard'))
  }
}

/** Whoever may open the form may keep a draft of it. It is read as for the page: its note for the trace may name what was read. */
const draftOperation = (
  shows: AnyOperation,
  place: string,
  fields: Record<string, unknown>,
  what: 'save' | 'discard',
): AnyOperation => ({
  ...shows,
  name: what === 'save' ? 'platform.save-draft' : 'platform.discard-draft',
  effect: 'change',
  unseen: true,
  run: async (act) => {
    const shown = await shows.run(act)
    await (what === 'save' ? drafts.save(act, place, fields) : drafts.remove(act, place))
    return shown
  },
})

const takeDraft = async (kernel: Kernel, route: FormRoute, c: Context, what: 'save' | 'discard'): Promise<Response> => {
  const posted = await readPost(kernel, c)
  if (posted instanceof Response) return posted
  const place = c.req.path.replace(/\/utkast(\/forkast)?$/, '')
  const notTaken = (why: NotTaken) => answerNotTaken(kernel, c, route, { why, fields: posted.fields, place })
  if (!posted.current) return notTaken({ kind: 'old-page' })
  const fields = valuesOf(posted.fields)
  if (!fitsInDraft(fields)) return kernel.refusalPage(c, 413)
  // the island asks for nothing back; the button wants its page, with what was kept in it
  const wantsPage = c.req.header('accept')?.includes('text/html') ?? false
  const asked = new Map(Object.entries(c.req.param()).map(([name, value]) => [name, [String(value)]]))
  const outcome = await kernel.door.perform(draftOperation(route.shows, place, fields, what), {
    knock: posted.knock,
    input: inputFromForm(route.shows.input, asked).input,
  })
  if (outcome.kind === 'done') return wantsPage ? c.redirect(place, 303) : c.body(null, 204)
  if (!wantsPage || what === 'discard') return answerNotDone(kernel, c, outcome)
  const waiting = outcome.kind === 'sign-in' && (await parked(kernel, route, c, posted, outcome, place))
  return waiting || notTaken(outcome)
}
