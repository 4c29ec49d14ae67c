import { operation } from '#platform/operation.ts'
import { OnGuardian } from '../contract.ts'
import { mayBlock } from '../policy.ts'
import { guardianSubject } from '../subject.ts'

/** Whom the form is about with which the head keeps a guardian away (row 31). */
export const prepareBlock = operation({
  name: 'children.prepare-block',
  effect: 'read',
  by: ['in-role'],
  input: OnGuardian,
  subject: guardianSubject,
  allow: (actor, on) => mayBlock(actor, on),
  run: async ({ subject: { child, link } }) => ({ child, link }),
  audit: ({ input }) => ({ child: input.child, log: null, detail: { guardian: input.guardian } }),
})
