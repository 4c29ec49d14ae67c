import type { Context } from 'hono'
import type { Actor } from '../actor.ts'
import type { Tx } from '../database/transaction.ts'
import type { Outcome } from '../door.ts'
import { keepLanguage } from '../identity/keep-language.ts'
import { isLanguage } from '../language/language.ts'
import type { Awaiting } from '../module.ts'
import type { AnyOperation } from '../operation.ts'
import { addressOf } from './answer.ts'
import { fieldsOf, inputFromForm } from './form-input.ts'
import type { Caller, Kernel } from './kernel.ts'
import type { View } from './route.ts'

/** Path and query of a request as the input of a read operation; the language choice is the page's own. */
export const inputFromUrl = (operation: AnyOperation, c: Context): Record<string, unknown> => {
  const fields = fieldsOf(new URL(c.req.url).searchParams)
  for (const [name, value] of Object.entries(c.req.param())) fields.set(name, [String(value)])
  return inputFromForm(operation.input, fields).input
}

type At = { tx: Tx; actor: Actor; now: Date }

/** What else happens in a page's transaction: a language that was chosen just now is kept on the reader's profile. */
export const alongsideRead =
  <Read>(c: Context, read: (at: At) => Promise<Read> | undefined) =>
  async (at: At): Promise<Read | undefined> => {
    const chosen = c.req.query('lang')
    const isPerson = at.actor.kind === 'in-role' || at.actor.kind === 'outside'
    if (isLanguage(chosen) && isPerson) await keepLanguage(at.tx, chosen)
    return read(at)
  }

type Shown = Extract<Outcome, { kind: 'done' }>

/** What awaits the reader in every module, for a page that gathers it. */
export const gather = async (kernel: Kernel, { tx, actor, now }: At): Promise<Awaiting[]> => {
  if (actor.kind !== 'in-role' && actor.kind !== 'outside') return []
  return (await Promise.all(kernel.awaits.map((awaits) => awaits({ tx, actor, now })))).flat()
}

type Beside = {
  /** The form holds what was posted then and is not sent yet. */
  keptFrom?: Date | undefined
  awaiting?: readonly Awaiting[] | undefined
}

/** What a page is made of. */
export const viewOf = (
  kernel: Kernel,
  c: Context,
  { actor, now, result, subject, language, severalRoles }: Shown,
  { csrf, offlineKey }: Pick<Caller, 'csrf' | 'offlineKey'>,
  { keptFrom, awaiting = [] }: Beside = {},
): View<AnyOperation> => {
  const visit = kernel.visitOf(c, { actor, now, language, severalRoles, csrf, address: addressOf(c) })
  const words = kernel.reasonWords(visit.lang)
  return {
    visit: { ...visit, offlineKey, keptFrom },
    lang: visit.lang,
    now,
    actor,
    subject,
    result,
    awaiting,
    actOf: kernel.actWords(visit.lang),
    can: (operation) => {
      if (!operation.by.includes(actor.kind)) return { may: false, whyNot: words('not-your-role') }
      const verdict = operation.allow(actor, subject, now)
      return verdict.may ? { may: true } : { may: false, whyNot: words(verdict.reason) }
    },
  }
}
