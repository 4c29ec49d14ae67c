import { operation } from '#platform/operation.ts'
import { OnLog } from '../contract.ts'
import { startForm } from '../forms.ts'
import { childOf } from '../naming.ts'
import { mayReopen } from '../policy.ts'
import { logSubject } from '../subject.ts'

/** What the form needs with which the family is asked anew. */
export const prepareReopening = operation({
  name: 'relay.prepare-reopening',
  effect: 'read',
  by: ['in-role'],
  input: OnLog,
  subject: logSubject,
  allow: mayReopen,
  run: async ({ tx, actor, now, input, subject }) => {
    const [child, form] = await Promise.all([childOf(tx, subject), startForm(tx, actor, now)])
    return { log: input.log, child, ...form }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})
