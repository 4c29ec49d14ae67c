import { deciders, defaultUntil, latestDecisions, textVersion } from '#modules/access'
import { keepBlocks } from '#modules/children'
import type { Outside } from '#platform/actor.ts'
import type { Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import { Invalid, operation, Refused } from '#platform/operation.ts'
import { requireKnownAreas } from '../asking.ts'
import { AnswerJoinQuestion } from '../contract.ts'
import { factsChanged, joinAnswered, startEnded } from '../events.ts'
import { mayAnswerJoin } from '../policy.ts'
import { answerAsHolder, answeredBy, insertJoinAnswer, settleJoin, waitingQuestions } from '../store/joining.ts'
import { type LogSubject, logToChange } from '../subject.ts'

type Answer = { log: Uuid; question: Uuid; answer: 'yes' | 'no'; areas: string[]; language: 'nb' | 'nn' | 'en' }
type At = { tx: Tx; actor: Outside; now: Date; subject: LogSubject; service: Uuid }

/** A yes to joining takes nothing away: what she lets the service see already stays. */
const answerForFamily = async ({ tx, actor, now, subject, service }: At, input: Answer): Promise<void> => {
  const { facts } = subject
  if ((await answeredBy(tx, input.log, actor.person)).has(input.question)) throw new Refused('answered-already')
  const yes = input.answer === 'yes'
  if (yes && input.areas.length === 0) throw new Invalid([{ path: 'areas', code: 'nothing-ticked' }])
  await requireKnownAreas(tx, input.areas, now)
  const before = latestDecisions(facts).find((d) => d.service === service && d.giver === actor.person)
  await insertJoinAnswer(tx, {
    municipality_id: actor.municipality,
    question_id: input.question,
    person_id: actor.person,
    log_id: input.log,
    giver_role: deciders(facts, now).find((d) => d.person === actor.person)?.role ?? 'guardian',
    answer: input.answer,
    areas: yes ? [...new Set([...(before?.areas ?? []), ...input.areas])] : [],
    valid_until: yes ? defaultUntil(facts, now) : null,
    language: input.language,
    text_version: textVersion,
    answered_at: now,
  })
}

/**
 * Row 5: another service started a log for the same child, and would be in this one. When all have said yes its starter takes part here, and
 * what the family ticked is her service's consent. At the first no its start is deleted; its starter learns only that the family does not
 * want this now.
 */
export const answerJoinQuestion = operation({
  name: 'relay.answer-join-question',
  effect: 'change',
  by: ['in-role', 'outside'],
  input: AnswerJoinQuestion,
  subject: logToChange,
  allow: mayAnswerJoin,
  run: async ({ tx, actor, now, input, subject, announce }) => {
    const question = (await waitingQuestions(tx, input.log)).find(({ id }) => id === input.question)
    if (!question) throw new Refused('no-join-question')
    if (actor.kind === 'outside') await answerForFamily({ tx, actor, now, subject, service: question.service }, input)
    else if (question.holderAnswer) throw new Refused('answered-already')
    else await answerAsHolder(tx, question.id, input.answer, now)
    const { what, asking, child } = await settleJoin(tx, question.id)
    if (what === 'waiting' || what === 'lapsed') return { what }
    if (what === 'joined') {
      await keepBlocks(tx, child)
      announce(factsChanged(input.log))
    }
    announce(factsChanged(asking))
    announce(startEnded(asking, child))
    announce(joinAnswered(input.log, asking, what))
    return { what }
  },
  audit: ({ input, subject, result }) => ({
    child: subject.facts.log.child,
    log: input.log,
    detail: { question: input.question, answer: input.answer, what: result.what },
  }),
})
