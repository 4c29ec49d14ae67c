import { operation, Refused } from '#platform/operation.ts'
import { ChangeResponsibility } from '../contract.ts'
import { guardiansChanged } from '../events.ts'
import { mayRegister } from '../policy.ts'
import { requireIdentity, requireSource } from '../source.ts'
import { replaceGuardian } from '../store/registrar.ts'
import { childSubject, linkIn } from '../subject.ts'

/** Parental responsibility was given or taken. It counts from this instant: who had it sees nothing more, who has it decides. */
export const changeResponsibility = operation({
  name: 'children.change-responsibility',
  effect: 'change',
  by: ['in-role'],
  input: ChangeResponsibility,
  subject: childSubject,
  allow: mayRegister,
  run: async ({ tx, now, input, keyring, subject, announce }) => {
    const link = linkIn(subject, input.guardian)
    if (!link.confirmed) throw new Refused('not-confirmed')
    requireSource(input, now)
    await requireIdentity({ tx, keyring }, link, input)
    const guardian = await replaceGuardian(tx, link.id, input)
    announce(guardiansChanged(subject.child.id))
    return { guardian }
  },
  audit: ({ input, result }) => ({
    child: input.child,
    log: null,
    reason: input.source,
    detail: { guardian: input.guardian, now: result.guardian, responsibility: input.responsibility },
  }),
})
