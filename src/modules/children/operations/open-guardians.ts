import { operation } from '#platform/operation.ts'
import { OnChild } from '../contract.ts'
import { maySeeGuardians } from '../policy.ts'
import { blocksOf } from '../store/blocks.ts'
import { asLink } from '../store.ts'
import { childSubject } from '../subject.ts'

/** The guardians of a child, for the unit that hands out codes and the head who may keep one of them away (row 31). */
export const openGuardians = operation({
  name: 'children.open-guardians',
  effect: 'read',
  by: ['in-role'],
  input: OnChild,
  subject: childSubject,
  allow: maySeeGuardians,
  run: async ({ tx, subject: { child, guardians, heads } }) => ({
    child: { id: child.id, name: child.name },
    guardians: guardians.map(asLink),
    /** Nobody but the head is told who is kept away. */
    blocks: heads ? await blocksOf(tx, child.id) : [],
  }),
  audit: ({ input }) => ({ child: input.child, log: null }),
})
