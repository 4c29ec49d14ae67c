import type { InRole } from '#platform/actor.ts'
import { no, type Verdict, yes } from '#platform/verdict.ts'

/** Why not. The words stand in messages.ts, one for each. */
export type Reason = 'only-coordinator-edits-words'

/** What words mean is for anyone, signed in or not. */
export const mayRead = (): Verdict<Reason> => yes

/** The coordinator enters what the municipality has agreed on. */
export const mayEdit = (actor: InRole): Verdict<Reason> =>
  actor.role === 'coordinator' ? yes : no('only-coordinator-edits-words')

/** What happens by itself. */
export const mayHappen = (): Verdict<Reason> => yes
