import type { Keyring } from '../keys/key.ts'
import { lookupHash, matchesHash } from '../keys/lookup-hash.ts'

const purpose = 'identity.form'

/** What every form of a session carries: only someone who has been shown a page of this session knows it. It dies with the session's token. */
export const formToken = (keyring: Keyring, sessionToken: string): string =>
  lookupHash(keyring, purpose, sessionToken).toString('base64url')

/** Compares in constant time; a page made before the keys were rotated still counts. */
export const isFormToken = (keyring: Keyring, sessionToken: string | undefined, posted: unknown): boolean =>
  sessionToken !== undefined &&
  typeof posted === 'string' &&
  matchesHash(keyring, purpose, sessionToken, Buffer.from(posted, 'base64url'))

/**
 * Did this post come from a page of ours? Browsers say so themselves, in one header or both; a post that says neither is not taken.
 * Where pages are read over plain http from another machine only Origin is sent, so they must not be served with
 * `Referrer-Policy: no-referrer`, which makes it `null`.
 */
export const sameOrigin = (request: Request, publicUrl: URL): boolean => {
  const origin = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  if (origin === null && site === null) return false
  return (origin === null || origin === publicUrl.origin) && (site === null || site === 'same-origin')
}
