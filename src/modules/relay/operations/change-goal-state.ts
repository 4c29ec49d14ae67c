import { Invalid, operation } from '#platform/operation.ts'
import { ChangeGoalState } from '../contract.ts'
import { mayChangeGoal } from '../policy.ts'
import { stopSecond } from '../standing.ts'
import { entryOf, nextVersion } from '../store/entries.ts'
import { goalOf, setGoalState } from '../store/goals.ts'
import { goalSubject } from '../subject.ts'

/** A goal is reached, or left; or taken up again. */
export const changeGoalState = operation({
  name: 'relay.change-goal-state',
  effect: 'change',
  by: ['in-role', 'outside'],
  input: ChangeGoalState,
  subject: goalSubject,
  allow: mayChangeGoal,
  run: async ({ tx, now, input, subject }) => {
    const { entry, goal } = subject
    if (entry.version !== input.version) return stopSecond(tx, subject, entry, goal)
    if (goal.state === input.state) throw new Invalid([{ path: 'state', code: 'already-so' }])
    if (!(await nextVersion(tx, entry)))
      return stopSecond(tx, subject, await entryOf(tx, input.log, entry.id), await goalOf(tx, input.log, entry.id))
    await setGoalState(tx, entry.id, input.state, now)
    return { goal: entry.id, version: entry.version + 1 }
  },
  audit: ({ input, subject }) => ({
    child: subject.facts.log.child,
    log: input.log,
    detail: { goal: input.goal, state: input.state },
  }),
})
