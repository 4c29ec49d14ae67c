import { operation } from '#platform/operation.ts'
import { OnLog } from '../contract.ts'
import { writingForm } from '../forms.ts'
import { mayContribute } from '../policy.ts'
import { logSubject } from '../subject.ts'

/** What the form for a note needs to be shown: whose log, and which areas its writer may choose. */
export const prepareNote = operation({
  name: 'relay.prepare-note',
  effect: 'read',
  by: ['in-role', 'outside'],
  input: OnLog,
  subject: logSubject,
  allow: mayContribute,
  run: ({ tx, now, subject }) => writingForm(tx, subject, now),
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})
