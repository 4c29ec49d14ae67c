import type { Uuid } from '#platform/id.ts'
import { subject } from '#platform/operation.ts'
import { type ChildHead, childById, type GuardianHead, guardiansOf } from './store.ts'

/** A child and the links to her guardians, as the registrar of her unit sees them (row 16). */
export type ChildSubject = { child: ChildHead; guardians: GuardianHead[] }

export const childSubject = subject<{ child: Uuid }, ChildSubject>('children.child', async ({ tx, input }) => {
  const child = await childById(tx, input.child)
  return child ? { child, guardians: await guardiansOf(tx, child.id) } : null
})
