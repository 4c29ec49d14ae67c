import { prepared, type Tx } from '../database/transaction.ts'
import { newId, type Uuid } from '../id.ts'
import type { Keyring } from '../keys/key.ts'
import { activationCodeHash, newActivationCode } from './activation-code.ts'

const insert = prepared(
  'identity.issue-code',
  `insert into identity.activation_code (municipality_id, id, person_id, code_hash, issued_by, issued_at, expires_at)
   values (platform.municipality(), $1, $2, $3, platform.person(), $4, $4::timestamptz + make_interval(days => $5))`,
)

/** A new one-time code for someone's first sign-in; the one before it no longer counts. It can be read here and never again. */
export const issueActivationCode = async (
  tx: Tx,
  keyring: Keyring,
  { person, now, days }: { person: Uuid; now: Date; days: number },
): Promise<string> => {
  const code = newActivationCode()
  await tx.prepared(insert, [newId(), person, activationCodeHash(keyring, code), now, days])
  return code
}
