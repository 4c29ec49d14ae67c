import { createHash } from 'node:crypto'
import type { Uuid } from '#platform/id.ts'
import type { Keyring } from '#platform/keys/key.ts'
import { lookupHash, matchesHash } from '#platform/keys/lookup-hash.ts'
import type { SqlClient } from './sql-client.ts'

export type Erasure = {
  municipality: Uuid
  /** The id of the entry that records this act. */
  act: Uuid
  /** The entry of the act that ordered it. */
  orderedBy: Uuid
  /** The code of the rule it follows, such as `archive.delivered`. */
  rule: string
  entries: readonly Uuid[]
}

type Named = Pick<Erasure, 'municipality' | 'act' | 'orderedBy' | 'rule'> & { digest: string }

const purpose = 'audit.erasure'
const textOf = ({ municipality, act, orderedBy, rule, digest }: Named) =>
  `${municipality} ${act} ${orderedBy} ${rule} ${digest}`

/** Whether the program itself erased these entries: the database has no key to say so. */
export const isErasureMac = (keyring: Keyring, named: Named, mac: string): boolean =>
  matchesHash(keyring, purpose, textOf(named), Buffer.from(mac, 'hex'))

/**
 * Removes person, child and detail, and the salt that hid them, from sealed entries, as laget_jobs. The leaves stay, and the erasing is
 * itself an entry that says how many and which, under a key. Throws, having erased nothing, when one of them is not sealed, is erased already
 * or records an erasure. Backups and the database's own older row versions keep the fields until they are overwritten.
 */
export const eraseEntries = async (
  client: SqlClient,
  keyring: Keyring,
  { municipality, act, orderedBy, rule, entries }: Erasure,
): Promise<void> => {
  const digest = createHash('sha256')
    .update([...entries].sort().join())
    .digest('hex')
  const mac = lookupHash(keyring, purpose, textOf({ municipality, act, orderedBy, rule, digest })).toString('hex')
  await client.query({
    text: 'select audit.erase($1, $2, $3, $4, $5, $6)',
    values: [municipality, act, orderedBy, rule, entries, mac],
  })
}
