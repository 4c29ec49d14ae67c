import { colleagueAt } from '#modules/organisation'
import type { Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import { Invalid } from '#platform/operation.ts'
import type { ListingFields } from './contract.ts'
import { readHours } from './hours.ts'
import { isNameTaken } from './store/listings.ts'

type Given = { fields: ListingFields; owner: Uuid | undefined; listing: Uuid | null }

/** What the contract cannot judge alone is told at its field too. Asked after `knownIn`: nobody else writes meanwhile. */
export const requireSound = async (tx: Tx, { fields, owner, listing }: Given): Promise<void> => {
  if (!readHours(fields.hours)) throw new Invalid([{ path: 'hours', code: 'hours-not-understood' }])
  if (owner && !(await colleagueAt(tx, owner))) throw new Invalid([{ path: 'owner', code: 'invalid_value' }])
  if (await isNameTaken(tx, fields, listing)) throw new Invalid([{ path: 'name', code: 'name-taken' }])
}
