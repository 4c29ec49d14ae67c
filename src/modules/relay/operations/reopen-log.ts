import { operation } from '#platform/operation.ts'
import { askedAbout } from '../asking.ts'
import { ReopenLog } from '../contract.ts'
import { factsChanged } from '../events.ts'
import { mayReopen } from '../policy.ts'
import { insertProposals, reopenLog as reopen } from '../store/life.ts'
import { logToChange } from '../subject.ts'

/** Row 59: the family is asked anew, with a new why. Until it has said yes nobody in the services reads more than a start. */
export const reopenLog = operation({
  name: 'relay.reopen-log',
  effect: 'change',
  by: ['in-role'],
  input: ReopenLog,
  subject: logToChange,
  allow: mayReopen,
  run: async ({ tx, actor, now, input, announce }) => {
    const { log, why, areas } = input
    const services = await askedAbout({ tx, actor, now }, input)
    await reopen(tx, log, why)
    await insertProposals(tx, { municipality: actor.municipality, log, services, areas, by: actor.person, at: now })
    announce(factsChanged(log))
    return { log }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})
