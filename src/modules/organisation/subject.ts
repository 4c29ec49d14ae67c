import type { Uuid } from '#platform/id.ts'
import { subject } from '#platform/operation.ts'
import { type PostHead, postById } from './store.ts'

/** A post of one's own municipality. */
export type PostSubject = { post: PostHead }

export const postSubject = subject<{ post: Uuid }, PostSubject>('organisation.post', async ({ tx, input }) => {
  const post = await postById(tx, input.post)
  return post ? { post } : null
})
