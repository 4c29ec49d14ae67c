import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { type ClientMetadata, type Configuration, type Interaction, Provider } from 'oidc-provider'
import { ClientSecretBasic } from 'openid-client'
import type { DatabaseKind } from '#platform/database/migrate.ts'
import { issuerProfiles } from '#platform/identity/issuer-profiles.ts'
import type { Issuer } from '#platform/identity/issuers.ts'
import type { Language } from '#platform/language/language.ts'
import type { Visit } from '#ui/visit.tsx'
import { demoIssuerPath } from './demo-issuer-path.ts'
import { inProcess } from './in-process.ts'
import { endAtOnce, showError, showSignedOut, signInPages, withoutScript } from './interaction.ts'
import { memoryAdapter } from './memory-adapter.ts'
import { signInPolicy } from './sign-in-policy.ts'

/** Someone invented. */
export type DemoPerson = {
  /** For `login_hint`. */
  key: string
  name: string
  /** Synthetic; absent for someone with a foreign eID, who has none. */
  identityNumber?: string | undefined
  role: Readonly<Record<Language, string>>
  /** One line on what she or he sees. */
  sees: Readonly<Record<Language, string>>
}

export type DemoIssuerOptions = {
  /** What the database says it is. */
  kind: DatabaseKind
  publicUrl: URL
  people(): readonly DemoPerson[] | Promise<readonly DemoPerson[]>
  visitOf(page: { lang: Language; address: string }): Visit
  /** The level a person reaches when asked for one. The highest there is unless told. */
  levelOf?(person: DemoPerson, asked: readonly string[]): string
  /** Other services where people sign in with the same issuer. */
  otherClients?: readonly ClientMetadata[]
}

export type DemoIssuer = {
  /** To be used by the sign-in like any other. */
  issuer: Issuer
  /** Takes everything under `demoIssuerPath`. */
  fetch(request: Request): Promise<Response>
  provider: Provider
}

/**
 * A real OpenID Connect issuer for invented people, in this process: oidc-provider with everything in memory and keys made at every
 * start. Signing in is choosing a name from a list, so it refuses to open over a database that may hold real people.
 */
export const openDemoIssuer = (options: DemoIssuerOptions): DemoIssuer => {
  const { kind, publicUrl } = options
  if (kind === 'real')
    throw new Error('The demo issuer lets anyone in as anybody: never over a database of real people.')
  const secret = randomBytes(32).toString('base64url')
  const url = new URL(demoIssuerPath, publicUrl).href
  const provider = new Provider(url, configurationOf(options, secret))
  // The bridge says the host and scheme that people see.
  provider.proxy = true
  provider.use(signInPages(provider, options))
  provider.use(withoutScript)
  const answer = provider.callback()
  const fetch = inProcess((request, response) => {
    // The provider answers below the path it is mounted at, and finds out from these two which that is.
    const mounted = Object.assign(request, { originalUrl: request.url ?? '/' })
    mounted.url = mounted.originalUrl.slice(demoIssuerPath.length) || '/'
    void answer(mounted, response)
  }, publicUrl)
  const issuer: Issuer = {
    key: 'demo',
    name: issuerProfiles.demo.name,
    url,
    clientId: 'laget',
    authentication: ClientSecretBasic(secret),
    signing: 'ES256',
    profile: issuerProfiles.demo,
    inProcess: (address, { method, headers, body, signal }) =>
      fetch(new Request(address, { method, headers, body: body ?? null, signal: signal ?? null })),
  }
  return { issuer, fetch, provider }
}

const hours = 60 * 60
const minutes = 60

const configurationOf = (options: DemoIssuerOptions, secret: string): Configuration => {
  const { publicUrl, otherClients = [] } = options
  const { order } = issuerProfiles.demo.level
  const personBy = async (key: string) => (await options.people()).find((person) => person.key === key)
  return {
    adapter: memoryAdapter(),
    jwks: { keys: [signingKey()] },
    clients: [
      {
        client_id: 'laget',
        client_secret: secret,
        redirect_uris: [new URL('/logg-inn/svar', publicUrl).href],
        post_logout_redirect_uris: [new URL('/logget-ut', publicUrl).href],
        id_token_signed_response_alg: 'ES256',
      },
      ...otherClients,
    ],
    responseTypes: ['code'],
    pkce: { required: () => true },
    scopes: ['openid'],
    claims: { openid: ['sub', 'pid', 'acr', 'amr'], sid: null, auth_time: null },
    // As ID-porten: what is known of the person stands in the ID token.
    conformIdTokenClaims: false,
    acrValues: [...order],
    findAccount: async (_, key) => {
      const person = await personBy(key)
      return person && { accountId: key, claims: async () => ({ sub: key, pid: person.identityNumber }) }
    },
    // Nobody is asked whether Laget may know who she is: that is what she came for.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      })
      grant.addOIDCScope('openid')
      grant.addOIDCClaims(['sid', 'auth_time'])
      await grant.save()
      return grant
    },
    interactions: { policy: signInPolicy(), url: (_, { uid }: Interaction) => `${demoIssuerPath}/interaksjon/${uid}` },
    cookies: {
      names: { session: 'demo-utsteder', interaction: 'demo-utsteder-naa', resume: 'demo-utsteder-videre' },
      long: { httpOnly: true, sameSite: 'lax', path: demoIssuerPath },
      short: { httpOnly: true, sameSite: 'lax' },
      keys: [randomBytes(32).toString('base64url')],
    },
    ttl: {
      AccessToken: 10 * minutes,
      AuthorizationCode: 1 * minutes,
      IdToken: 10 * minutes,
      Interaction: 20 * minutes,
      Session: 8 * hours,
      Grant: 8 * hours,
    },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      claimsParameter: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: endAtOnce,
        postLogoutSuccessSource: showSignedOut(options),
      },
    },
    clientBasedCORS: () => false,
    renderError: showError(options),
  }
}

const signingKey = () => {
  const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })
  return { ...jwk, kty: 'EC' as const, alg: 'ES256', use: 'sig' } as NonNullable<Configuration['jwks']>['keys'][number]
}
