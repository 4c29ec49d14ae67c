import { operation } from '#platform/operation.ts'
import { OnLog } from '../contract.ts'
import { startForm } from '../forms.ts'
import { childOf } from '../naming.ts'
import { mayChangeStart } from '../policy.ts'
import { orderOf } from '../proposals.ts'
import { proposalsOf, startOf } from '../store/life.ts'
import { logSubject } from '../subject.ts'

/** Row 1: what the family is asked, for its starter to change before anyone has answered. */
export const prepareStartChange = operation({
  name: 'relay.prepare-start-change',
  effect: 'read',
  by: ['in-role'],
  input: OnLog,
  subject: logSubject,
  allow: mayChangeStart,
  run: async ({ tx, actor, now, input, subject }) => {
    const [child, form, start, proposals] = await Promise.all([
      childOf(tx, subject),
      startForm(tx, actor, now),
      startOf(tx, input.log),
      proposalsOf(tx, input.log),
    ])
    return {
      log: input.log,
      child,
      ...form,
      start: {
        why: start.why,
        version: start.version,
        services: orderOf(proposals).filter((service) => service !== actor.service),
        areas: [...new Set(proposals.flatMap((one) => one.areas))],
      },
    }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})
