import { postsInForce, settingOf } from '#modules/organisation'
import { addDays, dayOf } from '#platform/language/day.ts'
import { Invalid, operation, Stale } from '#platform/operation.ts'
import { GiveAdvice } from '../contract.ts'
import { mayAdvise } from '../policy.ts'
import { changeQuestion, insertAdvice } from '../store/questions.ts'
import { membersOf } from '../store.ts'
import { aboutOf, questionSubject } from '../subject.ts'
import { tellAsker } from '../telling.ts'

/** What the team came to, in its order: facts, understanding, hypotheses, advice. The asker is told by mail that it is there. */
export const giveAdvice = operation({
  name: 'discussions.give-advice',
  effect: 'change',
  by: ['in-role'],
  input: GiveAdvice,
  subject: questionSubject,
  allow: mayAdvise,
  run: async ({ tx, actor, now, input, subject }) => {
    const { question, version, facts, understanding, hypotheses, advice } = input
    const today = dayOf(now)
    const sitting = await postsInForce(
      tx,
      (await membersOf(tx, subject.question.team)).map(({ post }) => post),
    )
    const issues = advice.flatMap(({ responsible, followUpOn }, n) => [
      ...(responsible && !sitting.has(responsible) ? [{ path: `advice.${n}.responsible`, code: 'not-in-team' }] : []),
      ...(followUpOn < today ? [{ path: `advice.${n}.followUpOn`, code: 'day-has-passed' }] : []),
    ])
    if (issues.length > 0) throw new Invalid(issues)
    const [teamDays, outcomeDays] = await Promise.all([
      settingOf(tx, 'discussion-team-days', now),
      settingOf(tx, 'discussion-outcome-days', now),
    ])
    const found = { facts, understanding, hypotheses, state: 'advised' as const, advised_at: now }
    const until = { team_until: addDays(today, teamDays), ask_on: addDays(today, outcomeDays) }
    if (!(await changeQuestion(tx, { question, version }, { ...found, ...until })))
      throw new Stale({ version: subject.question.version })
    const all = advice.map(({ responsible, ...one }) => ({ ...one, responsible: responsible ?? null }))
    await insertAdvice(tx, actor.municipality, question, all)
    await tellAsker(tx, subject.question, 'discussion-advised')
    return { question, advice: advice.length }
  },
  audit: ({ input, subject, result }) => ({
    ...aboutOf(subject),
    detail: { question: input.question, advice: result.advice },
  }),
})
