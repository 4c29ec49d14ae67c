import { operation } from '#platform/operation.ts'
import { OnLog } from '../contract.ts'
import { writingForm } from '../forms.ts'
import { maySetGoal } from '../policy.ts'
import { logSubject } from '../subject.ts'

/** What the form for a goal needs: whose goal it is, and which areas it may have. */
export const prepareGoal = operation({
  name: 'relay.prepare-goal',
  effect: 'read',
  by: ['in-role', 'outside'],
  input: OnLog,
  subject: logSubject,
  allow: maySetGoal,
  run: ({ tx, now, subject }) => writingForm(tx, subject, now),
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})
