import { colleagues, colleaguesInUnit } from '#modules/organisation'
import { operation } from '#platform/operation.ts'
import { OnLog } from '../contract.ts'
import { childOf } from '../naming.ts'
import { couldHold, mayAssign } from '../policy.ts'
import { logSubject } from '../subject.ts'

/** Row 12: who in the head's unit could hold the baton instead of the one who does. */
export const prepareAssignment = operation({
  name: 'relay.prepare-assignment',
  effect: 'read',
  by: ['in-role'],
  input: OnLog,
  subject: logSubject,
  allow: mayAssign,
  run: async ({ tx, actor, now, input, subject }) => {
    const { log } = subject.facts
    const holding = log.holder?.post
    const [child, people, holder] = await Promise.all([
      childOf(tx, subject),
      colleaguesInUnit(tx, actor.unit),
      colleagues(tx, holding ? [holding] : []),
    ])
    return {
      log: input.log,
      child,
      holder: (holding && holder.get(holding)?.name) ?? '',
      people: people.filter((one) => one.post !== holding && couldHold(subject, one, now)),
    }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})
