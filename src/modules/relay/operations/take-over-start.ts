import { operation } from '#platform/operation.ts'
import { OnLog } from '../contract.ts'
import { factsChanged } from '../events.ts'
import { mayTakeOverStart } from '../policy.ts'
import { takeOverStart as takeOver } from '../store/life.ts'
import { logToChange } from '../subject.ts'

/** Row 2: the head of the opening unit goes on where the starter is away. She is the starter from now on. */
export const takeOverStart = operation({
  name: 'relay.take-over-start',
  effect: 'change',
  by: ['in-role'],
  input: OnLog,
  subject: logToChange,
  allow: mayTakeOverStart,
  run: async ({ tx, input, announce }) => {
    await takeOver(tx, input.log)
    announce(factsChanged(input.log))
    return { log: input.log }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})
