import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { mayHappen } from '../policy.ts'
import { toldStretch, traceOfStretch } from '../settling.ts'
import { closeLongPaused as close } from '../store/settling.ts'
import { deskSubject } from '../subject.ts'

/** Row 53: so many days in which nobody could hold the baton, and the log closes. */
export const closeLongPaused = operation({
  name: 'relay.close-long-paused',
  effect: 'change',
  by: ['system'],
  input: Nothing,
  subject: deskSubject,
  allow: mayHappen,
  run: async ({ tx, announce }) => toldStretch({ announce }, await close(tx)),
  audit: ({ result }) => traceOfStretch(result),
})
