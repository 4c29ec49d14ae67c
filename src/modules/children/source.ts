import type { Tx } from '#platform/database/transaction.ts'
import type { Keyring } from '#platform/keys/key.ts'
import { type Day, dayOf } from '#platform/language/day.ts'
import { Invalid } from '#platform/operation.ts'
import { identifyGuardian } from './store/registrar.ts'
import type { GuardianHead } from './store.ts'

/** What the registrar knows, she knows from a source of a day that has come. */
export const requireSource = ({ sourceDate }: { sourceDate: Day }, now: Date): void => {
  if (sourceDate > dayOf(now)) throw new Invalid([{ path: 'sourceDate', code: 'day-in-future' }])
}

type Found = { responsibility: boolean; identityNumber?: string | undefined; email?: string | undefined }

/**
 * Whose link it is. Whoever gets responsibility is named by the registrar, from her source: the number that the starter wrote may be another
 * one's, who would then sign in as this guardian.
 */
export const requireIdentity = async (
  { tx, keyring }: { tx: Tx; keyring: Keyring },
  link: GuardianHead,
  found: Found,
): Promise<void> => {
  const wrong = (code: string) => new Invalid([{ path: 'identityNumber', code }])
  if (found.responsibility && !found.identityNumber) throw wrong('number-needed')
  const reason = await identifyGuardian(tx, keyring, link.id, found)
  if (reason) throw wrong(reason)
}
