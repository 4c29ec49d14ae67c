import { operation } from '#platform/operation.ts'
import { OnGuardian } from '../contract.ts'
import { mayBlock } from '../policy.ts'
import { asLink } from '../store.ts'
import { guardianSubject } from '../subject.ts'

/** Whom the form is about with which the head keeps a guardian away (row 31). */
export const prepareBlock = operation({
  name: 'children.prepare-block',
  effect: 'read',
  by: ['in-role'],
  input: OnGuardian,
  subject: guardianSubject,
  allow: (actor, on) => mayBlock(actor, on),
  run: async ({ subject: { child, link } }) => ({ child: { id: child.id, name: child.name }, link: asLink(link) }),
  audit: ({ input }) => ({ child: input.child, log: null, detail: { guardian: input.guardian } }),
})
