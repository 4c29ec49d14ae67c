import { type Verdict, yes } from '#platform/verdict.ts'

/** Why not. The words stand in messages.ts, one for each. */
export type Reason = never

/** The guide is for anyone, signed in or not. */
export const mayRead = (): Verdict<Reason> => yes

/** What happens by itself. */
export const mayHappen = (): Verdict<Reason> => yes
