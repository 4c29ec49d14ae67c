import { operation } from '#platform/operation.ts'
import { ChangeLevel } from '../contract.ts'
import { mayLead } from '../policy.ts'
import { changeLevel as change } from '../store/life.ts'
import { logToChange } from '../subject.ts'

/** How much help is around the child now: level 1, 2 or 3 of the guide. */
export const changeLevel = operation({
  name: 'relay.change-level',
  effect: 'change',
  by: ['in-role'],
  input: ChangeLevel,
  subject: logToChange,
  allow: mayLead,
  run: async ({ tx, input }) => {
    await change(tx, input.log, input.level)
    return { log: input.log }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log, detail: { level: input.level } }),
})
