import { settingOf } from '#modules/organisation'
import type { Tx } from '#platform/database/transaction.ts'
import type { EntryRemoved } from './events.ts'
import { openBreach } from './store/breaches.ts'

/** Row 25: the breach form starts, whoever removed it, in the same transaction. */
export const beginBreach = ({ tx }: { tx: Tx }, { log, entry }: EntryRemoved): Promise<void> =>
  openBreach(tx, log, entry)

const hour = 60 * 60 * 1000

/** By when a breach is reported, if it must be: so many hours after it was known (a setting; 72 by article 33). */
export const reportingTime = async (tx: Tx, now: Date): Promise<(knownAt: Date) => Date> => {
  const hours = await settingOf(tx, 'breach-report-hours', now)
  return (knownAt) => new Date(knownAt.getTime() + hours * hour)
}
