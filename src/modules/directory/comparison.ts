import type { Uuid } from '#platform/id.ts'
import { fieldsOf, sameFields } from './fields-of.ts'
import type { Row } from './import-document.ts'
import type { Listing } from './store/listings.ts'

export type Compared = { row: Row; what: 'new' | 'changed' | 'same'; old: Listing | undefined; id: Uuid | undefined }

/** What a file would do to what stands there: the same id is the same offer, and so is the same name from the same organization. */
export const compared = (rows: readonly Row[], there: readonly Listing[]): Compared[] => {
  const byId = new Map(there.map((one) => [one.id, one]))
  const byName = new Map(there.map((one) => [`${one.organization.name}\n${one.name}`, one]))
  return rows.map((row) => {
    const old = (row.id && byId.get(row.id)) || byName.get(`${row.fields.organization}\n${row.fields.name}`)
    if (!old) return { row, what: 'new', old, id: row.id }
    const same = old.state === 'published' && sameFields(fieldsOf(old), row.fields)
    return { row, what: same ? 'same' : 'changed', old, id: old.id }
  })
}
