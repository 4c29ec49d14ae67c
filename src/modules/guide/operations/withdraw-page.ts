import { operation } from '#platform/operation.ts'
import { OnPage } from '../contract.ts'
import { mayWithdraw } from '../policy.ts'
import { changePage } from '../store/editing.ts'
import { writtenSubject } from '../subject.ts'

/** Readers find the page no more. Nothing of it is lost: it can be published again. */
export const withdrawPage = operation({
  name: 'guide.withdraw-page',
  effect: 'change',
  by: ['in-role'],
  input: OnPage,
  subject: writtenSubject,
  allow: mayWithdraw,
  run: async ({ tx, subject: { page } }) => {
    await changePage(tx, page.id, { published: null, published_on: null })
    return { page: page.id }
  },
  audit: ({ result: { page } }) => ({ child: null, log: null, detail: { page } }),
})
