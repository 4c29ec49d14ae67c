import { operation } from '#platform/operation.ts'
import { EndGuardian } from '../contract.ts'
import { guardiansChanged } from '../events.ts'
import { mayRegister } from '../policy.ts'
import { requireSource } from '../source.ts'
import { endLink } from '../store/registrar.ts'
import { childSubject, linkIn } from '../subject.ts'

/** Someone is no longer this child's guardian, or never was. She sees nothing from this instant on. */
export const endGuardian = operation({
  name: 'children.end-guardian',
  effect: 'change',
  by: ['in-role'],
  input: EndGuardian,
  subject: childSubject,
  allow: mayRegister,
  run: async ({ tx, actor, now, input, subject, announce }) => {
    const link = linkIn(subject, input.guardian)
    requireSource(input, now)
    await endLink(tx, link.id, actor.person, now)
    announce(guardiansChanged(subject.child.id))
    return { guardian: link.id }
  },
  audit: ({ input }) => ({
    child: input.child,
    log: null,
    reason: input.source,
    detail: { guardian: input.guardian, sourceDate: input.sourceDate },
  }),
})
