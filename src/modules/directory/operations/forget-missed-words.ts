import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { mayRead } from '../policy.ts'
import { forgetMissed, stretch } from '../store/missed.ts'
import { directorySubject } from '../subject.ts'

/** What was looked for in vain longer ago than the setting says is forgotten. */
export const forgetMissedWords = operation({
  name: 'directory.forget-missed-words',
  effect: 'change',
  by: ['system'],
  input: Nothing,
  subject: directorySubject,
  allow: mayRead,
  run: async ({ tx }) => {
    const forgotten = await forgetMissed(tx)
    return { forgotten, more: forgotten === stretch }
  },
  audit: ({ result }) =>
    result.forgotten > 0 ? [{ child: null, log: null, detail: { forgotten: result.forgotten } }] : [],
})
