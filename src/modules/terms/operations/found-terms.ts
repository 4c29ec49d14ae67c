import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { mayHappen } from '../policy.ts'
import { starterTerms } from '../starter/index.ts'
import { foundWords } from '../store.ts'
import { termsSubject } from '../subject.ts'

/** A municipality without words gets those to begin with. One that has words of its own is left alone. */
export const foundTerms = operation({
  name: 'terms.found-terms',
  effect: 'change',
  by: ['system'],
  input: Nothing,
  subject: termsSubject,
  allow: mayHappen,
  run: async ({ tx }) => ({ terms: await foundWords(tx, starterTerms) }),
  audit: ({ result: { terms } }) => (terms > 0 ? { child: null, log: null, detail: { terms } } : []),
})
