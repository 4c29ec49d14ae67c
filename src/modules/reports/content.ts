import type { Uuid } from '#platform/id.ts'
import { decrypt, encrypt } from '#platform/keys/encrypt.ts'
import type { Keyring } from '#platform/keys/key.ts'
import type { ReportContent } from './contract.ts'

/** Bound to its row: nothing that was copied into another opens there. */
const contextOf = (report: Uuid): string => `reports.report:${report}`

/**
 * All of it at once, names and free text as well as identity numbers: the database sees that there is a draft, and whose. Under the key of
 * the day; a draft does not live so long that it would have to be written anew when keys are changed.
 */
export const sealContent = (keyring: Keyring, report: Uuid, content: ReportContent): Buffer =>
  encrypt(keyring, JSON.stringify(content), contextOf(report))

/** Throws a KeyringError when it was sealed for another row or with another keyring. */
export const openContent = (keyring: Keyring, report: Uuid, cipher: Uint8Array): ReportContent =>
  JSON.parse(decrypt(keyring, cipher, contextOf(report)))
