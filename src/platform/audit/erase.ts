import type { Uuid } from '#platform/id.ts'
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

/**
 * Removes person, child and detail, and the salt that hid them, from sealed entries, as laget_jobs. The leaves stay, and the erasing is
 * itself an entry that says how many and which. Throws, having erased nothing, when one of them is not sealed, is erased already or
 * records an erasure. Backups and the database's own older row versions keep the fields until they are overwritten.
 */
export const eraseEntries = async (
  client: SqlClient,
  { municipality, act, orderedBy, rule, entries }: Erasure,
): Promise<void> => {
  await client.query({
    text: 'select audit.erase($1, $2, $3, $4, $5)',
    values: [municipality, act, orderedBy, rule, entries],
  })
}
