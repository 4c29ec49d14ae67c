import type { Uuid } from '#platform/id.ts'
import { subject } from '#platform/operation.ts'
import { type Share, sharesOf, type Wonder, wonderById } from './store.ts'

/** For what is about no single wonder. */
export const ownWonders = subject<unknown, 'own'>('wonders.own', async () => 'own')

/** A wonder, and whom it is shared with as far as whoever asks may know. Absent for everyone but its author and those. */
export type WonderSubject = { wonder: Wonder; shares: Share[] }

export const wonderSubject = subject<{ wonder: Uuid }, WonderSubject>(
  'wonders.wonder',
  async ({ tx, actor, input }) => {
    const wonder = await wonderById(tx, input.wonder)
    if (!wonder || actor.kind !== 'in-role') return null
    const shares = await sharesOf(tx, wonder.id)
    const isAuthor = wonder.author === actor.person && wonder.post === actor.post
    const isReader = shares.some(({ person, post }) => person === actor.person && post === actor.post)
    return isAuthor || isReader ? { wonder, shares } : null
  },
)
