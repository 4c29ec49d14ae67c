import { operation } from '#platform/operation.ts'
import { requireShared, tellIfAreasChange } from '../areas.ts'
import { SetGoal } from '../contract.ts'
import { maySetGoal } from '../policy.ts'
import { insertEntry } from '../store/entries.ts'
import { insertGoal } from '../store/goals.ts'
import { logSubject } from '../subject.ts'

/** What the child wants, in the child's own words. Measures may point at it. */
export const setGoal = operation({
  name: 'relay.set-goal',
  effect: 'change',
  by: ['in-role', 'outside'],
  input: SetGoal,
  subject: logSubject,
  allow: maySetGoal,
  run: async ({ tx, actor, now, input, subject, announce }) => {
    requireShared(subject, input.areas, now)
    const goal = await insertEntry(tx, { ...input, kind: 'goal', by: actor, at: now })
    await insertGoal(tx, { municipality: actor.municipality, log: input.log, goal, at: now })
    tellIfAreasChange({ subject, announce }, input.areas)
    return { goal }
  },
  audit: ({ input, subject, result }) => ({
    child: subject.facts.log.child,
    log: input.log,
    detail: { goal: result.goal },
  }),
})
