import { operation, Stale } from '#platform/operation.ts'
import { OnQuestion } from '../contract.ts'
import { mayTakeBack } from '../policy.ts'
import { takeBack } from '../store/questions.ts'
import { aboutOf, questionSubject } from '../subject.ts'

/** Whoever asked does not want to any more, or the family does not want its name there: it is deleted, with what the team wrote. */
export const takeBackQuestion = operation({
  name: 'discussions.take-back-question',
  effect: 'change',
  by: ['in-role', 'outside'],
  input: OnQuestion,
  subject: questionSubject,
  allow: mayTakeBack,
  run: async ({ tx, input, subject }) => {
    if (!(await takeBack(tx, input.question))) throw new Stale({ version: subject.question.version })
    return { question: input.question }
  },
  audit: ({ input, subject }) => ({ ...aboutOf(subject), detail: { question: input.question } }),
})
