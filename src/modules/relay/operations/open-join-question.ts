import { settingOf } from '#modules/organisation'
import { operation } from '#platform/operation.ts'
import { OnLog } from '../contract.ts'
import { childOf, serviceNames } from '../naming.ts'
import { mayAnswerJoin } from '../policy.ts'
import { answeredBy, waitingQuestions } from '../store/joining.ts'
import { logSubject } from '../subject.ts'

/** Row 5: another service would be in this log. The first question that whoever reads has not answered. */
export const openJoinQuestion = operation({
  name: 'relay.open-join-question',
  effect: 'read',
  by: ['in-role', 'outside'],
  input: OnLog,
  subject: logSubject,
  allow: mayAnswerJoin,
  run: async ({ tx, actor, now, input, subject }) => {
    const [child, questions, answered, names, areas] = await Promise.all([
      childOf(tx, subject),
      waitingQuestions(tx, input.log),
      answeredBy(tx, input.log, actor.person),
      serviceNames(tx),
      settingOf(tx, 'areas', now),
    ])
    const hasAnswered = (question: (typeof questions)[number]) =>
      actor.kind === 'in-role' ? question.holderAnswer !== null : answered.has(question.id)
    const open = questions.find((one) => !hasAnswered(one))
    return {
      log: input.log,
      child,
      areas,
      question: open && {
        id: open.id,
        service: names.get(open.service) ?? '',
        askedAt: open.askedAt,
      },
      /** Answered by whoever reads; others have not. */
      waiting: questions.length - (open ? 1 : 0) > 0,
    }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})
