import type { Context } from 'hono'
import type { FormErrors } from '#ui/form/form-state.tsx'
import type { Outcome } from '../door.ts'
import { answerNotTaken, type NotDone, type NotTaken, wayIn } from './answer.ts'
import { valuesOf } from './form-input.ts'
import { errorsInWords } from './issue-words.ts'
import type { Kernel } from './kernel.ts'
import { notTakenMessages } from './not-taken-messages.ts'
import { inputFromPost, isAboutPath, keyOf, type Posted, readPost } from './posted.ts'
import type { ActRoute, FormRoute } from './route.ts'
import { packPage, sendPage } from './send-page.ts'
import { showAgain } from './show-form.ts'
import { viewOf } from './view.ts'

/** A form or a button posts: it acts, or everything its writer wrote comes back with the reason why not. */
export const takePost = async (kernel: Kernel, route: FormRoute | ActRoute, c: Context): Promise<Response> => {
  const posted = await readPost(kernel, c)
  if (posted instanceof Response) return posted
  const again = whatComesBack(kernel, route, c, posted)
  const lang = kernel.languageOf(c)
  // a page of an earlier session, or of another role: its words are shown in the form of this one
  if (!posted.current)
    return route.kind === 'form'
      ? again.form({ '': notTakenMessages(lang).oldPage }, 403)
      : again.nothing({ kind: 'old-page' })
  const { input, stray, inForm } = inputFromPost(route.operation.input, c, posted)
  const { key, wrong } = keyOf(posted)
  const inWords = (issues: Parameters<typeof errorsInWords>[0], language = lang) =>
    errorsInWords(issues.map(inForm), language, kernel.issueWords)
  if (stray > 0 || wrong) return again.form(inWords([{ path: '', code: 'unrecognized_keys' }]), 422)
  const outcome = await kernel.door.perform(route.operation, {
    knock: posted.knock,
    input,
    once: key ? { key, input } : undefined,
    alongside: route.kind === 'form' && route.drafts ? (at) => kernel.drafts.remove(at, c.req.path) : undefined,
  })
  switch (outcome.kind) {
    case 'done':
      return (await revealed(kernel, route, c, outcome)) ?? c.redirect(leadsTo(route, outcome), 303)
    case 'invalid':
      if (isAboutPath(c, outcome.issues)) return again.nothing(outcome)
      return again.form(inWords(outcome.issues, languageIn(kernel, c, outcome)), 422, outcome)
    case 'refused':
      return again.form({ '': kernel.reasonWords(languageIn(kernel, c, outcome))(outcome.reason) }, 403, outcome)
    case 'stale':
      return again.form({}, 409, outcome)
    case 'sign-in':
      return (await parked(kernel, route, c, posted, outcome)) ?? again.nothing(outcome)
    default:
      return again.nothing(outcome)
  }
}

type Done = Extract<Outcome, { kind: 'done' }>

const leadsTo = (route: FormRoute | ActRoute, { result, input }: Done): string => route.leadsTo({ result, input })

/** What may be seen only now. Its address is that of the page it leads to: it cannot be opened again. */
const revealed = async (
  kernel: Kernel,
  route: FormRoute | ActRoute,
  c: Context,
  outcome: Done,
): Promise<Response | undefined> => {
  if (route.kind === 'form' || !route.reveals || outcome.repeated) return undefined
  const view = viewOf(kernel, c, outcome, kernel.callerOf(c))
  const visit = { ...view.visit, address: leadsTo(route, outcome) }
  return sendPage(c, await packPage(c, route.reveals({ ...view, visit })))
}

const languageIn = (kernel: Kernel, c: Context, { language }: Extract<Outcome, { actor: unknown }>) =>
  kernel.languageOf(c, language)

/** How a post that was not taken is answered: in its form; where there is none, or it may not be shown, with a page of its own. */
const whatComesBack = (kernel: Kernel, route: FormRoute | ActRoute, c: Context, { fields }: Posted) => {
  const nothing = (why: NotTaken) => answerNotTaken(kernel, c, route, { why, fields })
  const form = (errors: FormErrors, status: 403 | 409 | 422, outcome?: NotDone): Promise<Response> => {
    if (route.kind === 'act') return outcome ? nothing(outcome) : kernel.refusalPage(c, status)
    const written = { values: valuesOf(fields), errors, ...(outcome?.kind === 'stale' && { stale: outcome.current }) }
    return showAgain(kernel, route, c, { written, status, otherwise: (why) => nothing(outcome ?? why) })
  }
  return { nothing, form }
}

/** The session has run out: what was written waits for its writer, who is sent to sign in and then back to the form. */
export const parked = async (
  kernel: Kernel,
  route: FormRoute | ActRoute,
  c: Context,
  { knock, fields }: Posted,
  outcome: Extract<NotDone, { kind: 'sign-in' }>,
  place = c.req.path,
): Promise<Response | undefined> => {
  if (route.kind === 'act' || !(await kernel.parkedForms.park(knock, place, valuesOf(fields)))) return undefined
  return c.redirect(`${wayIn(outcome, place)}&tatt-vare-paa=ja`, 303)
}
