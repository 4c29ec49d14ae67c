import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadIssuers } from './issuers.ts'

const folder = await mkdtemp(join(tmpdir(), 'laget-issuers-'))
afterAll(() => rm(folder, { recursive: true }))
const file = async (name: string, content: string, mode = 0o600) => {
  await writeFile(join(folder, name), content, { mode })
  return name
}
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
await file('secret', 'hush\n')
await file('empty', '\n')
await file('open', 'hush', 0o644)
await file('key.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())

const idporten = {
  key: 'idporten',
  profile: 'idporten',
  issuer: 'https://idporten.example',
  clientId: 'laget',
  clientKey: { file: 'key.pem', id: 'k1', algorithm: 'RS256' },
}
const entra = {
  key: 'jobb',
  profile: 'entra',
  issuer: 'https://login.example/0b6b2a0e-0000-4000-8000-000000000000/v2.0',
  clientId: 'laget',
  clientSecretFile: 'secret',
  municipality: '9901',
}
let files = 0
const load = async (content: unknown) => {
  files += 1
  const name = await file(`issuers-${files}.json`, typeof content === 'string' ? content : JSON.stringify(content))
  return loadIssuers(join(folder, name))
}

it('reads issuers with a key or a secret beside the file', async () => {
  const [national, local] = await load({ issuers: [idporten, { ...entra, name: 'Jobbkonto' }] })
  expect(national).toMatchObject({ key: 'idporten', name: 'ID-porten', url: idporten.issuer, signing: 'RS256' })
  expect(national?.profile.level.required).toBe('idporten-loa-high')
  expect(national?.municipality).toBeUndefined()
  expect(local).toMatchObject({ name: 'Jobbkonto', municipality: '9901', profile: { key: 'subject' } })
})

it('takes another required level, if the issuer has it, and another claim for the identity number', async () => {
  const [one] = await load({ issuers: [{ ...idporten, requiredLevel: 'idporten-loa-substantial' }] })
  expect(one?.profile.level.required).toBe('idporten-loa-substantial')
  const [other] = await load({ issuers: [{ ...entra, identityNumberClaim: 'extension_fnr' }] })
  expect(other?.profile.identityNumber).toBe('extension_fnr')
})

describe('says in one sentence what is wrong', () => {
  const { clientSecretFile: _, ...noSecret } = entra
  it.each<[string, unknown, RegExp]>([
    ['not JSON', '{', /is not JSON/],
    ['none at all', { issuers: [] }, /issuers/],
    ['an unknown profile', { issuers: [{ ...idporten, profile: 'google' }] }, /issuers\.0\.profile/],
    ['the demo’s profile', { issuers: [{ ...idporten, profile: 'demo' }] }, /issuers\.0\.profile/],
    ['an unknown field', { issuers: [{ ...idporten, clientSecret: 'hush' }] }, /clientSecret/],
    ['http', { issuers: [{ ...idporten, issuer: 'http://idporten.example' }] }, /issuers\.0\.issuer: .*https/],
    ['no secret and no key', { issuers: [noSecret] }, /either clientSecretFile or clientKey/],
    ['both', { issuers: [{ ...idporten, clientSecretFile: 'secret' }] }, /either clientSecretFile or clientKey/],
    [
      'a level nobody has',
      { issuers: [{ ...idporten, requiredLevel: 'Level4' }] },
      /requiredLevel: one of idporten-loa-low/,
    ],
    [
      'a number from a tenant of nobody’s',
      { issuers: [{ ...entra, municipality: undefined, identityNumberClaim: 'extension_fnr' }] },
      /issuers\.0\.municipality: the number of the municipality/,
    ],
    ['a shared tenant', { issuers: [{ ...entra, issuer: 'https://login.example/common/v2.0' }] }, /one tenant/],
    ['two with the same key', { issuers: [idporten, { ...entra, key: 'idporten' }] }, /the same key, idporten/],
    ['two with the same address', { issuers: [idporten, { ...idporten, key: 'b' }] }, /the same issuer/],
    [
      'a secret that is not there',
      { issuers: [{ ...entra, clientSecretFile: 'gone' }] },
      /gone cannot be read \(ENOENT\)/,
    ],
    ['an empty secret', { issuers: [{ ...entra, clientSecretFile: 'empty' }] }, /is empty/],
    [
      'a key of another kind',
      { issuers: [{ ...idporten, clientKey: { file: 'key.pem', id: 'k', algorithm: 'ES256' } }] },
      /not a private key for ES256/,
    ],
    [
      'a key that is none',
      { issuers: [{ ...idporten, clientKey: { file: 'secret', id: 'k', algorithm: 'RS256' } }] },
      /not a private key/,
    ],
  ])('%s', async (_, content, sentence) => {
    const refusal = await load(content).catch((error: Error) => error)
    expect(refusal).toMatchObject({ name: 'CannotStart', message: expect.stringMatching(sentence) })
    expect((refusal as Error).message).not.toContain('hush')
  })

  it.runIf(process.platform !== 'win32')('a secret that others may read', async () => {
    await expect(load({ issuers: [{ ...entra, clientSecretFile: 'open' }] })).rejects.toThrow(
      /open to others \(mode 644\)/,
    )
  })

  it('a file that is not there', async () => {
    await expect(loadIssuers(join(folder, 'nowhere.json'))).rejects.toThrow(/LAGET_ISSUERS names .*ENOENT/)
  })
})
