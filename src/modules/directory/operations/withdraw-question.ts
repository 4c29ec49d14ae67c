import { operation, Refused } from '#platform/operation.ts'
import { OnQuestion } from '../contract.ts'
import { mayRead } from '../policy.ts'
import { withdrawQuestionById } from '../store/questions.ts'
import { directorySubject } from '../subject.ts'

/** The mail did not go: the owner was not asked, and will be asked again. */
export const withdrawQuestion = operation({
  name: 'directory.withdraw-question',
  effect: 'change',
  by: ['system'],
  input: OnQuestion,
  subject: directorySubject,
  allow: mayRead,
  run: async ({ tx, input }) => {
    if (!(await withdrawQuestionById(tx, input.question))) throw new Refused('changed-meanwhile')
    return {}
  },
  audit: ({ input }) => ({ child: null, log: null, detail: { question: input.question } }),
})
