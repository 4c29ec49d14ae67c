import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { mayHappen } from '../policy.ts'
import { toldStretch, traceOfStretch } from '../settling.ts'
import { endUnansweredStarts } from '../store/settling.ts'
import { deskSubject } from '../subject.ts'

/** Row 6: so many days without the family's answer, and the start is deleted. */
export const wipeUnansweredStarts = operation({
  name: 'relay.wipe-unanswered-starts',
  effect: 'change',
  by: ['system'],
  input: Nothing,
  subject: deskSubject,
  allow: mayHappen,
  run: async ({ tx, announce }) => toldStretch({ announce }, await endUnansweredStarts(tx)),
  audit: ({ result }) => traceOfStretch(result),
})
