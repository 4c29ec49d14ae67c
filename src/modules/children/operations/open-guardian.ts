import { operation } from '#platform/operation.ts'
import { OnGuardian } from '../contract.ts'
import { mayRegister } from '../policy.ts'
import { asLink } from '../store.ts'
import { guardianSubject } from '../subject.ts'

/** One link, for the registrar to confirm, change or end (row 16). */
export const openGuardian = operation({
  name: 'children.open-guardian',
  effect: 'read',
  by: ['in-role'],
  input: OnGuardian,
  subject: guardianSubject,
  allow: (actor, on) => mayRegister(actor, on),
  run: async ({ subject: { child, link } }) => ({ child: { id: child.id, name: child.name }, link: asLink(link) }),
  audit: ({ input }) => ({
    child: input.child,
    log: null,
    reason: 'confirm-links',
    detail: { guardian: input.guardian },
  }),
})
