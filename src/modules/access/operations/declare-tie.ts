import { newId } from '#platform/id.ts'
import { operation } from '#platform/operation.ts'
import { DeclareTie } from '../contract.ts'
import { mayDeclareTie } from '../decisions.ts'
import { accessChanged } from '../events.ts'
import { insertConflict } from '../store.ts'
import { logSubject } from '../subject.ts'

/** Row 17: a relative, a close friend, an opponent. Which of them is not asked; she is out from this transaction on, whatever she was here. */
export const declareTie = operation({
  name: 'access.declare-tie',
  effect: 'change',
  by: ['in-role'],
  input: DeclareTie,
  subject: logSubject,
  allow: mayDeclareTie,
  run: async ({ tx, actor, now, input, subject, announce }) => {
    await insertConflict(tx, {
      municipality_id: actor.municipality,
      id: newId(),
      child_id: subject.facts.log.record,
      person_id: actor.person,
      declared_by: actor.person,
      since: now,
    })
    announce(accessChanged(input.log))
    return { log: input.log }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})
