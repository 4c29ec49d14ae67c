import type { Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { Announcement } from '#platform/operation.ts'
import type { RemovalReason } from './contract.ts'
import { type SettledLog, settle, settleAll, type What } from './store/settling.ts'

/** What this module tells the others; `app.ts` says who reacts. */
export type FactsChanged = Announcement & { type: 'relay.facts-changed'; log: Uuid }
export type BatonSettled = Announcement & {
  type: 'relay.baton-settled'
  log: Uuid
  what: Exclude<What, 'unchanged'>
}

/** Row 25: something written in the wrong log has left all views. The breach is somebody's to handle. */
export type EntryRemoved = Announcement & { type: 'relay.entry-removed'; log: Uuid; entry: Uuid; reason: RemovalReason }

export const entryRemoved = (removed: Omit<EntryRemoved, 'type'>): EntryRemoved => ({
  type: 'relay.entry-removed',
  ...removed,
})

export const factsChanged = (log: Uuid): FactsChanged => ({ type: 'relay.facts-changed', log })

/** A start came to nothing (row 6). `child`: the record of her that its starter wrote. */
export type StartEnded = Announcement & { type: 'relay.start-ended'; log: Uuid; child: Uuid }
export const startEnded = (log: Uuid, child: Uuid): StartEnded => ({ type: 'relay.start-ended', log, child })

/** A log that lived has ended: another start for the same child no longer waits beside it. */
export type LogClosed = Announcement & { type: 'relay.log-closed'; log: Uuid; child: Uuid }
export const logClosed = (log: Uuid, child: Uuid): LogClosed => ({ type: 'relay.log-closed', log, child })

type At = { tx: Tx; announce(event: Announcement): void }

/** Tells on what settling came to. */
export const tell = ({ announce }: Pick<At, 'announce'>, { log, what, child }: SettledLog): void => {
  if (what === 'unchanged') return
  announce({ type: 'relay.baton-settled', log, what } as BatonSettled)
  if (child && (what === 'refused' || what === 'no-consent')) announce(startEnded(log, child))
  if (child && (what === 'consent-withdrawn' || what === 'paused-too-long')) announce(logClosed(log, child))
}

/** First reaction to changed facts of a log: the baton, then the grants. */
export const settleLog = async (at: At, { log }: { log: Uuid }): Promise<void> => tell(at, await settle(at.tx, log))

/** The same for all logs of a child, when her guardians or what is known of them changed. */
export const settleLogsOfChild = async (at: At, { child }: { child: Uuid }): Promise<void> => {
  for (const settled of await settleAll(at.tx, { child })) tell(at, settled)
}

/** The same for all logs someone sees in a post, when the post has ended. */
export const settleLogsOfPost = async (at: At, { post }: { post: Uuid }): Promise<void> => {
  for (const settled of await settleAll(at.tx, { post })) tell(at, settled)
}
