import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { mayHappen } from '../policy.ts'
import { toldStretch, traceOfStretch } from '../settling.ts'
import { settleDated } from '../store/settling.ts'
import { deskSubject } from '../subject.ts'

/**
 * Days that have passed: a consent that ran out, a birthday, a post that ended. Who sees what follows by itself at midnight; where the baton
 * lies, follows from here.
 */
export const settleDatedChanges = operation({
  name: 'relay.settle-dated-changes',
  effect: 'change',
  by: ['system'],
  input: Nothing,
  subject: deskSubject,
  allow: mayHappen,
  run: async ({ tx, announce }) => toldStretch({ announce }, await settleDated(tx)),
  audit: ({ result }) => traceOfStretch(result),
})
