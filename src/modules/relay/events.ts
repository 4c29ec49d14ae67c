import type { Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { Announcement } from '#platform/operation.ts'
import { type Settled, settle, settleAll } from './store.ts'

/** What this module tells the others; `app.ts` says who reacts. */
export type FactsChanged = Announcement & { type: 'relay.facts-changed'; log: Uuid }
export type BatonSettled = Announcement & {
  type: 'relay.baton-settled'
  log: Uuid
  what: Exclude<Settled, 'unchanged'>
}

export const factsChanged = (log: Uuid): FactsChanged => ({ type: 'relay.facts-changed', log })

type At = { tx: Tx; announce(event: Announcement): void }

const tell = ({ announce }: At, log: Uuid, what: Settled): void => {
  if (what !== 'unchanged') announce({ type: 'relay.baton-settled', log, what } as BatonSettled)
}

/** First reaction to changed facts of a log: the baton, then the grants. Tells on if the baton moved. */
export const settleLog = async (at: At, { log }: { log: Uuid }): Promise<void> =>
  tell(at, log, await settle(at.tx, log))

/** The same for all logs of a child, when her guardians or what is known of them changed. */
export const settleLogsOfChild = async (at: At, { child }: { child: Uuid }): Promise<void> => {
  for (const { log_id, what } of await settleAll(at.tx, { child })) tell(at, log_id, what)
}

/** The same for all logs someone sees in a post, when the post has ended. */
export const settleLogsOfPost = async (at: At, { post }: { post: Uuid }): Promise<void> => {
  for (const { log_id, what } of await settleAll(at.tx, { post })) tell(at, log_id, what)
}
