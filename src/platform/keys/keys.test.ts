import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decrypt, encrypt } from './encrypt.ts'
import {
  bytesFromSecret,
  currentKey,
  type Keyring,
  KeyringError,
  newKeyring,
  secretFromBytes,
  withNewKey,
} from './key.ts'
import { lookupHash, lookupHashes, matchesHash } from './lookup-hash.ts'
import { derivePassword } from './password.ts'
import { publicKeys, sign, verify } from './sign.ts'

const now = new Date('2026-11-22T10:00:00Z')
const keyring = newKeyring(now)
const stranger = newKeyring(now)
const place = 'identity.person:0198'
const idOf = (ring: Keyring, purpose: 'encrypt' | 'hash' | 'sign') => currentKey(ring, purpose).id
/** The stranger's secret under our key's id: what someone has who guesses a key but knows the format. */
const impostor = (purpose: 'encrypt' | 'sign'): Keyring => ({
  keys: [{ ...currentKey(stranger, purpose), id: idOf(keyring, purpose) }],
})

describe('encrypt', () => {
  it('opens to the same text, and carries the key id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 1 }), (text, context) => {
        const ciphertext = encrypt(keyring, text, context)
        expect(ciphertext.toString('hex', 1, 5)).toBe(idOf(keyring, 'encrypt'))
        expect(decrypt(keyring, ciphertext, context)).toBe(text)
      }),
    )
  })

  it('never gives the same bytes twice', () => {
    expect(encrypt(keyring, 'hei', place)).not.toEqual(encrypt(keyring, 'hei', place))
  })

  it('does not open in another place', () => {
    expect(() => decrypt(keyring, encrypt(keyring, 'hei', place), 'identity.person:0199')).toThrow('does not open')
  })

  it('does not open with another secret under the same id', () => {
    expect(() => decrypt(impostor('encrypt'), encrypt(keyring, 'hei', place), place)).toThrow('does not open')
  })

  it('names a key that is not in the ring', () => {
    const ciphertext = encrypt(keyring, 'hei', place)
    expect(() => decrypt(stranger, ciphertext, place)).toThrow(`no key "${idOf(keyring, 'encrypt')}" for "encrypt"`)
  })

  it('opens with an old key after a rotation, and writes with the new one', () => {
    const before = encrypt(keyring, 'hei', place)
    const rotated = withNewKey(keyring, 'encrypt', now)
    expect(decrypt(rotated, before, place)).toBe('hei')
    expect(() => decrypt(keyring, encrypt(rotated, 'hei', place), place)).toThrow('no key')
  })

  it('refuses whatever was cut off or changed, wherever it was', () => {
    const ciphertext = encrypt(keyring, 'fødselsnummer', place)
    for (let length = 0; length < ciphertext.length; length++) {
      expect(() => decrypt(keyring, ciphertext.subarray(0, length), place)).toThrow(KeyringError)
    }
    for (let at = 0; at < ciphertext.length; at++) {
      const changed = Buffer.from(ciphertext)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(() => decrypt(keyring, changed, place)).toThrow(KeyringError)
    }
  })

  it('demands a context', () => {
    expect(() => encrypt(keyring, 'hei', '')).toThrow('needs a context')
  })
})

