import { operation } from '#platform/operation.ts'
import { OnTerm } from '../contract.ts'
import { mayTakeUp } from '../policy.ts'
import { setRetired } from '../store.ts'
import { termSubject } from '../subject.ts'

/** A word that was out of use is in use again, and means what it did. */
export const takeUpTerm = operation({
  name: 'terms.take-up-term',
  effect: 'change',
  by: ['in-role'],
  input: OnTerm,
  subject: termSubject,
  allow: mayTakeUp,
  run: async ({ tx, subject: { term } }) => {
    await setRetired(tx, term.id, null)
    return { term: term.id }
  },
  audit: ({ result: { term } }) => ({ child: null, log: null, detail: { term } }),
})
