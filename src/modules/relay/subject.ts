import { type LogSubject, logSubject } from '#modules/access'
import { prepared } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import { subject } from '#platform/operation.ts'
import { reportingTime } from './breach.ts'
import { type Breach, breachOf, lockBreach } from './store/breaches.ts'
import { entryOf, type StandingEntry } from './store/entries.ts'
import { type Goal, goalOf } from './store/goals.ts'
import { type Measure, measureOf } from './store/measures.ts'
import { type Removal, type RemovedEntry, removalOf, removedEntry } from './store/removals.ts'
import { type Participant, participantAt } from './store/team.ts'

export { type LogSubject, logSubject } from '#modules/access'

const lock = prepared(
  'relay.lock-log',
  'select from relay.log l where l.municipality_id = platform.municipality() and l.id = $1 for no key update',
)

/**
 * A log that whoever asks is about to change: from here on it stands still, so that what is decided is decided on what is there when it is
 * done. Of two at the same moment the second waits, and then decides on what the first has left.
 */
export const logToChange = subject<{ log: Uuid }, LogSubject>(logSubject.kind, async (ask) => {
  await ask.tx.prepared(lock, [ask.input.log])
  return logSubject.load(ask)
})

/** For what is about no child yet: one's own desk. */
export const deskSubject = subject<unknown, 'desk'>('relay.desk', async () => 'desk')

/** Something written in a log, and the log. Absent where the log is, where the areas are not the reader's, and where it stands in another log. */
export type EntrySubject = LogSubject & { entry: StandingEntry }

export const entrySubject = subject<{ log: Uuid; entry: Uuid }, EntrySubject>('relay.entry', async (ask) => {
  const on = await logSubject.load(ask)
  const entry = on && (await entryOf(ask.tx, ask.input.log, ask.input.entry))
  return on && entry ? { ...on, entry } : null
})

/** Someone in the team of a log, in her post. */
export type ParticipantSubject = LogSubject & { participant: Participant }

export const participantSubject = subject<{ log: Uuid; post: Uuid }, ParticipantSubject>(
  'relay.participant',
  async (ask) => {
    const on = await logSubject.load(ask)
    const participant = on && (await participantAt(ask.tx, ask.input.log, ask.input.post))
    return on && participant ? { ...on, participant } : null
  },
)

export type GoalSubject = EntrySubject & { goal: Goal }

export const goalSubject = subject<{ log: Uuid; goal: Uuid }, GoalSubject>('relay.goal', async (ask) => {
  const { log, goal: id } = ask.input
  const on = await entrySubject.load({ ...ask, input: { log, entry: id } })
  const goal = on && (await goalOf(ask.tx, log, id))
  return on && goal ? { ...on, goal } : null
})

export type MeasureSubject = EntrySubject & { measure: Measure }

export const measureSubject = subject<{ log: Uuid; measure: Uuid }, MeasureSubject>('relay.measure', async (ask) => {
  const { log, measure: id } = ask.input
  const on = await entrySubject.load({ ...ask, input: { log, entry: id } })
  const measure = on && (await measureOf(ask.tx, log, id))
  return on && measure ? { ...on, measure } : null
})

/** Who wrote where: for whoever sees the entry, and for the heads who answer for it without seeing it (row 25). */
export type RemovalSubject = { removal: Removal }

export const removalSubject = subject<{ log: Uuid; entry: Uuid }, RemovalSubject>('relay.removal', async (ask) => {
  const removal = await removalOf(ask.tx, ask.input.log, ask.input.entry)
  return removal ? { removal } : null
})

/** What was removed, and the breach it may be; absent for everyone but the data-protection officer. `reportBy`: until then it is reported, if it must be. */
export type RemovedSubject = RemovedEntry & { breach: (Breach & { reportBy: Date }) | null }

export const removedSubject = subject<{ log: Uuid; entry: Uuid }, RemovedSubject>('relay.removed', async (ask) => {
  const { log, entry } = ask.input
  const removed = await removedEntry(ask.tx, log, entry)
  if (!removed) return null
  const [breach, reportBy] = await Promise.all([breachOf(ask.tx, log, entry), reportingTime(ask.tx, ask.now)])
  return { ...removed, breach: breach && { ...breach, reportBy: reportBy(breach.knownAt) } }
})

/** The same, standing still until what is written about it now is written. */
export const removedToAssess = subject<{ log: Uuid; entry: Uuid }, RemovedSubject>(removedSubject.kind, async (ask) => {
  await lockBreach(ask.tx, ask.input.entry)
  return removedSubject.load(ask)
})
