import type { Uuid } from '#platform/id.ts'
import { subject } from '#platform/operation.ts'
import { type Unit, unitById } from './store/units.ts'
import { type PostHead, postById } from './store.ts'

/** A post of one's own municipality. */
export type PostSubject = { post: PostHead }

export const postSubject = subject<{ post: Uuid }, PostSubject>('organisation.post', async ({ tx, input }) => {
  const post = await postById(tx, input.post)
  return post ? { post } : null
})

/** A unit of one's own municipality. */
export type UnitSubject = { unit: Unit }

export const unitSubject = subject<{ unit: Uuid }, UnitSubject>('organisation.unit', async ({ tx, input }) => {
  const unit = await unitById(tx, input.unit)
  return unit ? { unit } : null
})

/** For what is about the municipality as a whole. */
export const municipalitySubject = subject<unknown, 'municipality'>(
  'organisation.municipality',
  async () => 'municipality',
)
