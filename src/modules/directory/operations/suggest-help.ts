import { operation } from '#platform/operation.ts'
import { SuggestHelp } from '../contract.ts'
import { mayRead } from '../policy.ts'
import { suggestedFor } from '../store/lists.ts'
import { directorySubject } from '../subject.ts'

/** *Hvem kan hjelpe?*: three questions, and the few offers that fit the answers. Nothing is suggested before the second is answered. */
export const suggestHelp = operation({
  name: 'directory.suggest-help',
  effect: 'read',
  by: ['visitor', 'in-role', 'outside'],
  input: SuggestHelp,
  subject: directorySubject,
  allow: mayRead,
  run: async ({ tx, input }) => {
    const suggestions = input.theme ? await suggestedFor(tx, input, input.way !== 'any') : null
    return { suggestions, asked: input }
  },
  audit: () => [],
})
