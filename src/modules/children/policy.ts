import type { InRole } from '#platform/actor.ts'
import { no, type Verdict, yes } from '#platform/verdict.ts'
import type { ChildSubject } from './subject.ts'

export type Reason = 'only-registrar'

/** Row 16. That the child is of her unit, row-level security has said already: otherwise there is no subject. */
export const mayRegister = (actor: InRole, _: ChildSubject): Verdict<Reason> =>
  actor.role === 'registrar' ? yes : no('only-registrar')

/** The list of her unit's children is the registrar's. */
export const mayKeepRegister = (actor: InRole): Verdict<Reason> =>
  actor.role === 'registrar' ? yes : no('only-registrar')
