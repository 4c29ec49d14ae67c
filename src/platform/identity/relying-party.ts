import * as oidc from 'openid-client'
import type { Clock } from '../clock.ts'
import { type Assertion, assertionFrom, type NotAsserted } from './assertion.ts'
import type { Issuer } from './issuers.ts'

/** What is kept between sending someone to the issuer and its answer. */
export type Challenge = { state: string; nonce: string; verifier: string; level: string; anew: boolean }

type AuthorizationWish = {
  /** One of the profile's levels, when more is asked than the issuer's usual one. */
  level?: string | undefined
  /** Prove once more who you are, whatever session the issuer still has. */
  anew?: boolean | undefined
  language: string
  loginHint?: string | undefined
}

/** Our side of OpenID Connect with one issuer: authorisation code with PKCE, nonce and state, and its sign-out. */
export type RelyingParty = {
  issuer: Issuer
  begin(wish: AuthorizationWish): Promise<{ address: URL; challenge: Challenge }>
  /** `answer`: our own address with the parameters that came back. Throws what openid-client throws when the answer does not hold. */
  finish(answer: URL, challenge: Challenge): Promise<{ asserted: Assertion | NotAsserted; idToken: string }>
  /** Where the browser goes to sign out at the issuer as well; undefined where that is not possible. */
  signOutAddress(idToken: string | undefined): Promise<URL | undefined>
}

const patience = 10
const discoveryAge = 24 * 60 * 60 * 1000

export const relyingParty = (issuer: Issuer, publicUrl: URL, clock: Clock): RelyingParty => {
  const configuration = discoverOnce(issuer, clock)
  const { profile } = issuer
  return {
    issuer,
    begin: async (wish) => {
      const config = await configuration()
      const level = higher(issuer, wish.level)
      const anew = wish.anew ?? false
      const challenge = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
        level,
        anew,
      }
      const parameters = {
        response_type: 'code',
        redirect_uri: new URL('/logg-inn/svar', publicUrl).href,
        scope: profile.scope,
        state: challenge.state,
        nonce: challenge.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(challenge.verifier),
        code_challenge_method: 'S256',
        ui_locales: wish.language,
        ...profile.parameters,
        ...askForLevel(issuer, level),
        ...(anew && { prompt: 'login', max_age: '0' }),
        ...(profile.takesLoginHint && wish.loginHint && { login_hint: wish.loginHint }),
      }
      // Pushed where the issuer takes it (RFC 9126): then nothing of this stands in an address.
      const pushed = config.serverMetadata().pushed_authorization_request_endpoint !== undefined
      const address = pushed
        ? await oidc.buildAuthorizationUrlWithPAR(config, parameters)
        : oidc.buildAuthorizationUrl(config, parameters)
      return { address, challenge }
    },
    finish: async (answer, { state, nonce, verifier, level, anew }) => {
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true }
      const tokens = await oidc.authorizationCodeGrant(await configuration(), answer, checks)
      return {
        asserted: assertionFrom(tokens.claims() ?? {}, profile, { level, anew }),
        idToken: tokens.id_token ?? '',
      }
    },
    signOutAddress: async (idToken) => {
      if (profile.signOut === 'none') return undefined
      const config = await configuration()
      if (!config.serverMetadata().end_session_endpoint) return undefined
      return oidc.buildEndSessionUrl(config, {
        post_logout_redirect_uri: new URL('/logget-ut', publicUrl).href,
        ...(profile.signOut === 'id-token-hint' && idToken && { id_token_hint: idToken }),
      })
    },
  }
}

/** The issuer's own address book, asked for once a day; a failed attempt is not remembered. */
const discoverOnce = (issuer: Issuer, clock: Clock): (() => Promise<oidc.Configuration>) => {
  let found: { promise: Promise<oidc.Configuration>; at: number } | undefined
  return () => {
    const at = clock.now().getTime()
    if (!found || at - found.at > discoveryAge) {
      const asked = { promise: discover(issuer), at }
      found = asked
      asked.promise.catch(() => {
        if (found === asked) found = undefined
      })
    }
    return found.promise
  }
}

const discover = (issuer: Issuer): Promise<oidc.Configuration> =>
  oidc.discovery(
    new URL(issuer.url),
    issuer.clientId,
    { id_token_signed_response_alg: issuer.signing },
    issuer.authentication,
    {
      timeout: patience,
      // In the code flow the specification lets one trust the connection alone; the signature is checked nevertheless.
      execute: [oidc.enableNonRepudiationChecks, ...(issuer.inProcess ? [oidc.allowInsecureRequests] : [])],
      ...(issuer.inProcess && { [oidc.customFetch]: issuer.inProcess }),
    },
  )

/** Never lower than what this issuer must always give. */
const higher = ({ profile: { level } }: Issuer, wish: string | undefined): string =>
  wish !== undefined && level.order.indexOf(wish) > level.order.indexOf(level.required) ? wish : level.required

const askForLevel = ({ profile: { level, parameters } }: Issuer, value: string): Record<string, string> => {
  if (level.ask === 'acr_values') return { acr_values: value }
  if (level.ask === 'none') return {}
  const claims = JSON.parse(parameters?.claims ?? '{}')
  const idToken = { ...claims.id_token, [level.claim]: { essential: true, value } }
  return { claims: JSON.stringify({ ...claims, id_token: idToken }) }
}
