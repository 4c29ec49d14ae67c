import { Invalid, operation } from '#platform/operation.ts'
import { colleagueTo } from '../asking.ts'
import { AssignBaton } from '../contract.ts'
import { factsChanged } from '../events.ts'
import { couldHold, couldTakePart, mayAssign } from '../policy.ts'
import { assignBaton as assign } from '../store/offers.ts'
import { logToChange } from '../subject.ts'

/** Row 12: the head gives the baton to someone in her own unit, herself included. For when the holder cannot hand it over. */
export const assignBaton = operation({
  name: 'relay.assign-baton',
  effect: 'change',
  by: ['in-role'],
  input: AssignBaton,
  subject: logToChange,
  allow: mayAssign,
  run: async ({ tx, actor, now, input, subject, announce }) => {
    const to = await colleagueTo(tx, input.to)
    if (to.unitId !== actor.unit) throw new Invalid([{ path: 'to', code: 'not-own-unit' }])
    if (to.post === subject.facts.log.holder?.post) throw new Invalid([{ path: 'to', code: 'holds-already' }])
    if (!couldTakePart(subject, to, now)) throw new Invalid([{ path: 'to', code: 'may-not-take-part' }])
    if (!couldHold(subject, to, now)) throw new Invalid([{ path: 'to', code: 'service-sees-too-little' }])
    await assign(tx, input.log, to.post)
    announce(factsChanged(input.log))
    return { log: input.log }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log, detail: { to: input.to } }),
})
