import type { Uuid } from '#platform/id.ts'
import { Invalid, subject } from '#platform/operation.ts'
import { type ChildHead, childById, type GuardianHead, guardiansOf, headsOpeningUnit } from './store.ts'

/**
 * A child and the links to her guardians: for the registrar of her unit (row 16) and for whoever sees her log. `heads`: whether the actor is head
 * of a unit that opened a log for her (row 31).
 */
export type ChildSubject = { child: ChildHead; guardians: GuardianHead[]; heads: boolean }

export const childSubject = subject<{ child: Uuid }, ChildSubject>('children.child', async ({ tx, input }) => {
  const child = await childById(tx, input.child)
  return child
    ? { child, guardians: await guardiansOf(tx, child.id), heads: await headsOpeningUnit(tx, child.id) }
    : null
})

/** The link that a form names. */
export const linkIn = ({ guardians }: ChildSubject, guardian: Uuid): GuardianHead => {
  const link = guardians.find(({ id }) => id === guardian)
  if (!link) throw new Invalid([{ path: 'guardian', code: 'invalid_value' }])
  return link
}

/** One of the links. */
export type GuardianSubject = ChildSubject & { link: GuardianHead }

export const guardianSubject = subject<{ child: Uuid; guardian: Uuid }, GuardianSubject>(
  'children.guardian',
  async (ask) => {
    const on = await childSubject.load(ask)
    const link = on?.guardians.find((guardian) => guardian.id === ask.input.guardian)
    return on && link ? { ...on, link } : null
  },
)
