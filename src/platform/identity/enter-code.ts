import type { Context } from 'hono'
import { type Entered, enter, knockWith } from './enter.ts'
import { hostOf, type IdentityParts, ownPost, show, tooMany, within } from './identity-parts.ts'
import { identityMessages } from './messages.ts'
import { ownPath } from './own-path.ts'
import { EnterCode } from './pages/Choosing.tsx'
import { capacitiesOf, type Redeemed, redeemCode } from './session-store.ts'
import type { At } from './sign-in-store.ts'
import { giveToken, readToken } from './tokens.ts'
import { traceSigning, traceSigningRefused } from './trace.ts'

const operation = 'identity.redeem-code'

const entering = (parts: IdentityParts, c: Context, at: At, token: string): Promise<Entered> =>
  enter(at.tx, knockWith(parts.keyring, token, hostOf(c)), at.now)

/** GET /logg-inn/kode: a guardian's or young person's first sign-in. Whoever needs no code goes on. */
export const showCode = async (parts: IdentityParts, c: Context): Promise<Response> => {
  const til = ownPath(c.req.query('til'))
  const token = readToken(c, 'laget', parts.publicUrl)
  const entered = token && (await within(parts, (at) => entering(parts, c, at, token)))
  if (!entered || entered.kind === 'sign-in') return c.redirect(`/logg-inn?til=${encodeURIComponent(til)}`, 303)
  return entered.kind === 'code' ? askForCode(parts, c, { token, til }) : goOn(c, entered, til)
}

/** POST /logg-inn/kode. */
export const takeCode = async (parts: IdentityParts, c: Context): Promise<Response> => {
  const token = readToken(c, 'laget', parts.publicUrl)
  if (!token) return c.redirect('/logg-inn', 303)
  const wait = await parts.attempts.mayTry(parts.addressOf(c))
  if (wait !== undefined) return tooMany(parts, c, wait)
  const posted = await ownPost(parts, c, token, '/logg-inn/kode')
  if (posted instanceof Response) return posted
  const til = ownPath(posted.field('til'))
  const code = posted.field('kode')?.trim() ?? ''
  if (code === '') return askForCode(parts, c, { token, til, refused: 'missing' })
  const tried = await within(parts, (at) => tryCode(parts, c, at, token, code))
  if ('entered' in tried) {
    if (tried.next) giveToken(c, 'laget', tried.next, parts.publicUrl)
    return goOn(c, tried.entered, til)
  }
  await parts.attempts.failed(parts.addressOf(c))
  return askForCode(parts, c, { token, til, refused: tried })
}

/** A code is taken only where one is missing; right or wrong, it leaves a row. */
const tryCode = async (
  parts: IdentityParts,
  c: Context,
  at: At,
  token: string,
  code: string,
): Promise<{ entered: Entered; next?: string } | Redeemed> => {
  const before = await entering(parts, c, at, token)
  if (before.kind !== 'code') return { entered: before }
  const redeemed = await redeemCode(at, token, code)
  if (redeemed.outcome !== 'ok') {
    await traceSigningRefused(at.tx, { operation, reason: `code-${redeemed.outcome}` })
    return redeemed
  }
  const entered = await entering(parts, c, at, redeemed.token)
  await traceSigning(at.tx, { operation }, entered)
  return { entered, next: redeemed.token }
}

const goOn = (c: Context, entered: Entered, til: string): Response => {
  const wish = encodeURIComponent(til)
  if (entered.kind === 'actor') return c.redirect(til, 303)
  return c.redirect(entered.kind === 'choose' ? `/logg-inn/rolle?til=${wish}` : `/logg-inn?til=${wish}`, 303)
}

type Asking = { token: string; til: string; refused?: Redeemed | 'missing' }

const askForCode = async (parts: IdentityParts, c: Context, { token, til, refused }: Asking): Promise<Response> => {
  const capacities = await within(parts, (at) => capacitiesOf(at, token))
  const otherRoles = capacities.some(({ role }) => role !== 'family')
  const address = `/logg-inn/kode?til=${encodeURIComponent(til)}`
  return show(
    parts,
    c,
    (visit) => EnterCode({ visit, til, otherRoles, ...(refused && inWords(identityMessages(visit.lang), refused)) }),
    { status: refused ? 422 : 200, token, address },
  )
}

const inWords = (
  words: ReturnType<typeof identityMessages>,
  refused: Redeemed | 'missing',
): { error?: string; over?: string } => {
  if (refused === 'missing') return { error: words.codeMissing }
  if (refused.outcome === 'wrong') return { error: words.codeWrong({ count: refused.triesLeft }) }
  return { over: refused.outcome === 'spent' ? words.codeSpent : words.codeNone }
}
