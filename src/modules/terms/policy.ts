import type { InRole } from '#platform/actor.ts'
import { all, no, type Verdict, yes } from '#platform/verdict.ts'
import type { TermSubject } from './subject.ts'

/** Why not. The words stand in messages.ts, one for each. */
export type Reason = 'only-coordinator-edits-words' | 'word-out-of-use' | 'word-in-use'

/** What words mean is for anyone, signed in or not. */
export const mayRead = (): Verdict<Reason> => yes

/** The coordinator enters what the municipality has agreed on. */
export const mayEdit = (actor: InRole): Verdict<Reason> =>
  actor.role === 'coordinator' ? yes : no('only-coordinator-edits-words')

/** What nobody should say any more is taken out of use, and can be taken up again. */
export const mayRetire = (actor: InRole, { term }: TermSubject): Verdict<Reason> =>
  all(mayEdit(actor), term.retiredOn ? no('word-out-of-use') : yes)

export const mayTakeUp = (actor: InRole, { term }: TermSubject): Verdict<Reason> =>
  all(mayEdit(actor), term.retiredOn ? yes : no('word-in-use'))

/** What happens by itself. */
export const mayHappen = (): Verdict<Reason> => yes
