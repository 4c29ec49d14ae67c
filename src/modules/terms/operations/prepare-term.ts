import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { mayEdit } from '../policy.ts'
import { allTerms } from '../store.ts'
import { termsSubject } from '../subject.ts'

/** The form for a new word, with those that are there. */
export const prepareTerm = operation({
  name: 'terms.prepare-term',
  effect: 'read',
  by: ['in-role'],
  input: Nothing,
  subject: termsSubject,
  allow: mayEdit,
  run: async ({ tx }) => ({ terms: await allTerms(tx) }),
  audit: () => ({ child: null, log: null }),
})
