import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { mayHappen } from '../policy.ts'
import { forgetDue, stretch } from '../store/passing.ts'
import { teamsSubject } from '../subject.ts'

/** Questions are deleted on the day they say, with what the team wrote. */
export const forgetQuestions = operation({
  name: 'discussions.forget-questions',
  effect: 'change',
  by: ['system'],
  input: Nothing,
  subject: teamsSubject,
  allow: mayHappen,
  run: async ({ tx }) => {
    const deleted = await forgetDue(tx)
    return { deleted, more: deleted === stretch }
  },
  audit: ({ result }) => (result.deleted > 0 ? [{ child: null, log: null, detail: { deleted: result.deleted } }] : []),
})
