import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { mayRead } from '../policy.ts'
import { allTerms } from '../store.ts'
import { termsSubject } from '../subject.ts'

/** All words, for anyone. Who reads them is nobody's business: it leaves no trace. */
export const listTerms = operation({
  name: 'terms.list-terms',
  effect: 'read',
  by: ['visitor', 'in-role', 'outside'],
  input: Nothing,
  subject: termsSubject,
  allow: mayRead,
  run: async ({ tx }) => ({ terms: await allTerms(tx) }),
  audit: () => [],
})
