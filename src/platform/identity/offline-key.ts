import { type Keyring, keyIdBytes } from '../keys/key.ts'
import { lookupHash } from '../keys/lookup-hash.ts'

/**
 * With what a browser encrypts text that it cannot send (src/browser/kept-text.ts): 32 bytes in base64, the same for as long as the session has
 * its token. Stored nowhere: when the session is over, or its person has chosen another role, nobody can make it again.
 */
export const offlineKey = (keyring: Keyring, sessionToken: string): string =>
  lookupHash(keyring, 'identity.offline', sessionToken).subarray(keyIdBytes).toString('base64')
