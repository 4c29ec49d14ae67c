import { identityNumber } from './identity-number.ts'
import type { IssuerProfile, Level } from './issuer-profiles.ts'

/** What an issuer asserts, in the house's own words. */
export type Assertion = {
  /** Looked up by this when the profile's key is `identity-number`; else only the first time. */
  identityNumber: string | undefined
  /** The issuer's own id of the person; absent where persons are known by identity number. */
  subject: string | undefined
  level: string
  /** How long ago, by the issuer's own clock, she proved who she is. */
  secondsSince: number
  /** The issuer's name of its session. */
  issuerSession: string | undefined
}

export type NotAsserted =
  | 'level-too-low'
  | 'no-identity-number'
  | 'identity-number-not-taken'
  | 'no-subject'
  | 'not-authenticated-anew'

export type Claims = Readonly<Record<string, unknown>>

/** Re-authentication asked for: longer ago than this is not anew. */
const anewWithin = 120

/**
 * Reads the claims of an ID token whose signature, issuer, audience, nonce and times have been checked. The level must be the one
 * demanded or higher; no other claim says anything about it.
 */
export const assertionFrom = (
  claims: Claims,
  profile: IssuerProfile,
  demanded: { level: string; anew: boolean },
): Assertion | NotAsserted => {
  const level = highest(claims[profile.level.claim], profile.level)
  if (level === undefined || rank(level, profile.level) < rank(demanded.level, profile.level)) return 'level-too-low'
  const secondsSince = sinceAuthentication(claims)
  if (demanded.anew && (secondsSince === undefined || secondsSince > anewWithin)) return 'not-authenticated-anew'
  const about = { level, secondsSince: secondsSince ?? 0, issuerSession: text(claims.sid) }
  const number = profile.identityNumber ? text(claims[profile.identityNumber]) : undefined
  const taken = number === undefined ? undefined : identityNumber.safeParse(number)
  if (taken && !taken.success) return 'identity-number-not-taken'
  if (profile.key === 'identity-number')
    return taken ? { ...about, identityNumber: taken.data, subject: undefined } : 'no-identity-number'
  const parts = profile.subject.map((claim) => text(claims[claim]))
  if (parts.some((part) => part === undefined)) return 'no-subject'
  return { ...about, identityNumber: taken?.data, subject: parts.join(' ') }
}

const text = (claim: unknown): string | undefined =>
  typeof claim === 'string' && claim !== '' && claim.length <= 500 ? claim : undefined

const rank = (level: string, { order }: Level): number => order.indexOf(level)

/** Some issuers list every level reached. */
const highest = (claim: unknown, level: Level): string | undefined =>
  (Array.isArray(claim) ? claim : [claim])
    .filter((one): one is string => typeof one === 'string' && level.order.includes(one))
    .sort((a, b) => rank(b, level) - rank(a, level))[0]

/** Both instants are the issuer's: its clock need not agree with ours. */
const sinceAuthentication = ({ iat, auth_time }: Claims): number | undefined =>
  typeof iat === 'number' && typeof auth_time === 'number' ? Math.max(0, iat - auth_time) : undefined
