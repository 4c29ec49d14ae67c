import type { Context } from 'hono'
import { enter, knockWith } from './enter.ts'
import { hostOf, type IdentityParts, show, tooMany, within } from './identity-parts.ts'
import { ownPath } from './own-path.ts'
import { ChooseIssuer, NotSignedIn } from './pages/SigningIn.tsx'
import type { RelyingParty } from './relying-party.ts'
import { keepSignIn } from './sign-in-store.ts'
import { giveToken, newToken, readToken } from './tokens.ts'

const secondsToSignIn = 20 * 60

/** GET /logg-inn: straight on to the issuer, or the choice among several. Someone already signed in goes where she was going. */
export const beginSignIn = async (parts: IdentityParts, c: Context): Promise<Response> => {
  const wait = await parts.attempts.begin(parts.addressOf(c))
  if (wait !== undefined) return tooMany(parts, c, wait)
  const wish = {
    til: ownPath(c.req.query('til')),
    level: c.req.query('nivaa'),
    anew: c.req.query('paa-nytt') === 'ja',
    hint: c.req.query('login_hint'),
  }
  if (!wish.anew && wish.hint === undefined && (await isSignedIn(parts, c, wish.level)))
    return c.redirect(wish.til, 303)
  const named = parts.parties.find(({ issuer }) => issuer.key === c.req.query('utsteder'))
  const expired = c.req.query('utlopt') === 'ja'
  const party = named ?? (parts.parties.length === 1 && !expired ? parts.parties[0] : undefined)
  if (party) return sendOn(parts, c, party, wish)
  const ways = parts.parties.map(({ issuer }) => ({ name: issuer.name, href: wayTo(c, issuer.key) }))
  const kept = c.req.query('tatt-vare-paa') === 'ja'
  return show(parts, c, (visit) => ChooseIssuer({ visit, ways, expired, kept }))
}

/** The same wishes, with this issuer. */
const wayTo = (c: Context, issuer: string): string => {
  const query = new URLSearchParams(c.req.query())
  query.delete('utlopt')
  query.delete('tatt-vare-paa')
  query.set('utsteder', issuer)
  return `/logg-inn?${query}`
}

const isSignedIn = async (parts: IdentityParts, c: Context, level: string | undefined): Promise<boolean> => {
  const token = readToken(c, 'laget', parts.publicUrl)
  if (!token) return false
  const entered = await within(parts, ({ tx, keyring, now }) => enter(tx, knockWith(keyring, token, hostOf(c)), now))
  if (entered.kind === 'sign-in') return false
  if (level === undefined) return true
  const reached = entered.kind === 'actor' ? entered.session?.level : undefined
  return parts.parties.some(({ issuer: { profile } }) => {
    const { order } = profile.level
    return reached !== undefined && order.includes(level) && order.indexOf(reached) >= order.indexOf(level)
  })
}

type Wish = { til: string; level: string | undefined; anew: boolean; hint: string | undefined }

const sendOn = async (parts: IdentityParts, c: Context, party: RelyingParty, wish: Wish): Promise<Response> => {
  const { issuer } = party
  const { lang } = await parts.visitOf(c, { csrf: undefined, address: '/logg-inn' })
  const begun = await party
    .begin({ level: wish.level, anew: wish.anew, language: lang, loginHint: wish.hint })
    .catch((error: unknown) => {
      parts.log.error('sign-in.issuer-unreachable', { issuer: issuer.key }, error)
      return undefined
    })
  if (!begun) {
    const again = wayTo(c, issuer.key)
    const page = { why: 'issuer-unreachable', issuer: issuer.name, again } as const
    return show(parts, c, (visit) => NotSignedIn({ visit, ...page }), { status: 502 })
  }
  // kept when there is one: two tabs may sign in side by side
  const browser = readToken(c, 'laget-inn', parts.publicUrl) ?? newToken()
  giveToken(c, 'laget-inn', browser, parts.publicUrl, secondsToSignIn)
  const { challenge, address } = begun
  const secrets = { kind: 'asked', challenge, browser } as const
  await within(parts, (at) => keepSignIn(at, challenge.state, { issuer: issuer.url, returnTo: wish.til, secrets }))
  return c.redirect(address.href, 303)
}
