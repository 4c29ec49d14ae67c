import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { tell } from '../events.ts'
import { mayHappen } from '../policy.ts'
import { atOnce, closeLongPaused as close } from '../store/settling.ts'
import { deskSubject } from '../subject.ts'

/** Row 53: so many days in which nobody could hold the baton, and the log closes. */
export const closeLongPaused = operation({
  name: 'relay.close-long-paused',
  effect: 'change',
  by: ['system'],
  input: Nothing,
  subject: deskSubject,
  allow: mayHappen,
  run: async ({ tx, announce }) => {
    const settled = await close(tx)
    for (const one of settled) tell({ announce }, one)
    return { settled, more: settled.length === atOnce }
  },
  audit: ({ result }) => result.settled.map(({ log, child, what }) => ({ child, log, reason: what })),
})
