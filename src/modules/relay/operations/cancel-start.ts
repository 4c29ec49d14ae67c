import { operation } from '#platform/operation.ts'
import { OnLog } from '../contract.ts'
import { factsChanged, startEnded } from '../events.ts'
import { mayCancelStart } from '../policy.ts'
import { cancelStart as cancel } from '../store/life.ts'
import { logToChange } from '../subject.ts'

/** Row 1: nobody is asked any more, and what was written about the child is deleted. */
export const cancelStart = operation({
  name: 'relay.cancel-start',
  effect: 'change',
  by: ['in-role'],
  input: OnLog,
  subject: logToChange,
  allow: mayCancelStart,
  run: async ({ tx, input, announce }) => {
    const child = await cancel(tx, input.log)
    announce(factsChanged(input.log))
    announce(startEnded(input.log, child))
    return { log: input.log }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})
