import { ClientSecretBasic } from 'openid-client'
import { describe, expect, it } from 'vitest'
import { settableClock } from '../clock.ts'
import { issuerProfiles, type ProfileName } from './issuer-profiles.ts'
import { relyingParty } from './relying-party.ts'

/** An issuer of which only its address book is ever asked. */
const partyOf = (name: ProfileName, { fails = 0 } = {}) => {
  const url = 'https://utsteder.example'
  const clock = settableClock('2026-11-22T12:00:00Z')
  const asked: string[] = []
  const addressBook = {
    issuer: url,
    authorization_endpoint: `${url}/auth`,
    token_endpoint: `${url}/token`,
    jwks_uri: `${url}/jwks`,
    end_session_endpoint: `${url}/ut`,
  }
  const issuer = {
    key: name,
    name,
    url,
    clientId: 'laget',
    authentication: ClientSecretBasic('hush'),
    signing: 'RS256' as const,
    profile: issuerProfiles[name],
    inProcess: async (address: string) => {
      asked.push(address)
      return asked.length <= fails ? new Response('down', { status: 503 }) : Response.json(addressBook)
    },
  }
  return { party: relyingParty(issuer, new URL('https://laget.example'), clock), asked, clock }
}

const wish = { language: 'nn' }
const begun = async (name: ProfileName, more: object = {}) => {
  const { address, challenge } = await partyOf(name).party.begin({ ...wish, ...more })
  return { parameters: Object.fromEntries(address.searchParams), challenge, address }
}

describe('what an issuer is asked', () => {
  it('a code, bound to this sign-in by state, nonce and PKCE', async () => {
    const { parameters, challenge, address } = await begun('idporten')
    expect(address.origin + address.pathname).toBe('https://utsteder.example/auth')
    expect(parameters).toMatchObject({
      response_type: 'code',
      client_id: 'laget',
      redirect_uri: 'https://laget.example/logg-inn/svar',
      state: challenge.state,
      nonce: challenge.nonce,
      code_challenge_method: 'S256',
      acr_values: 'idporten-loa-high',
      ui_locales: 'nn',
    })
    expect(address.href).not.toContain(challenge.verifier)
    const again = await begun('idporten')
    for (const name of ['state', 'nonce', 'verifier'] as const) expect(again.challenge[name]).not.toBe(challenge[name])
  })

  it('for a level in its own way', async () => {
    expect((await begun('feide')).parameters.acr_values).toBe('urn:mace:feide.no:auth:level:fad08:3')
    expect((await begun('helseid')).parameters.acr_values).toBeUndefined()
    const { claims = '' } = (await begun('entra')).parameters
    expect(JSON.parse(claims)).toEqual({ id_token: { acrs: { essential: true, value: 'c1' } } })
  })

  it('never for less than the usual level', async () => {
    const { parameters, challenge } = await begun('idporten', { level: 'idporten-loa-low' })
    expect(parameters.acr_values).toBe('idporten-loa-high')
    expect(challenge.level).toBe('idporten-loa-high')
    expect((await begun('idporten', { level: 'made-up' })).challenge.level).toBe('idporten-loa-high')
  })

  it('to make sure anew, only when that is wanted', async () => {
    expect((await begun('idporten', { anew: true })).parameters).toMatchObject({ prompt: 'login', max_age: '0' })
    expect((await begun('idporten')).parameters).not.toHaveProperty('prompt')
  })

  it('with no hint about the person, outside the demo', async () => {
    expect((await begun('idporten', { loginHint: 'teacher' })).parameters).not.toHaveProperty('login_hint')
    expect((await begun('demo', { loginHint: 'teacher' })).parameters.login_hint).toBe('teacher')
  })
})

describe('the issuer’s address book', () => {
  it('is asked for once a day', async () => {
    const { party, asked, clock } = partyOf('idporten')
    await Promise.all([party.begin(wish), party.begin(wish)])
    await party.begin(wish)
    expect(asked).toHaveLength(1)
    clock.advance({ hours: 25 })
    await party.begin(wish)
    expect(asked).toHaveLength(2)
  })

  it('is asked for again after a failure', async () => {
    const { party } = partyOf('idporten', { fails: 1 })
    await expect(party.begin(wish)).rejects.toThrow()
    await expect(party.begin(wish)).resolves.toBeDefined()
  })
})

it('signs out at the issuer with the session’s own token, back to our page', async () => {
  const address = await partyOf('idporten').party.signOutAddress('the-id-token')
  expect(Object.fromEntries(address?.searchParams ?? [])).toMatchObject({
    id_token_hint: 'the-id-token',
    post_logout_redirect_uri: 'https://laget.example/logget-ut',
  })
})
