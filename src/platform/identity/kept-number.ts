import { decrypt, encrypt } from '../keys/encrypt.ts'
import type { Keyring } from '../keys/key.ts'
import { lookupHash } from '../keys/lookup-hash.ts'
import { identityPurpose } from './identity-number.ts'

/** An identity number as it lies in the database: found by the hash, read from the cipher. */
export type KeptNumber = { hash: Buffer; cipher: Buffer }

/**
 * Bound into the ciphertext: it opens only beside the hash of its own number. So another number cannot be put in its place, and both
 * may stand in several rows about the same person.
 */
const contextOf = (hash: Buffer): string => `${identityPurpose}:${hash.toString('hex')}`

export const keepNumber = (keyring: Keyring, identityNumber: string): KeptNumber => {
  const hash = lookupHash(keyring, identityPurpose, identityNumber)
  return { hash, cipher: encrypt(keyring, identityNumber, contextOf(hash)) }
}

/** Throws a KeyringError when it was not kept with this keyring, or not beside this hash. */
export const openNumber = (keyring: Keyring, { hash, cipher }: KeptNumber): string =>
  decrypt(keyring, cipher, contextOf(hash))
