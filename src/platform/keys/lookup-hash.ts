import { createHmac, timingSafeEqual } from 'node:crypto'
import { currentKey, type Key, type Keyring, keyIdBytes, keysFor } from './key.ts'

/** Key id (4 bytes) · HMAC-SHA-256 (32). The zero byte keeps `a` + `bc` apart from `ab` + `c`; a purpose never contains one. */
const hashUnder = (key: Key, purpose: string, text: string): Buffer => {
  if (purpose === '' || purpose.includes('\0')) throw new TypeError('A lookup hash needs a purpose without zero bytes.')
  const mac = createHmac('sha256', key.secret).update(purpose).update('\0').update(text)
  return Buffer.concat([Buffer.from(key.id, 'hex'), mac.digest()])
}

/**
 * What to store so that `text` can be found again without being stored: an identity number, a session token, a one-time code.
 * `purpose` says which of them it is (`identity.number`), so that equal texts of different kinds do not give equal hashes.
 */
export const lookupHash = (keyring: Keyring, purpose: string, text: string): Buffer =>
  hashUnder(currentKey(keyring, 'hash'), purpose, text)

/** What to look for: the hash under every key of the ring, newest first, so that rows from before a rotation are still found. */
export const lookupHashes = (keyring: Keyring, purpose: string, text: string): Buffer[] =>
  keysFor(keyring, 'hash').map((key) => hashUnder(key, purpose, text))

/** True when `hash` was made of this purpose and text under a key of the ring. */
export const matchesHash = (keyring: Keyring, purpose: string, text: string, hash: Uint8Array): boolean => {
  const id = Buffer.from(hash.subarray(0, keyIdBytes)).toString('hex')
  const key = keysFor(keyring, 'hash').find((candidate) => candidate.id === id)
  if (!key) return false
  const expected = hashUnder(key, purpose, text)
  return hash.length === expected.length && timingSafeEqual(hash, expected)
}
