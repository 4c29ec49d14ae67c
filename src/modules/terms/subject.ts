import { subject } from '#platform/operation.ts'
import { type Term, termBySlug } from './store.ts'

/** The words of a municipality as a whole. */
export const termsSubject = subject<unknown, 'terms'>('terms.terms', async () => 'terms')

export type TermSubject = { term: Term }

export const termSubject = subject<{ slug: string }, TermSubject>('terms.term', async ({ tx, input }) => {
  const term = await termBySlug(tx, input.slug)
  return term ? { term } : null
})
