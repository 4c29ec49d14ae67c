import { tables } from '#platform/database/tables.ts'
import { prepared, type Tx } from '#platform/database/transaction.ts'
import { newId, type Uuid } from '#platform/id.ts'
import type { Day } from '#platform/language/day.ts'
import type { SettingKey } from '../contract.ts'

type SettingTable = {
  municipality_id: Uuid
  id: Uuid
  key: string
  value: string
  valid_from: Day
  set_by: Uuid
  set_at: Date
  ground: string
}
const db = tables<{ 'organisation.setting': SettingTable }>()

/** `from`: the day it counts from. `at`: when it was written down. */
export type Change = { value: unknown; from: Day; by: Uuid; at: string; ground: string }

/** A setting as it stands, and as it was before the municipality changed it: by whom, from when and on what ground. */
export type Setting = {
  key: SettingKey
  /** What every municipality begins with. */
  standard: unknown
  changed: Change[]
}

const settings = prepared<Setting>(
  'organisation.settings',
  `select d.key, d.value as standard, coalesce((
     select jsonb_agg(jsonb_build_object('value', s.value, 'from', s.valid_from, 'by', s.set_by, 'at', s.set_at, 'ground', s.ground)
       order by s.valid_from desc, s.set_at desc)
     from organisation.setting s where s.municipality_id = platform.municipality() and s.key = d.key), '[]') as changed
   from organisation.setting_default d order by d.key`,
)

/** All settings; what was changed, newest first, also what counts from a day to come. */
export const allSettings = (tx: Tx): Promise<Setting[]> => tx.prepared(settings, [])

export const settingIn = (settings: readonly Setting[], key: SettingKey): Setting => {
  const setting = settings.find((one) => one.key === key)
  if (!setting) throw new Error(`The database knows no setting ${key}`)
  return setting
}

const lock = prepared(
  'organisation.settings-one-at-a-time',
  `select pg_advisory_xact_lock(hashtextextended('organisation.settings ' || platform.municipality(), 0))`,
)

/** Of two who change the rules at the same moment the second reads what the first has left: rules are held against each other. */
export const oneAtATime = async (tx: Tx): Promise<void> => void (await tx.prepared(lock, []))

export const insertSetting = async (
  tx: Tx,
  { municipality, by, at }: { municipality: Uuid; by: Uuid; at: Date },
  { key, value, from, ground }: { key: SettingKey; value: unknown; from: Day; ground: string },
): Promise<void> => {
  const row = { municipality_id: municipality, id: newId(), key, value: JSON.stringify(value), ground }
  await tx.run(db.insertInto('organisation.setting').values({ ...row, valid_from: from, set_by: by, set_at: at }))
}