describe('lookupHash', () => {
  it('is the key id and an HMAC-SHA-256 over purpose and text', () => {
    const key = currentKey(keyring, 'hash')
    const mac = createHmac('sha256', bytesFromSecret(key)).update('identity.number\u000002813299997').digest('hex')
    expect(lookupHash(keyring, 'identity.number', '02813299997').toString('hex')).toBe(key.id + mac)
  })

  it('differs by key, purpose and text', () => {
    const hashes = [
      lookupHash(keyring, 'identity.number', 'a'),
      lookupHash(keyring, 'identity.number', 'b'),
      lookupHash(keyring, 'session.token', 'a'),
      lookupHash(stranger, 'identity.number', 'a'),
    ]
    expect(new Set(hashes.map((hash) => hash.toString('hex', 4))).size).toBe(4)
  })

  it('cannot be moved from one purpose to another by shifting letters between purpose and text', () => {
    expect(lookupHash(keyring, 'ab', 'c')).not.toEqual(lookupHash(keyring, 'a', 'bc'))
    expect(() => lookupHash(keyring, 'a\0b', 'c')).toThrow(TypeError)
  })

  it('finds rows from before a rotation, newest candidate first', () => {
    const before = lookupHash(keyring, 'identity.number', 'a')
    const rotated = withNewKey(keyring, 'hash', now)
    expect(lookupHashes(rotated, 'identity.number', 'a')).toEqual([lookupHash(rotated, 'identity.number', 'a'), before])
    expect(matchesHash(rotated, 'identity.number', 'a', before)).toBe(true)
  })

  it('matches nothing else', () => {
    const hash = lookupHash(keyring, 'identity.number', 'a')
    expect(matchesHash(keyring, 'identity.number', 'b', hash)).toBe(false)
    expect(matchesHash(keyring, 'session.token', 'a', hash)).toBe(false)
    expect(matchesHash(keyring, 'identity.number', 'a', hash.subarray(0, -1))).toBe(false)
    expect(matchesHash(stranger, 'identity.number', 'a', hash)).toBe(false)
    expect(matchesHash(keyring, 'identity.number', 'a', Buffer.alloc(0))).toBe(false)
  })
})

describe('sign', () => {
  const bytes = Buffer.from('checkpoint')

  it('is Ed25519: the first test of RFC 8032', () => {
    const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex')
    const ring: Keyring = {
      keys: [
        { id: '00000001', purpose: 'sign', created: '', status: 'current', secret: secretFromBytes('sign', seed) },
      ],
    }
    expect(sign(ring, Buffer.alloc(0)).signature.toString('hex')).toBe(
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    )
    expect(publicKeys(ring)[0]?.publicKey.toString('hex')).toBe(
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    )
  })

  it('verifies its own and nothing else', () => {
    const signed = sign(keyring, bytes)
    expect(signed.keyId).toBe(idOf(keyring, 'sign'))
    expect(verify(keyring, bytes, signed)).toBe(true)
    expect(verify(keyring, Buffer.from('checkpoinT'), signed)).toBe(false)
    expect(verify(keyring, bytes, { ...signed, signature: signed.signature.subarray(1) })).toBe(false)
    expect(verify(keyring, bytes, { ...signed, keyId: idOf(stranger, 'sign') })).toBe(false)
    expect(verify(stranger, bytes, signed)).toBe(false)
    expect(verify(impostor('sign'), bytes, signed)).toBe(false)
  })

  it('still verifies what an old key signed', () => {
    const rotated = withNewKey(keyring, 'sign', now)
    expect(verify(rotated, bytes, sign(keyring, bytes))).toBe(true)
    expect(verify(keyring, bytes, sign(rotated, bytes))).toBe(false)
    expect(publicKeys(rotated).map(({ keyId }) => keyId)).toEqual([idOf(rotated, 'sign'), idOf(keyring, 'sign')])
  })
})

describe('derivePassword', () => {
  it('is the same every time, and another for every role, keyring and rotation', () => {
    const rotated = withNewKey(keyring, 'password', now)
    expect(derivePassword(keyring, 'laget_app')).toBe(derivePassword(keyring, 'laget_app'))
    const passwords = [
      derivePassword(keyring, 'laget_app'),
      derivePassword(keyring, 'laget_jobs'),
      derivePassword(stranger, 'laget_app'),
      derivePassword(rotated, 'laget_app'),
    ]
    expect(new Set(passwords).size).toBe(4)
  })

  it('needs no quoting in SQL or in a URL', () => {
    expect(derivePassword(keyring, 'laget_app')).toMatch(/^[\w-]{32}$/)
  })
})
