import type { Area, LogSubject } from '#modules/access'
import type { Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import { type Day, dayOf } from '#platform/language/day.ts'
import { Invalid } from '#platform/operation.ts'
import { membersFor } from './members.ts'
import { goalOf } from './store/goals.ts'
import type { Agreement } from './store/measures.ts'

type Written = {
  log: Uuid
  goal?: Uuid | undefined
  responsible: Uuid
  contributors: Uuid[]
  deadline: Day
  evaluateOn: Day
}

/**
 * What was written of an agreement, judged by what only the log can tell. Days lie ahead, and a goal is in force, unless they stand in
 * `before` already: whoever corrects a word need not move a day that has passed.
 */
export const agreementFrom = async (
  { tx, now, subject }: { tx: Tx; now: Date; subject: LogSubject },
  { log, responsible, contributors, deadline, evaluateOn, ...written }: Written,
  areas: readonly Area[],
  before?: Agreement,
): Promise<Agreement> => {
  const goal = written.goal ?? null
  const days = { deadline, evaluateOn }
  const past = (['deadline', 'evaluateOn'] as const).filter(
    (path) => days[path] < dayOf(now) && days[path] !== before?.[path],
  )
  if (past.length > 0) throw new Invalid(past.map((path) => ({ path, code: 'day-in-past' })))
  const members = membersFor(subject, { responsible, contributors }, areas, now)
  if (goal && goal !== before?.goal && (await goalOf(tx, log, goal))?.state !== 'active')
    throw new Invalid([{ path: 'goal', code: 'goal-not-active' }])
  return { goal, ...members, ...days }
}
