import { randomUUID } from 'node:crypto'
import { operation, Refused } from '#platform/operation.ts'
import { GiveFeedback } from '../contract.ts'
import { mayRead } from '../policy.ts'
import { takeFeedback } from '../store/readers.ts'
import { pageSubject } from '../subject.ts'

/** *Hjelpte dette?* Whoever answers is nobody: it leaves no trace, for who reads about violence is nobody's business. */
export const giveFeedback = operation({
  name: 'guide.give-feedback',
  effect: 'change',
  nameless: true,
  by: ['visitor', 'in-role', 'outside'],
  input: GiveFeedback,
  subject: pageSubject,
  allow: mayRead,
  run: async ({ tx, input: { slug, helped, words } }) => {
    // version 4: in no order
    const came = await takeFeedback(tx, { id: randomUUID(), slug, helped: helped === 'yes', words })
    if (came !== 'taken') throw new Refused(came === 'full' ? 'feedback-full' : 'page-not-published')
    return {}
  },
  audit: () => [],
})
