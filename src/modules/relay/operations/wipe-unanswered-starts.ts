import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { tell } from '../events.ts'
import { mayHappen } from '../policy.ts'
import { atOnce, endUnansweredStarts } from '../store/settling.ts'
import { deskSubject } from '../subject.ts'

/** Row 6: so many days without the family's answer, and the start is deleted. Called daily until it answers that nothing is left. */
export const wipeUnansweredStarts = operation({
  name: 'relay.wipe-unanswered-starts',
  effect: 'change',
  by: ['system'],
  input: Nothing,
  subject: deskSubject,
  allow: mayHappen,
  run: async ({ tx, announce }) => {
    const settled = await endUnansweredStarts(tx)
    for (const one of settled) tell({ announce }, one)
    return { settled, more: settled.length === atOnce }
  },
  audit: ({ result }) => result.settled.map(({ log, child, what }) => ({ child, log, reason: what })),
})
