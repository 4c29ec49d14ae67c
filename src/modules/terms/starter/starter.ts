import type { TermContent } from '../content.ts'

/** A word as a municipality begins with it: a proposal, until somebody has agreed on it. */
export type StarterTerm = Omit<TermContent, 'agreed'> & {
  /** Its address: what its Bokmål becomes there. */
  slug: string
}

export const nothingMore = { nb: '', nn: '' } as const
