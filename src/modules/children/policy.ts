import type { InRole } from '#platform/actor.ts'
import { no, type Verdict, yes } from '#platform/verdict.ts'
import type { ChildSubject } from './subject.ts'

/** Why not. The words stand in messages.ts, one for each. */
export type Reason = 'only-registrar' | 'only-opening-head' | 'only-own-unit'

/** Row 16. That the child is of her unit, row-level security has said already: otherwise there is no subject. */
export const mayRegister = (actor: InRole, _: ChildSubject): Verdict<Reason> =>
  actor.role === 'registrar' ? yes : no('only-registrar')

/** The list of her unit's children is the registrar's. */
export const mayKeepRegister = (actor: InRole): Verdict<Reason> =>
  actor.role === 'registrar' ? yes : no('only-registrar')

/** Row 31. */
export const mayBlock = (_: InRole, { heads }: ChildSubject): Verdict<Reason> => (heads ? yes : no('only-opening-head'))

/** The guardians, for those who answer for them: the unit that wrote the child down, and the head who may keep one of them away. */
export const maySeeGuardians = (actor: InRole, on: ChildSubject): Verdict<Reason> =>
  on.heads ? yes : mayIssueCode(actor, on)

/** The registrar, or whoever in the starter's unit sees the child, hands the code over. */
export const mayIssueCode = (actor: InRole, { child }: ChildSubject): Verdict<Reason> =>
  actor.unit === child.unit ? yes : no('only-own-unit')
