import type { Context } from 'hono'
import { enter, knockWith } from './enter.ts'
import { hostOf, type IdentityParts, ownPost, show, within } from './identity-parts.ts'
import { GoingOn, SignedOut } from './pages/SignedOut.tsx'
import { endIssuerSession, endSession } from './session-store.ts'
import { dropToken, readToken } from './tokens.ts'
import { traceSigning } from './trace.ts'

/** POST /logg-ut and /logg-ut/overalt: here first, then at the issuer. */
export const signOut = async (
  parts: IdentityParts,
  c: Context,
  { everywhere }: { everywhere: boolean },
): Promise<Response> => {
  const token = readToken(c, 'laget', parts.publicUrl)
  if (!token) return c.redirect('/logget-ut', 303)
  const posted = await ownPost(parts, c, token, '/')
  if (posted instanceof Response) return posted
  const ended = await within(parts, async (at) => {
    const entered = await enter(at.tx, knockWith(parts.keyring, token, hostOf(c)), at.now)
    const session = await endSession(at, token, { everywhere })
    const operation = everywhere ? 'identity.sign-out-everywhere' : 'identity.sign-out'
    // a session that had run out already is ended by nobody
    if (entered.kind !== 'sign-in') await traceSigning(at.tx, { operation }, entered)
    return session
  })
  dropToken(c, 'laget', parts.publicUrl)
  c.header('Clear-Site-Data', '"cache", "storage"')
  const party = parts.parties.find(({ issuer }) => issuer.url === ended?.issuer)
  if (!party) return c.redirect('/logget-ut', 303)
  const address = await party.signOutAddress(ended?.idToken).catch((error: unknown) => {
    parts.log.warn('sign-out.issuer-unreachable', { issuer: party.issuer.key }, error)
    return undefined
  })
  if (!address) return c.redirect('/logget-ut?utsteder=nei', 303)
  // Not a redirect: a browser holds the whole chain after a post to `form-action`, and the issuer is not in it.
  c.header('Refresh', `0; url=${address.href}`)
  const going = { issuer: party.issuer.name, address: address.href }
  return show(parts, c, (visit) => GoingOn({ visit, ...going }), { address: '/logget-ut' })
}

/** GET /logget-ut: where the issuer sends the browser back to. */
export const showSignedOut = (parts: IdentityParts, c: Context): Promise<Response> =>
  show(parts, c, (visit) => SignedOut({ visit, hereOnly: c.req.query('utsteder') === 'nei' }), {
    address: '/logget-ut',
  })

/**
 * GET /logg-ut/fra-utsteder (OpenID Connect Front-Channel Logout): she signed out of another service, and the issuer's page loads this
 * in a frame. No cookie comes along; the issuer's own name for the session (`sid`, which is not to be guessed) says which it is.
 */
export const endFromIssuer = async (parts: IdentityParts, c: Context): Promise<Response> => {
  const party = parts.parties.find(({ issuer }) => issuer.url === c.req.query('iss'))
  const sid = c.req.query('sid')
  const endOne = () =>
    within(parts, async (at) => {
      const ended = party && sid && sid.length <= 500 ? await endIssuerSession(at, party.issuer.url, sid) : undefined
      if (ended) await traceSigning(at.tx, { operation: 'identity.sign-out', reason: 'issuer' })
      return ended
    })
  let ended = await endOne()
  while (ended) ended = await endOne()
  return c.html('', 200)
}
