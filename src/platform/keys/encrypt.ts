import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { currentKey, type Keyring, KeyringError, keyById, keyIdBytes } from './key.ts'

/**
 * Layout: version (1 byte) · key id (4) · nonce (12) · AES-256-GCM ciphertext · tag (16).
 * Nonces are random: NIST SP 800-38D allows 2^32 of them under one key, far more than an installation has numbers to encrypt.
 */
const version = Buffer.from([1])
const nonceBytes = 12
const tagBytes = 16
const headerBytes = version.length + keyIdBytes

const boundTo = (header: Buffer, context: string) => {
  if (context === '') throw new KeyringError('A ciphertext needs a context that says what it belongs to.')
  return Buffer.concat([header, Buffer.from(context, 'utf8')])
}

/**
 * `context` names the place the ciphertext belongs to, such as `identity.person:<id>`, and is needed again to open it: a
 * ciphertext copied into another row, even by someone who owns the database, does not open there.
 */
export const encrypt = (keyring: Keyring, text: string, context: string): Buffer => {
  const key = currentKey(keyring, 'encrypt')
  const header = Buffer.concat([version, Buffer.from(key.id, 'hex')])
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key.secret, nonce, { authTagLength: tagBytes })
  cipher.setAAD(boundTo(header, context))
  return Buffer.concat([header, nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
}

/** Throws a KeyringError for an unknown key and, without telling which, for a wrong context, a wrong key or altered bytes. */
export const decrypt = (keyring: Keyring, ciphertext: Uint8Array, context: string): string => {
  const bytes = Buffer.from(ciphertext.buffer, ciphertext.byteOffset, ciphertext.byteLength)
  if (bytes.length < headerBytes + nonceBytes + tagBytes) throw new KeyringError('The ciphertext is cut short.')
  if (bytes[0] !== version[0]) throw new KeyringError(`The ciphertext has an unknown version, ${bytes[0]}.`)
  const header = bytes.subarray(0, headerBytes)
  const key = keyById(keyring, 'encrypt', header.toString('hex', version.length))
  const nonce = bytes.subarray(headerBytes, headerBytes + nonceBytes)
  const decipher = createDecipheriv('aes-256-gcm', key.secret, nonce, { authTagLength: tagBytes })
  decipher.setAAD(boundTo(header, context))
  decipher.setAuthTag(bytes.subarray(-tagBytes))
  try {
    const opened = decipher.update(bytes.subarray(headerBytes + nonceBytes, -tagBytes))
    return Buffer.concat([opened, decipher.final()]).toString('utf8')
  } catch {
    throw new KeyringError('The ciphertext does not open: it was altered, or it belongs to another place or key.')
  }
}
