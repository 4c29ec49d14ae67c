import { randomBytes } from 'node:crypto'
import type { Keyring } from '#platform/keys/key.ts'
import { lookupHash, lookupHashes } from '#platform/keys/lookup-hash.ts'

const purpose = 'directory.confirmation'

/** What stands in the mail, and what is stored of it. */
export const newLink = (keyring: Keyring): { token: string; hash: Buffer } => {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: lookupHash(keyring, purpose, token) }
}

export const linkHashes = (keyring: Keyring, token: string): Buffer[] => lookupHashes(keyring, purpose, token)
