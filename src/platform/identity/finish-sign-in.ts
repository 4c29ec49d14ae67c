import type { Context } from 'hono'
import { AuthorizationResponseError, ClientError } from 'openid-client'
import type { Assertion } from './assertion.ts'
import { enter, knockWith } from './enter.ts'
import { hostOf, type IdentityParts, sameText, show, tooMany, within } from './identity-parts.ts'
import type { SignInFailure } from './messages.ts'
import { NothingHere, NotSignedIn } from './pages/SigningIn.tsx'
import type { RelyingParty } from './relying-party.ts'
import { openSession } from './session-store.ts'
import { type Asked, type FoundPerson, findPersons, keepSignIn, takeAsked, type UnderWay } from './sign-in-store.ts'
import { giveToken, readToken } from './tokens.ts'
import { traceSigning, traceStranger } from './trace.ts'

/** GET /logg-inn/svar: the issuer's answer comes back through the browser. */
export const finishSignIn = async (parts: IdentityParts, c: Context): Promise<Response> => {
  const wait = await parts.attempts.mayTry(parts.addressOf(c))
  if (wait !== undefined) return tooMany(parts, c, wait)
  const asked = await takeOwn(parts, c)
  const party = parts.parties.find(({ issuer }) => issuer.url === asked?.issuer)
  if (!asked || !party) return notSignedIn(parts, c, 'sign-in-unknown')
  const { issuer } = party
  const came = await answerOf(parts, c, party, asked)
  if (typeof came === 'string') return notSignedIn(parts, c, came, { party, asked })
  const { asserted, idToken } = came
  if (typeof asserted === 'string') return notSignedIn(parts, c, asserted, { party, asked })
  const persons = await within(parts, (at) => findPersons(at, issuer, asserted))
  const [first, ...others] = persons
  if (!first) return nothingHere(parts, c, { party, asked, idToken })
  const one = others.length === 0 ? first : await whereSheIs(parts, c, persons)
  const signedIn = { issuer: issuer.url, assertion: asserted, idToken, returnTo: asked.returnTo }
  return one ? admit(parts, c, { ...signedIn, person: one }) : askWhere(parts, c, signedIn)
}

/** The sign-in this answer belongs to, if it was begun in this very browser: else someone could be signed in as somebody else by a link. */
const takeOwn = async (parts: IdentityParts, c: Context): Promise<UnderWay<Asked> | undefined> => {
  const state = c.req.query('state')
  const browser = readToken(c, 'laget-inn', parts.publicUrl)
  if (!state || state.length > 100 || !browser) return undefined
  const asked = await within(parts, (at) => takeAsked(at, state))
  return asked && sameText(asked.secrets.browser, browser) ? asked : undefined
}

const answerOf = async (
  parts: IdentityParts,
  c: Context,
  party: RelyingParty,
  asked: UnderWay<Asked>,
): Promise<Awaited<ReturnType<RelyingParty['finish']>> | SignInFailure> => {
  const answer = new URL(`/logg-inn/svar${new URL(c.req.url).search}`, parts.publicUrl)
  try {
    return await party.finish(answer, asked.secrets.challenge)
  } catch (error) {
    if (error instanceof AuthorizationResponseError && error.error === 'access_denied') return 'cancelled'
    const unreachable = error instanceof TypeError || (error instanceof ClientError && error.code === 'OAUTH_TIMEOUT')
    const why = unreachable ? 'issuer-unreachable' : 'answer-not-valid'
    parts.log.warn(`sign-in.${why}`, { issuer: party.issuer.key }, error)
    return why
  }
}

const notSignedIn = async (
  parts: IdentityParts,
  c: Context,
  why: SignInFailure,
  from?: { party: RelyingParty; asked: UnderWay<Asked> },
): Promise<Response> => {
  const issuer = from?.party.issuer
  await refused(parts, c, why, issuer?.key)
  // whoever chose too weak an eID is otherwise let in with the same one again
  const anew = why === 'level-too-low' || why === 'no-identity-number' || why === 'identity-number-not-taken'
  const again = againWith(issuer?.key, from?.asked.returnTo, anew)
  const page = (visit: Parameters<typeof NotSignedIn>[0]['visit']) =>
    NotSignedIn({ visit, why, issuer: issuer?.name ?? '', again })
  return show(parts, c, page, { status: why === 'issuer-unreachable' ? 502 : 403, address: again })
}

