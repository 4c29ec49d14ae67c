import { operation, Refused } from '#platform/operation.ts'
import { ConfirmGuardian } from '../contract.ts'
import { guardiansChanged } from '../events.ts'
import { mayRegister } from '../policy.ts'
import { requireIdentity, requireSource } from '../source.ts'
import { confirmLink } from '../store/registrar.ts'
import { childSubject, linkIn } from '../subject.ts'

/** The registrar says whether a guardian has parental responsibility, from which source, of which date. It counts from this instant. */
export const confirmGuardian = operation({
  name: 'children.confirm-guardian',
  effect: 'change',
  by: ['in-role'],
  input: ConfirmGuardian,
  subject: childSubject,
  allow: mayRegister,
  run: async ({ tx, actor, now, input, keyring, subject, announce }) => {
    const link = linkIn(subject, input.guardian)
    if (link.confirmed) throw new Refused('confirmed-already')
    requireSource(input, now)
    await requireIdentity({ tx, keyring }, link, input)
    await confirmLink(tx, link.id, { ...input, by: actor.person, at: now })
    announce(guardiansChanged(subject.child.id))
    return { guardian: link.id }
  },
  audit: ({ input }) => ({
    child: input.child,
    log: null,
    reason: input.source,
    detail: { guardian: input.guardian, responsibility: input.responsibility },
  }),
})
