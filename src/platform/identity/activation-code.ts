import { randomInt } from 'node:crypto'
import type { Keyring } from '../keys/key.ts'
import { lookupHash, lookupHashes } from '../keys/lookup-hash.ts'

/** No letters or digits that are mistaken for each other when read aloud or written by hand. */
const alphabet = 'ABCDEFHJKMNPRSTUVWXYZ234679'
const groups = 2
const groupLength = 4
const purpose = 'identity.activation-code'

/** A one-time code as it is handed over: `KH7M-2RXA`, thirty-eight random bits; five wrong tries end it. */
export const newActivationCode = (): string =>
  Array.from({ length: groups }, () =>
    Array.from({ length: groupLength }, () => alphabet[randomInt(alphabet.length)]).join(''),
  ).join('-')

/** As someone types it: with or without the hyphen, in small letters, with spaces. */
const plain = (code: string): string => code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')

/** What is stored of a code handed over (identity.activation_code.code_hash). */
export const activationCodeHash = (keyring: Keyring, code: string): Buffer => lookupHash(keyring, purpose, plain(code))
export const activationCodeHashes = (keyring: Keyring, code: string): Buffer[] =>
  lookupHashes(keyring, purpose, plain(code))
