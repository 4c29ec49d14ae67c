import type { InRole, System } from '#platform/actor.ts'
import { no, type Verdict, yes } from '#platform/verdict.ts'
import type { WonderSubject } from './subject.ts'

/** Why not. The words stand in messages.ts, one for each. */
export type Reason = 'only-employees-wonder' | 'only-who-wondered'

type Said = Verdict<Reason>

/** Whoever works with children. The others have no wonders, and see nobody's. */
export const mayWonder = (actor: InRole): Said =>
  actor.role === 'employee' || actor.role === 'head' ? yes : no('only-employees-wonder')

/** Whoever the subject is there for: its author, and those she has shared it with. */
export const mayRead = (): Said => yes

/** What somebody wonders is hers alone to change, to decide, to share and to delete. */
export const mayHandle = (actor: InRole, { wonder }: WonderSubject): Said =>
  wonder.author === actor.person && wonder.post === actor.post ? yes : no('only-who-wondered')

/** Whether someone leads her who is told, after the deadline, *that* she has not decided. */
export const headSeesUndecided = (actor: InRole): boolean => actor.role === 'employee'

/** What happens by itself when days have passed. */
export const mayHappen = (_: System): Said => yes
