import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'

/** What came of looking at a log's facts anew (relay.settle), or of days that have passed. */
export type What =
  | 'unchanged'
  | 'opened'
  | 'refused'
  | 'interim'
  | 'paused'
  | 'resumed'
  | 'consent-withdrawn'
  | 'no-consent'
  | 'paused-too-long'
/** `child`: the record of the child it was about when it began; a start that came to nothing is about nobody afterwards. */
export type Settled = { what: What; child: Uuid | null }
export type SettledLog = Settled & { log: Uuid }

const settleBaton = prepared<Settled>('relay.settle', 'select what, child from relay.settle($1)')
const derive = prepared('access.derive', 'select access.derive($1)')

/** After every change of facts: where the baton lies now, then who may see what. In that order, in the act's transaction. */
export const settle = async (tx: Tx, log: Uuid): Promise<SettledLog> => {
  const [[settled]] = await Promise.all([tx.prepared(settleBaton, [log]), tx.prepared(derive, [log])])
  return { log, what: settled?.what ?? 'unchanged', child: settled?.child ?? null }
}

const settleTouched = prepared<SettledLog>(
  'relay.settle-touched',
  'select log_id as log, what, child from relay.settle_touched($1, $2)',
)

/** The same for every log that a change about a child or a post touches. */
export const settleAll = (tx: Tx, touched: { child?: Uuid; post?: Uuid }): Promise<SettledLog[]> =>
  tx.prepared(settleTouched, [touched.child ?? null, touched.post ?? null])

const settleDue = prepared<SettledLog>(
  'relay.settle-due',
  'select log_id as log, what, child from relay.settle_due($1)',
)
const endUnanswered = prepared<SettledLog>(
  'relay.end-unanswered-starts',
  'select log_id as log, what, child from relay.end_unanswered_starts($1)',
)
const closePaused = prepared<SettledLog>(
  'relay.close-long-paused',
  'select log_id as log, what, child from relay.close_long_paused($1)',
)

/** At most so many logs in one transaction: whoever works in one of them waits for it. */
export const atOnce = 100

export const settleDated = (tx: Tx): Promise<SettledLog[]> => tx.prepared(settleDue, [atOnce])
export const endUnansweredStarts = (tx: Tx): Promise<SettledLog[]> => tx.prepared(endUnanswered, [atOnce])
export const closeLongPaused = (tx: Tx): Promise<SettledLog[]> => tx.prepared(closePaused, [atOnce])
