import { describe, expect, it } from 'vitest'
import { syntheticNumber } from '#demo/synthetic-number.ts'
import { assertionFrom, type Claims } from './assertion.ts'
import { issuerProfiles, type ProfileName } from './issuer-profiles.ts'

const number = syntheticNumber('1988-03-14', 0)
const times = { iat: 1_000_060, auth_time: 1_000_000 }

const read = (name: ProfileName, claims: Claims, demanded: { level?: string; anew?: boolean } = {}) => {
  const profile = issuerProfiles[name]
  return assertionFrom({ ...times, ...claims }, profile, {
    level: demanded.level ?? profile.level.required,
    anew: demanded.anew ?? false,
  })
}

describe('each issuer in its own words', () => {
  it.each<[ProfileName, Claims, object]>([
    [
      'idporten',
      { sub: 'pairwise', pid: number, acr: 'idporten-loa-high', sid: 's' },
      { identityNumber: number, subject: undefined, level: 'idporten-loa-high', issuerSession: 's', secondsSince: 60 },
    ],
    ['ansattporten', { sub: 'pairwise', pid: number, acr: 'idporten-loa-high' }, { identityNumber: number }],
    [
      'helseid',
      {
        sub: 'x',
        'helseid://claims/identity/pid': number,
        'helseid://claims/identity/security_level': '4',
      },
      { identityNumber: number, level: '4' },
    ],
    [
      'feide',
      { sub: '76a7a061-3c55-430d-8ee0-6f82ec42501f', acr: 'urn:mace:feide.no:auth:level:fad08:3' },
      { subject: '76a7a061-3c55-430d-8ee0-6f82ec42501f', identityNumber: undefined },
    ],
    [
      'entra',
      { sub: 'pairwise', tid: 'tenant', oid: 'object', acrs: ['c1', 'p1'], email: 'a@b.example' },
      { subject: 'tenant object', level: 'c1' },
    ],
  ])('%s', (name, claims, expected) => {
    expect(read(name, claims)).toMatchObject(expected)
  })
})

describe('what is not enough', () => {
  const whole = { sub: 'x', pid: number, acr: 'idporten-loa-high' }
  it.each<[ProfileName, Claims, string]>([
    ['idporten', { ...whole, acr: 'idporten-loa-substantial' }, 'level-too-low'],
    ['idporten', { ...whole, acr: undefined }, 'level-too-low'],
    ['idporten', { ...whole, acr: 'eidas-loa-high' }, 'level-too-low'],
    ['idporten', { ...whole, acr: { value: 'idporten-loa-high' } }, 'level-too-low'],
    ['idporten', { ...whole, pid: undefined }, 'no-identity-number'],
    ['idporten', { ...whole, pid: 14838812345 }, 'no-identity-number'],
    ['idporten', { ...whole, pid: '01010112377' }, 'identity-number-not-taken'],
    [
      'idporten',
      { ...whole, pid: `${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}` },
      'identity-number-not-taken',
    ],
    [
      'helseid',
      { 'helseid://claims/identity/pid': number, 'helseid://claims/identity/security_level': '3' },
      'level-too-low',
    ],
    [
      'helseid',
      { 'helseid://claims/identity/pid': number, 'helseid://claims/identity/security_level': 4 },
      'level-too-low',
    ],
    ['feide', { sub: 'x' }, 'level-too-low'],
    ['entra', { tid: 'tenant', sub: 'x', acrs: ['c1'] }, 'no-subject'],
    ['entra', { tid: 'tenant', oid: 'object', acrs: ['c2'] }, 'level-too-low'],
  ])('%s %j: %s', (name, claims, reason) => {
    expect(read(name, claims)).toBe(reason)
  })

  it('a level above the usual one, when that was demanded', () => {
    const claims = { ...whole, acr: 'idporten-loa-substantial' }
    expect(read('idporten', claims, { level: 'idporten-loa-substantial' })).toMatchObject({ identityNumber: number })
    expect(read('idporten', claims, { level: 'idporten-loa-high' })).toBe('level-too-low')
  })

  it('having proved who one is long ago, when it was to be anew', () => {
    expect(read('idporten', whole, { anew: true })).toMatchObject({ secondsSince: 60 })
    expect(read('idporten', { ...whole, auth_time: times.iat - 121 }, { anew: true })).toBe('not-authenticated-anew')
    expect(read('idporten', { ...whole, auth_time: undefined }, { anew: true })).toBe('not-authenticated-anew')
  })
})
