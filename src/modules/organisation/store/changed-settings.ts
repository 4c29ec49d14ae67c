import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { Day } from '#platform/language/day.ts'
import type { Settings } from '../settings.ts'

type Key = keyof Settings

/** A setting as it stands, and as it was before the municipality changed it: by whom, from when and on what ground. */
export type Setting = {
  key: Key
  /** What every municipality begins with. */
  standard: unknown
  changed: { value: unknown; from: Day; by: Uuid; ground: string }[]
}

const settings = prepared<Setting>(
  'organisation.settings',
  `select d.key, d.value as standard, coalesce((
     select jsonb_agg(jsonb_build_object('value', s.value, 'from', s.valid_from, 'by', s.set_by, 'ground', s.ground) order by s.valid_from desc, s.set_at desc)
     from organisation.setting s where s.municipality_id = platform.municipality() and s.key = d.key), '[]') as changed
   from organisation.setting_default d order by d.key`,
)

/** All settings; what was changed, newest first, also what counts from a day to come. */
export const allSettings = (tx: Tx): Promise<Setting[]> => tx.prepared(settings, [])
