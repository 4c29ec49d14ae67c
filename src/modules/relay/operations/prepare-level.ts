import { operation } from '#platform/operation.ts'
import { OnLog } from '../contract.ts'
import { childOf } from '../naming.ts'
import { mayLead } from '../policy.ts'
import { levelOf } from '../store/life.ts'
import { logSubject } from '../subject.ts'

/** On which level the help around the child is now. */
export const prepareLevel = operation({
  name: 'relay.prepare-level',
  effect: 'read',
  by: ['in-role'],
  input: OnLog,
  subject: logSubject,
  allow: mayLead,
  run: async ({ tx, input, subject }) => {
    const [child, level] = await Promise.all([childOf(tx, subject), levelOf(tx, input.log)])
    return { log: input.log, child, level }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})
