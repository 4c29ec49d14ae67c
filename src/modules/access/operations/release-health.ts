import { newId } from '#platform/id.ts'
import { Invalid, operation } from '#platform/operation.ts'
import { decidingGuardians } from '../consented.ts'
import { ReleaseHealth } from '../contract.ts'
import { mayReleaseHealth } from '../decisions.ts'
import { accessChanged } from '../events.ts'
import { insertHealthRelease } from '../store.ts'
import { logSubject } from '../subject.ts'

/** Rows 39 and 40: the young person lets a guardian see what is about her health, or no longer. */
export const releaseHealth = operation({
  name: 'access.release-health',
  effect: 'change',
  by: ['outside'],
  input: ReleaseHealth,
  subject: logSubject,
  allow: mayReleaseHealth,
  run: async ({ tx, actor, now, input, subject, announce }) => {
    const { log, guardian, released } = input
    if (!decidingGuardians(subject.facts).includes(guardian))
      throw new Invalid([{ path: 'guardian', code: 'invalid_value' }])
    await insertHealthRelease(tx, {
      municipality_id: actor.municipality,
      id: newId(),
      log_id: log,
      guardian_person_id: guardian,
      released,
      decided_by: actor.person,
      decided_at: now,
    })
    announce(accessChanged(log))
    return { log }
  },
  audit: ({ input, subject }) => ({
    child: subject.facts.log.child,
    log: input.log,
    detail: { guardian: input.guardian, released: input.released },
  }),
})
