import { createPrivateKey, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'

/** What a key is for. A key never serves two purposes. */
export const keyPurposes = ['encrypt', 'hash', 'sign', 'password'] as const
export type KeyPurpose = (typeof keyPurposes)[number]

/** `id` is eight hexadecimal characters: its four bytes stand in front of every ciphertext and hash the key made. */
export type Key = {
  readonly id: string
  readonly purpose: KeyPurpose
  readonly created: string
  readonly status: 'current' | 'old'
  /** A KeyObject and not bytes, so that a keyring that ends up in a log line or a JSON answer shows nothing. */
  readonly secret: KeyObject
}

/** Oldest key first; exactly one current key per purpose, and it is the purpose's last. */
export type Keyring = { readonly keys: readonly Key[] }

/** A fault of the keyring itself or of something made with it. The message is one sentence for the operator, without secrets. */
export class KeyringError extends Error {
  override name = 'KeyringError'
}

export const secretBytes = 32
export const keyIdBytes = 4

// RFC 8410: what PKCS #8 puts in front of the 32 bytes of an Ed25519 private key.
const ed25519Prefix = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The key object for 32 secret bytes: the seed for Ed25519, the bytes themselves for the symmetric purposes. */
export const secretFromBytes = (purpose: KeyPurpose, bytes: Buffer): KeyObject =>
  purpose === 'sign'
    ? createPrivateKey({ key: Buffer.concat([ed25519Prefix, bytes]), format: 'der', type: 'pkcs8' })
    : createSecretKey(bytes)

/** The 32 secret bytes, for writing the keyring file and nothing else. */
export const bytesFromSecret = ({ purpose, secret }: Key): Buffer =>
  purpose === 'sign' ? secret.export({ format: 'der', type: 'pkcs8' }).subarray(ed25519Prefix.length) : secret.export()

/** Makes a fresh current key for the purpose; the key that was current until now becomes old and still opens what it made. */
export const withNewKey = ({ keys }: Keyring, purpose: KeyPurpose, now: Date): Keyring => {
  const taken = new Set(keys.map((key) => key.id))
  let id = randomBytes(keyIdBytes).toString('hex')
  while (taken.has(id)) id = randomBytes(keyIdBytes).toString('hex')
  const secret = secretFromBytes(purpose, randomBytes(secretBytes))
  const retired = keys.map((key): Key => (key.purpose === purpose ? { ...key, status: 'old' } : key))
  return { keys: [...retired, { id, purpose, created: now.toISOString(), status: 'current', secret }] }
}

/** A complete new keyring that exists in memory only. */
export const newKeyring = (now: Date): Keyring =>
  keyPurposes.reduce((keyring, purpose) => withNewKey(keyring, purpose, now), { keys: [] } as Keyring)

/** All keys of a purpose, newest (the current one) first. */
export const keysFor = ({ keys }: Keyring, purpose: KeyPurpose): Key[] =>
  keys.filter((key) => key.purpose === purpose).reverse()

export const currentKey = (keyring: Keyring, purpose: KeyPurpose): Key => {
  const key = keysFor(keyring, purpose)[0]
  if (key?.status !== 'current') throw new KeyringError(`The keyring has no current key for "${purpose}".`)
  return key
}

export const keyById = (keyring: Keyring, purpose: KeyPurpose, id: string): Key => {
  const found = keyring.keys.find((key) => key.id === id && key.purpose === purpose)
  if (!found) throw new KeyringError(`The keyring has no key "${id}" for "${purpose}".`)
  return found
}
