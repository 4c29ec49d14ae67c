import { staffAmong } from '#modules/organisation'
import { newId } from '#platform/id.ts'
import { Invalid, operation } from '#platform/operation.ts'
import { ExcludePerson } from '../contract.ts'
import { mayExclude } from '../decisions.ts'
import { accessChanged } from '../events.ts'
import { insertExclusions } from '../store.ts'
import { logSubject } from '../subject.ts'

/** Row 18: the family does not want someone in the log. She sees nothing from this transaction on, in any role; her service names another. */
export const excludePerson = operation({
  name: 'access.exclude-person',
  effect: 'change',
  by: ['outside'],
  input: ExcludePerson,
  subject: logSubject,
  allow: mayExclude,
  run: async ({ tx, actor, now, input, subject, announce }) => {
    const { log, person } = input
    if (!(await staffAmong(tx, [person])).has(person)) throw new Invalid([{ path: 'person', code: 'invalid_value' }])
    const mine = subject.facts.exclusions.find((x) => x.person === person && x.by === actor.person && !x.liftedAt)
    if (mine) throw new Invalid([{ path: 'person', code: 'excluded-already' }])
    const { municipality: municipality_id, person: decided_by } = actor
    await insertExclusions(tx, [
      { municipality_id, id: newId(), log_id: log, person_id: person, decided_by, since: now },
    ])
    announce(accessChanged(log))
    return { log }
  },
  audit: ({ input, subject }) => ({
    child: subject.facts.log.child,
    log: input.log,
    detail: { person: input.person },
  }),
})
