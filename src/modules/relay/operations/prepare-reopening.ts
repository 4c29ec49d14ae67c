import { childById } from '#modules/children'
import { services, settingOf } from '#modules/organisation'
import { operation } from '#platform/operation.ts'
import { OnLog } from '../contract.ts'
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
    const [child, all, areas] = await Promise.all([
      childById(tx, subject.facts.log.record),
      services(tx),
      settingOf(tx, 'areas', now),
    ])
    return {
      log: input.log,
      child: { name: child?.name ?? '' },
      services: all.filter((service) => service.id !== actor.service),
      areas,
      own: actor.serviceName,
    }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})
