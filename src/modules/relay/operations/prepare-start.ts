import { services, settingOf } from '#modules/organisation'
import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { mayStart } from '../policy.ts'
import { deskSubject } from '../subject.ts'

/** What the form for a start needs: the services the family may be asked about, the areas, the starter's own service. */
export const prepareStart = operation({
  name: 'relay.prepare-start',
  effect: 'read',
  by: ['in-role'],
  input: Nothing,
  subject: deskSubject,
  allow: mayStart,
  run: async ({ tx, actor, now }) => {
    const [all, areas] = await Promise.all([services(tx), settingOf(tx, 'areas', now)])
    return { services: all.filter((service) => service.id !== actor.service), areas, own: actor.serviceName }
  },
  audit: () => ({ child: null, log: null }),
})
