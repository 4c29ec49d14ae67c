import { operation, Refused } from '#platform/operation.ts'
import { LiftExclusion } from '../contract.ts'
import { mayExclude, mayLift } from '../decisions.ts'
import { accessChanged } from '../events.ts'
import { liftExclusions } from '../store.ts'
import { logSubject } from '../subject.ts'

/** The person may take part again, if someone brings her in. Lifts what the actor herself has decided, and what nobody else answers for any more. */
export const liftExclusion = operation({
  name: 'access.lift-exclusion',
  effect: 'change',
  by: ['outside'],
  input: LiftExclusion,
  subject: logSubject,
  allow: mayExclude,
  run: async ({ tx, actor, now, input, subject, announce }) => {
    const { log, person } = input
    const standing = subject.facts.exclusions.filter((x) => x.person === person && !x.liftedAt)
    if (standing.length === 0) throw new Refused('not-excluded')
    const by = standing.map((x) => x.by).filter((one) => mayLift(actor, subject, one, now))
    if (by.length === 0) throw new Refused('exclusion-of-another')
    await liftExclusions(tx, { log, person, by, at: now })
    announce(accessChanged(log))
    return { log }
  },
  audit: ({ input, subject }) => ({
    child: subject.facts.log.child,
    log: input.log,
    detail: { person: input.person },
  }),
})
