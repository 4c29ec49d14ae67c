import { settingOf } from '#modules/organisation'
import type { Tx } from '#platform/database/transaction.ts'
import { addDays, type Day, dayOf } from '#platform/language/day.ts'

/** Until when a wonder of that day is to be decided, and when it is deleted: never before its author has had a day after the deadline. */
export const daysFrom = async (tx: Tx, now: Date): Promise<{ decideBy: Day; deleteOn: Day }> => {
  const [decided, kept] = await Promise.all([settingOf(tx, 'wonder-days', now), settingOf(tx, 'wonder-kept-days', now)])
  const today = dayOf(now)
  return { decideBy: addDays(today, decided), deleteOn: addDays(today, Math.max(kept, decided + 1)) }
}
