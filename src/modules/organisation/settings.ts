import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { District } from './contract.ts'

/** The settings this version knows, with the shape of their values (contract.ts: their limits). Defaults stand in organisation.setting_default. */
export type Settings = {
  areas: string[]
  'health-area': string
  'consent-age': number
  'adult-age': number
  'renewal-days-at-consent-age': number
  'guardian-areas-after-consent-age': string[]
  'consent-months': number
  'days-to-consent': number
  'activation-code-days': number
  'sign-in-age': number
  'days-paused': number
  'content-days-after-closing': number
  'breach-report-hours': number
  'guide-feedback-days': number
  'discussion-kept-days': number
  'discussion-outcome-days': number
  'discussion-team-days': number
  'listing-confirm-months': number
  'missed-word-days': number
  'guide-review-months': number
  'wonder-days': number
  'report-days': number
  'report-channel': string
  'report-districts': District[]
  'wonder-kept-days': number
}

const read = prepared<{ value: unknown }>(
  'organisation.setting',
  'select access.setting(platform.municipality(), $1, $2) as value',
)

/** A setting of one's own municipality as it stands on the day of an instant. */
export const settingOf = async <K extends keyof Settings>(tx: Tx, key: K, now: Date): Promise<Settings[K]> => {
  const [row] = await tx.prepared(read, [key, now])
  return row?.value as Settings[K]
}
