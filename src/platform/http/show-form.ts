import type { Context } from 'hono'
import type { FormErrors, FormValues } from '#ui/form/form-state.tsx'
import { answerNotDone, type NotDone } from './answer.ts'
import type { KeptDraft } from './drafts.ts'
import type { Kernel } from './kernel.ts'
import type { Parked } from './parked-forms.ts'
import { reservedFields } from './reserved-fields.ts'
import type { FormRoute } from './route.ts'
import { type Packed, packPage, sendPage } from './send-page.ts'
import { alongsideRead, inputFromUrl, viewOf } from './view.ts'

/** A form that comes back: what was written in it, what is wrong with that, and what stands there now if somebody else was first. */
export type Written = { values: FormValues; errors: FormErrors; stale?: Record<string, unknown> }

type Kept = { draft?: KeptDraft | undefined; parked?: Parked | undefined }

/** The page with the form, with what its reader wrote before where there is something: parked, or a draft. */
export const showForm = (kernel: Kernel, route: FormRoute, c: Context): Promise<Response> =>
  render(kernel, route, c, { status: 200, otherwise: (outcome) => answerNotDone(kernel, c, outcome) })

/** The same after a post that was not taken. `otherwise`: when even the form may not be shown now. */
export const showAgain = (
  kernel: Kernel,
  route: FormRoute,
  c: Context,
  again: { written: Written; status: 403 | 409 | 422; otherwise(outcome: NotDone): Promise<Response> },
): Promise<Response> => render(kernel, route, c, again)

type Rendering = {
  status: 200 | 403 | 409 | 422
  written?: Written
  otherwise(outcome: NotDone): Promise<Response>
}

const render = async (
  kernel: Kernel,
  route: FormRoute,
  c: Context,
  { written, status, otherwise }: Rendering,
): Promise<Response> => {
  const caller = kernel.callerOf(c)
  const outcome = await kernel.door.perform(route.shows, {
    knock: caller.knock,
    input: inputFromUrl(route.shows, c),
    alongside: alongsideRead(c, (at) =>
      written || c.req.method === 'HEAD' ? undefined : keptFor(kernel, route, c, at),
    ),
    meanwhile: (done) => {
      const { draft, parked } = (done.alongside ?? {}) as Kept
      const view = viewOf(kernel, c, done, caller, { keptFrom: parked?.parkedAt })
      const form = {
        action: c.req.path,
        values: valuesOf(written) ?? parked?.fields ?? draft?.fields ?? {},
        errors: written?.errors ?? {},
        draft: route.drafts ? kernel.drafts.stateOf(c.req.path, parked ? undefined : draft) : undefined,
      }
      return packPage(c, route.render({ ...view, form, failed: written !== undefined, stale: written?.stale }))
    },
  })
  return outcome.kind === 'done' ? sendPage(c, outcome.meanwhile as Packed, status) : otherwise(outcome)
}

/** What is shown once and then gone lives on as a draft, where the form keeps drafts: a page may be opened anew. */
const keptFor = async (
  kernel: Kernel,
  route: FormRoute,
  c: Context,
  at: Parameters<Kernel['drafts']['find']>[0],
): Promise<Kept> => {
  const place = c.req.path
  const parked = await kernel.parkedForms.take(at, place)
  if (parked && route.drafts) await kernel.drafts.save(at, place, parked.fields)
  return { parked, draft: route.drafts && !parked ? await kernel.drafts.find(at, place) : undefined }
}

/** Whoever has seen what stands there now goes on from that; everyone else from what she saw when she began to write. */
const valuesOf = (written: Written | undefined): FormValues | undefined => {
  if (!written?.stale) return written?.values
  const { [reservedFields.version]: _, ...values } = written.values
  return values
}
