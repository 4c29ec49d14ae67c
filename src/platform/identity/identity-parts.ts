import { timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type pg from 'pg'
import { renderPage } from '#ui/Page.tsx'
import type { Visit } from '#ui/visit.tsx'
import type { Person } from '../actor.ts'
import type { Clock } from '../clock.ts'
import { type Tx, transaction } from '../database/transaction.ts'
import { fieldsOf } from '../http/form-input.ts'
import type { Caller } from '../http/kernel.ts'
import { reservedFields } from '../http/reserved-fields.ts'
import type { Keyring } from '../keys/key.ts'
import type { Language } from '../language/language.ts'
import type { Log } from '../log.ts'
import { knockWith } from './enter.ts'
import { formToken, isFormToken, sameOrigin } from './form-token.ts'
import type { Issuer } from './issuers.ts'
import { offlineKey } from './offline-key.ts'
import { NotOurs, TooMany } from './pages/SigningIn.tsx'
import type { RelyingParty } from './relying-party.ts'
import type { SessionLimits } from './session-store.ts'
import type { SignInLimits, SignInRates } from './sign-in-limits.ts'
import type { At } from './sign-in-store.ts'
import { readToken } from './tokens.ts'

/** `reader`: who is signed in already, in a role. */
type AboutSigningIn = { csrf: string | undefined; address: string; reader?: Reader | undefined }
export type Reader = { actor: Person; language: Language | null }

/** What the sign-in needs from the rest of the house. Composed in app.ts. */
export type IdentityOptions = {
  pool: pg.Pool
  keyring: Keyring
  clock: Clock
  publicUrl: URL
  issuers: readonly Issuer[]
  /** The page around what we show. `csrf` is the token its forms carry; `address` where a form that comes back is found. */
  visitOf(c: Context, about: AboutSigningIn): Visit | Promise<Visit>
  /** Whom to count attempts by; known to whoever knows which proxies stand in front. */
  addressOf(c: Context): string
  log: Log
  /** Of the installation, not of a municipality: who signs in may be known to several, and chooses afterwards. */
  limits: SessionLimits
  rates?: SignInRates | undefined
}

export type IdentityParts = IdentityOptions & {
  parties: readonly RelyingParty[]
  attempts: SignInLimits
}

/** One transaction, with what the stores need. */
export const within = <Result>(
  { pool, keyring, clock }: IdentityOptions,
  work: (at: At) => Promise<Result>,
): Promise<Result> => {
  const now = clock.now()
  return transaction(pool, (tx: Tx) => work({ tx, keyring, now }))
}

export const hostOf = (c: Context): string => new URL(c.req.url).hostname

/** With what a request knocks, and the token that its forms carry. For every route of the house. */
export const readSession = (
  c: Context,
  { keyring, publicUrl }: Pick<IdentityOptions, 'keyring' | 'publicUrl'>,
): Caller => {
  const token = readToken(c, 'laget', publicUrl)
  return {
    knock: knockWith(keyring, token, hostOf(c)),
    csrf: token && formToken(keyring, token),
    offlineKey: token && offlineKey(keyring, token),
    checksForm: (posted) => isFormToken(keyring, token, posted),
  }
}

export const show = async (
  parts: IdentityOptions,
  c: Context,
  page: (visit: Visit) => Child,
  {
    status = 200,
    token,
    address,
    reader,
  }: {
    status?: 200 | 403 | 422 | 429 | 502
    token?: string | undefined
    address?: string
    reader?: Reader | undefined
  } = {},
): Promise<Response> => {
  const { pathname, search } = new URL(c.req.url)
  const csrf = token && formToken(parts.keyring, token)
  const visit = await parts.visitOf(c, { csrf, address: address ?? pathname + search, reader })
  return c.html(await renderPage(page(visit)), status)
}

export const tooMany = (parts: IdentityOptions, c: Context, seconds: number): Promise<Response> => {
  c.header('Retry-After', String(seconds))
  return show(parts, c, (visit) => TooMany({ visit, seconds }), { status: 429, address: '/logg-inn' })
}

/** The first value of each field that was posted, if the post is one of our own forms; else the page that says it was not. */
export const ownPost = async (
  parts: IdentityParts,
  c: Context,
  token: string | undefined,
  back: string,
): Promise<{ field(name: string): string | undefined } | Response> => {
  const fields = fieldsOf(await c.req.formData().catch(() => new FormData()))
  const field = (name: string) => fields.get(name)?.[0]
  if (sameOrigin(c.req.raw, parts.publicUrl) && isFormToken(parts.keyring, token, field(reservedFields.csrf)))
    return { field }
  await parts.attempts.failed(parts.addressOf(c))
  return show(parts, c, (visit) => NotOurs({ visit, back }), { status: 403, address: back })
}

export const sameText = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
