import { addDays, dayOf } from '#platform/language/day.ts'
import type { Awaiting, Module } from '#platform/module.ts'
import { awaitsMessages } from './pages/awaits-messages.ts'
import { titleOf } from './pages/question-words.ts'
import { paths } from './paths.ts'
import { mayAsk } from './policy.ts'
import { ownQuestions, type Question, questionsOf } from './store/questions.ts'
import { ownDuties } from './store.ts'

/** So many days advice is news. */
const newsDays = 14

/** What the team asks of whoever asked, what it has come to; and for who leads it or writes for it, what it is to talk about. */
export const awaits: NonNullable<Module['awaits']> = async ({ tx, actor, now }) => {
  if (!mayAsk(actor).may) return []
  const today = dayOf(now)
  const [own, duties] = await Promise.all([ownQuestions(tx), actor.kind === 'in-role' ? ownDuties(tx) : []])
  const writesFor = duties.filter(({ duty }) => duty !== 'member')
  const before = await Promise.all(writesFor.map(({ team }) => questionsOf(tx, team)))
  return [
    ...own.flatMap((question) => ofAsker(question, today) ?? []),
    ...before.flat().flatMap((question) => (question.state === 'waiting' ? line(question, 'discuss') : [])),
  ]
}

const ofAsker = (question: Question, today: string): Awaiting | undefined => {
  const { state, advisedAt, askOn } = question
  if (state === 'to-mend') return line(question, 'mend')
  if (state !== 'advised' || !advisedAt || !askOn) return undefined
  if (askOn <= today) return line(question, 'tell')
  return today <= addDays(dayOf(advisedAt), newsDays) ? line(question, 'read') : undefined
}

const line = (question: Question, what: 'mend' | 'tell' | 'read' | 'discuss'): Awaiting => {
  const { id, day, advisedAt, askOn } = question
  const where = { mend: paths.mend, tell: paths.outcome, read: paths.question, discuss: paths.question }
  const on = { mend: day, tell: askOn ?? day, read: advisedAt ? dayOf(advisedAt) : day, discuss: day }
  return {
    on: on[what],
    href: where[what](id),
    say: (lang) => {
      const t = awaitsMessages(lang)
      return { about: titleOf(question, lang), reason: t[what], act: t[`${what}-act`] }
    },
  }
}
