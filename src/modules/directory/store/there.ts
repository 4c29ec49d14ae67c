import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'

const among = prepared<{ id: Uuid }>('directory.published-among', 'select directory.published_among($1) as id')

/** Those of these offers that readers find: for whoever leads to them from elsewhere. */
export const publishedListings = async (tx: Tx, ids: readonly Uuid[]): Promise<Uuid[]> =>
  ids.length > 0 ? (await tx.prepared(among, [ids])).map(({ id }) => id) : []
