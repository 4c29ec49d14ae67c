import { followUpWords } from './follow-up.ts'
import { roleWords } from './roles.ts'
import type { StarterTerm } from './starter.ts'
import { togetherWords } from './together.ts'
import { whomWords } from './whom.ts'

/** The words every municipality begins with. */
export const starterTerms: readonly StarterTerm[] = [...togetherWords, ...whomWords, ...roleWords, ...followUpWords]
