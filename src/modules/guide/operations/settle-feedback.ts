import { operation, Refused } from '#platform/operation.ts'
import { SettleFeedback } from '../contract.ts'
import { mayWrite } from '../policy.ts'
import { settleOne } from '../store/readers.ts'
import { writtenSubject } from '../subject.ts'

/** Whoever writes the page has read what a reader said, and is done with it. */
export const settleFeedback = operation({
  name: 'guide.settle-feedback',
  effect: 'change',
  by: ['in-role'],
  input: SettleFeedback,
  subject: writtenSubject,
  allow: mayWrite,
  run: async ({ tx, input, subject: { page } }) => {
    if (!(await settleOne(tx, page.id, input.feedback))) throw new Refused('changed-meanwhile')
    return { page: page.id }
  },
  audit: ({ result: { page } }) => ({ child: null, log: null, detail: { page } }),
})
