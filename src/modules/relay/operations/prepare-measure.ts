import { operation } from '#platform/operation.ts'
import { OnLog } from '../contract.ts'
import { measureForm } from '../forms.ts'
import { mayLead } from '../policy.ts'
import { logSubject } from '../subject.ts'

/** What the form for a new measure needs. */
export const prepareMeasure = operation({
  name: 'relay.prepare-measure',
  effect: 'read',
  by: ['in-role'],
  input: OnLog,
  subject: logSubject,
  allow: mayLead,
  run: ({ tx, now, subject }) => measureForm(tx, subject, now),
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})