const nothingHere = async (
  parts: IdentityParts,
  c: Context,
  { party, asked, idToken }: { party: RelyingParty; asked: UnderWay<Asked>; idToken: string },
): Promise<Response> => {
  const { key, name } = party.issuer
  await refused(parts, c, 'unknown-person', key)
  const signOut = (await party.signOutAddress(idToken).catch(() => undefined))?.href
  const again = againWith(key, asked.returnTo, true)
  return show(parts, c, (visit) => NothingHere({ visit, issuer: name, signOut, again }), {
    status: 403,
    address: again,
  })
}

const againWith = (issuer: string | undefined, til = '/', anew = false): string =>
  `/logg-inn?${new URLSearchParams({ til, ...(issuer && { utsteder: issuer }), ...(anew && { 'paa-nytt': 'ja' }) })}`

const refused = async (parts: IdentityParts, c: Context, reason: string, issuer?: string): Promise<void> => {
  if (reason !== 'cancelled' && reason !== 'issuer-unreachable') await parts.attempts.failed(parts.addressOf(c))
  const act = { operation: 'identity.sign-in', reason, ...(issuer && { detail: { issuer } }) } as const
  await within(parts, ({ tx, now }) => traceStranger(tx, { host: hostOf(c), now }, act))
}

/** Someone proving anew who she is stays in the municipality she is in. */
const whereSheIs = async (
  parts: IdentityParts,
  c: Context,
  persons: readonly FoundPerson[],
): Promise<FoundPerson | undefined> => {
  const token = readToken(c, 'laget', parts.publicUrl)
  if (!token) return undefined
  const entered = await within(parts, ({ tx, keyring, now }) => enter(tx, knockWith(keyring, token, hostOf(c)), now))
  if (entered.kind !== 'actor') return undefined
  const { municipality } = entered.actor
  return persons.find((person) => person.municipality === municipality)
}

type SignedIn = { issuer: string; assertion: Assertion; idToken: string; returnTo: string }

const askWhere = async (parts: IdentityParts, c: Context, signedIn: SignedIn): Promise<Response> => {
  const { issuer, assertion, idToken, returnTo } = signedIn
  const browser = readToken(c, 'laget-inn', parts.publicUrl) ?? ''
  await within(parts, (at) =>
    keepSignIn(at, browser, { issuer, returnTo, secrets: { kind: 'known', assertion, idToken } }),
  )
  return c.redirect('/logg-inn/kommune', 303)
}

/** The session begins, with a token of its own, and the first row of its trace is written with it. */
export const admit = async (
  parts: IdentityParts,
  c: Context,
  { person, issuer, assertion, idToken, returnTo }: SignedIn & { person: FoundPerson },
): Promise<Response> => {
  const { publicUrl, limits, keyring } = parts
  const replaces = readToken(c, 'laget', publicUrl)
  const { token, entered } = await within(parts, async (at) => {
    const opened = await openSession(at, { person, issuer, assertion, idToken, limits, replaces })
    const into = await enter(at.tx, knockWith(keyring, opened, hostOf(c)), at.now)
    const detail = { level: assertion.level }
    await traceSigning(at.tx, { operation: 'identity.sign-in', detail }, into)
    return { token: opened, entered: into }
  })
  giveToken(c, 'laget', token, publicUrl)
  const til = encodeURIComponent(returnTo)
  if (entered.kind === 'code') return c.redirect(`/logg-inn/kode?til=${til}`, 303)
  if (entered.kind === 'choose') return c.redirect(`/logg-inn/rolle?til=${til}`, 303)
  return c.redirect(returnTo, 303)
}
