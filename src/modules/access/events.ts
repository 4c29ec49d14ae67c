import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { Announcement } from '#platform/operation.ts'

/** A consent, exclusion, tie or release has been written: the log's baton and grants follow. */
export type AccessChanged = Announcement & { type: 'access.changed'; log: Uuid }
export const accessChanged = (log: Uuid): AccessChanged => ({ type: 'access.changed', log })

const forget = prepared('access.forget-start', 'select access.forget_start($1, $2)')

/** Row 6: a start came to nothing. What was said about it is deleted with it. */
export const forgetStart = async ({ tx }: { tx: Tx }, { log, child }: { log: Uuid; child: Uuid }): Promise<void> =>
  void (await tx.prepared(forget, [log, child]))

const rulesChanged = prepared('access.rules-changed', 'select access.rules_changed()')

/** A rule of the municipality will be another: what was computed ahead for each log is due to be computed anew. */
export const everyLogIsDue = async ({ tx }: { tx: Tx }): Promise<void> => void (await tx.prepared(rulesChanged, []))
