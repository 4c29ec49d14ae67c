import type { SettingChanged } from '#modules/organisation'
import type { Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import { enqueue } from '#platform/jobs/job.ts'
import type { Announcement, AuditNote } from '#platform/operation.ts'
import { batonSettled, logClosed, logTouched, startEnded } from './events.ts'
import { atOnce, type SettledLog, settle, settleAll } from './store/settling.ts'

type At = { tx: Tx; announce(event: Announcement): void }

/** Tells on what settling came to. */
const tell = ({ announce }: Pick<At, 'announce'>, { log, what, child }: SettledLog): void => {
  announce(what === 'unchanged' ? logTouched(log) : batonSettled(log, what))
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

/** The job that follows dated changes begins as soon as this is committed, and not at the next full hour: all logs of a municipality take it a while. */
export const settleWhatIsDue = ({ tx }: Pick<At, 'tx'>, { municipality }: SettingChanged): Promise<void> =>
  enqueue(tx, { name: 'relay.settle-dated-changes', key: municipality })

/** What a job did in one transaction, and whether there may be more to do. */
export type Stretch = { settled: SettledLog[]; more: boolean }

export const toldStretch = (at: Pick<At, 'announce'>, settled: SettledLog[]): Stretch => {
  for (const one of settled) tell(at, one)
  return { settled, more: settled.length === atOnce }
}

/** One row in the trace for each log to which something happened. */
export const traceOfStretch = ({ settled }: Stretch): AuditNote[] =>
  settled.flatMap(({ log, child, what }) => (what === 'unchanged' ? [] : [{ child, log, reason: what }]))
