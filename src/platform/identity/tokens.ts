import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

/** 256 random bits, as text for a cookie or an address. */
export const newToken = (): string => randomBytes(32).toString('base64url')
const tokenForm = /^[A-Za-z0-9_-]{43}$/

/** `laget`: the session. `laget-inn`: ties a sign-in under way to the browser it began in. */
type CookieName = 'laget' | 'laget-inn'

/**
 * With https the name begins with `__Host-`: then no neighbouring host name can plant one. Lax, so that a link in a mail opens the page
 * it leads to, and the issuer's answer finds the browser it belongs to; every post is guarded by more (form-token.ts).
 */
const how = (publicUrl: URL) => ({ path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(publicUrl) }) as const
const isSecure = (publicUrl: URL): boolean => publicUrl.protocol === 'https:'
const prefix = (publicUrl: URL) => (isSecure(publicUrl) ? 'host' : undefined)

export const readToken = (c: Context, name: CookieName, publicUrl: URL): string | undefined => {
  const token = isSecure(publicUrl) ? getCookie(c, name, 'host') : getCookie(c, name)
  return token && tokenForm.test(token) ? token : undefined
}

/** Without `seconds` it lives as long as the browser is open; how long a session lasts is the database's to say. */
export const giveToken = (c: Context, name: CookieName, token: string, publicUrl: URL, seconds?: number): void => {
  const prefixed = prefix(publicUrl)
  setCookie(c, name, token, {
    ...how(publicUrl),
    ...(prefixed && { prefix: prefixed }),
    ...(seconds && { maxAge: seconds }),
  })
}

export const dropToken = (c: Context, name: CookieName, publicUrl: URL): void => {
  const prefixed = prefix(publicUrl)
  deleteCookie(c, name, { ...how(publicUrl), ...(prefixed && { prefix: prefixed }) })
}
