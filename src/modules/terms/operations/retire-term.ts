import { dayOf } from '#platform/language/day.ts'
import { operation } from '#platform/operation.ts'
import { OnTerm } from '../contract.ts'
import { mayRetire } from '../policy.ts'
import { setRetired } from '../store.ts'
import { termSubject } from '../subject.ts'

/** A word the municipality uses no more: pages show it no longer, and whoever opens it is told. What it meant is kept. */
export const retireTerm = operation({
  name: 'terms.retire-term',
  effect: 'change',
  by: ['in-role'],
  input: OnTerm,
  subject: termSubject,
  allow: mayRetire,
  run: async ({ tx, now, subject: { term } }) => {
    await setRetired(tx, term.id, dayOf(now))
    return { term: term.id }
  },
  audit: ({ result: { term } }) => ({ child: null, log: null, detail: { term } }),
})
