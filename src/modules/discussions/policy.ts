import type { InRole, Person, System } from '#platform/actor.ts'
import { noPost } from '#platform/id.ts'
import type { Day } from '#platform/language/day.ts'
import { no, type Verdict, yes } from '#platform/verdict.ts'
import type { Duty } from './contract.ts'
import type { Question } from './store/questions.ts'
import type { QuestionSubject, TeamSubject } from './subject.ts'

/** Why not. The words stand in messages.ts, one for each. */
export type Reason =
  | 'only-who-works-with-children'
  | 'only-coordinator'
  | 'only-who-plans'
  | 'only-asker'
  | 'only-asker-or-family'
  | 'only-team-leader'
  | 'only-leader-or-secretary'
  | 'not-waiting'
  | 'not-to-mend'
  | 'not-advised'
  | 'only-who-sees-figures'

type Said = Verdict<Reason>

/** How somebody comes to see a question: as the one who asked it, in the team, or because it is about her family by name. */
export type Side = 'asker' | 'family' | Duty

export type AboutQuestion = {
  question: Question
  duty: Duty | undefined
  /** Of one with a name: whether the actor sees all of that log, and whether the asker does. */
  named: { actorSeesAll: boolean; askerSeesAll: boolean } | undefined
}

/**
 * Rules of access, section 7: the asker; and the team, from the day of its meeting until some days after its advice. One with a name stands for
 * as long as the asker sees that log (row 50); the family sees it too.
 */
export const sideOf = (actor: Person, { question, duty, named }: AboutQuestion, today: Day): Side | undefined => {
  const post = actor.kind === 'in-role' ? actor.post : noPost
  const isAsker = question.askedBy === actor.person && question.askedPost === post
  if (isAsker && (!named || named.actorSeesAll)) return 'asker'
  if (actor.kind === 'outside') return named?.actorSeesAll ? 'family' : undefined
  if (named && !named.askerSeesAll) return undefined
  const isItsDay = question.day <= today && (question.teamUntil === null || question.teamUntil >= today)
  return duty && isItsDay && question.state !== 'to-mend' ? duty : undefined
}

export const maySee = (): Said => yes

/** Whoever works with children, and the family itself. */
export const mayAsk = (actor: Person): Said =>
  actor.kind === 'outside' || actor.role === 'employee' || actor.role === 'head'
    ? yes
    : no('only-who-works-with-children')

export const maySetUp = (actor: InRole): Said => (actor.role === 'coordinator' ? yes : no('only-coordinator'))

export const mayPlan = (actor: InRole, { duty }: TeamSubject): Said =>
  actor.role === 'coordinator' || duty === 'leader' || duty === 'secretary' ? yes : no('only-who-plans')

export const mayAskVaguer = (_: Person, { question, side }: QuestionSubject): Said => {
  if (side !== 'leader') return no('only-team-leader')
  return question.state === 'waiting' ? yes : no('not-waiting')
}

export const mayMend = (_: Person, { question, side }: QuestionSubject): Said => {
  if (side !== 'asker') return no('only-asker')
  return question.state === 'to-mend' ? yes : no('not-to-mend')
}

export const mayTakeBack = (_: Person, { side }: QuestionSubject): Said =>
  side === 'asker' || side === 'family' ? yes : no('only-asker-or-family')

export const mayAdvise = (_: Person, { question, side }: QuestionSubject): Said => {
  if (side !== 'leader' && side !== 'secretary') return no('only-leader-or-secretary')
  return question.state === 'waiting' ? yes : no('not-waiting')
}

export const mayTell = (_: Person, { question, side }: QuestionSubject): Said => {
  if (side !== 'asker') return no('only-asker')
  return question.state === 'advised' ? yes : no('not-advised')
}

/** Row 15. */
export const maySeeFigures = (actor: InRole): Said =>
  actor.role === 'coordinator' || actor.role === 'administrator' ? yes : no('only-who-sees-figures')

/** What happens by itself when days have passed. */
export const mayHappen = (_: System): Said => yes
