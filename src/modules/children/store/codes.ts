import { prepared, type Tx } from '#platform/database/transaction.ts'
import { newId, type Uuid } from '#platform/id.ts'
import { activationCodeHash, newActivationCode } from '#platform/identity/activation-code.ts'
import type { Keyring } from '#platform/keys/key.ts'

const issue = prepared<{ days: number }>('children.issue-code', 'select children.issue_code($1, $2, $3, $4) as days')

/**
 * A new one-time code for the first sign-in of a guardian, by the link, or of the child herself; the one before it no longer counts. It can be
 * read here and never again. `days`: for how many it counts.
 */
export const handOutCode = async (
  tx: Tx,
  keyring: Keyring,
  { child, guardian }: { child: Uuid; guardian: Uuid | null },
): Promise<{ code: string; days: number }> => {
  const code = newActivationCode()
  const [row] = await tx.prepared(issue, [child, guardian, newId(), activationCodeHash(keyring, code)])
  return { code, days: row?.days ?? 0 }
}
