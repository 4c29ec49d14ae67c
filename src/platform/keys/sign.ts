import { createPublicKey, sign as ed25519Sign, verify as ed25519Verify } from 'node:crypto'
import { currentKey, type Key, type Keyring, keysFor } from './key.ts'

export type Signature = { keyId: string; signature: Uint8Array }

/** Signs with Ed25519 (RFC 8032), which hashes by itself; hence no digest name. */
export const sign = (keyring: Keyring, bytes: Uint8Array): { keyId: string; signature: Buffer } => {
  const key = currentKey(keyring, 'sign')
  return { keyId: key.id, signature: ed25519Sign(null, bytes, key.secret) }
}

/** False for an altered text or signature and for a key that is not in the ring. */
export const verify = (keyring: Keyring, bytes: Uint8Array, { keyId, signature }: Signature): boolean => {
  const key = keysFor(keyring, 'sign').find((candidate) => candidate.id === keyId)
  return key !== undefined && ed25519Verify(null, bytes, createPublicKey(key.secret), signature)
}

const publicBytes = (key: Key): Buffer => {
  const { x } = createPublicKey(key.secret).export({ format: 'jwk' })
  return Buffer.from(String(x), 'base64url')
}

/** The 32 public bytes of every signing key, newest first: what someone outside needs to check a signature. */
export const publicKeys = (keyring: Keyring): { keyId: string; publicKey: Buffer }[] =>
  keysFor(keyring, 'sign').map((key) => ({ keyId: key.id, publicKey: publicBytes(key) }))
