import type { Actor } from '#platform/actor.ts'
import { prepared } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import { subject } from '#platform/operation.ts'
import { factsOf, type LogFacts } from './facts.ts'
import { type Sight, sightOf } from './policy.ts'

/** What every decision about a log is about: its facts, and how much of it the actor sees. */
export type LogSubject = { facts: LogFacts; sight: Sight }

const sightFor = (actor: Actor, facts: LogFacts, now: Date): Sight | undefined =>
  actor.kind === 'in-role' || actor.kind === 'outside' ? sightOf(actor, facts, now) : undefined

const oneByOne = prepared(
  'access.decide-one-by-one',
  `select pg_advisory_xact_lock(hashtextextended('access.decisions ' || $1, 0))`,
)

/**
 * A log by its id. Absent when row-level security shows nothing of it, and absent when the policy says that nothing is to be seen:
 * both fences must stand open.
 */
export const logSubject = subject<{ log: Uuid }, LogSubject>('log', async ({ tx, actor, now, input }) => {
  const facts = await factsOf(tx, input.log)
  const sight = facts && sightFor(actor, facts, now)
  return facts && sight ? { facts, sight } : null
})

/** The same for whoever decides or writes down what somebody decided: of two at the same moment the second decides on what the first has left. */
export const logToDecide = subject<{ log: Uuid }, LogSubject>(logSubject.kind, async (ask) => {
  await ask.tx.prepared(oneByOne, [ask.input.log])
  return logSubject.load(ask)
})
