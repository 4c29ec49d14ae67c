import { hkdfSync } from 'node:crypto'
import { currentKey, type Keyring } from './key.ts'

/** The password of a database role, derived so that no password is written anywhere. Rotating `password` changes them all. */
export const derivePassword = (keyring: Keyring, role: string): string => {
  const { secret } = currentKey(keyring, 'password')
  return Buffer.from(hkdfSync('sha256', secret, '', `database role: ${role}`, 24)).toString('base64url')
}
