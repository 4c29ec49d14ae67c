import { consented } from '#modules/access'
import { Invalid, operation } from '#platform/operation.ts'
import { requireKnownAreas, requireKnownServices } from '../asking.ts'
import { ProposeService } from '../contract.ts'
import { serviceProposed } from '../events.ts'
import { mayLead } from '../policy.ts'
import { isAnswered } from '../proposals.ts'
import { insertProposals, proposalsOf } from '../store/life.ts'
import { logToChange } from '../subject.ts'

/** Row 54: asks the family about one service more, or once again about one it has refused. The service itself learns nothing. */
export const proposeService = operation({
  name: 'relay.propose-service',
  effect: 'change',
  by: ['in-role'],
  input: ProposeService,
  subject: logToChange,
  allow: mayLead,
  run: async ({ tx, actor, now, input, subject, announce }) => {
    const { facts } = subject
    const { log, service, areas, why } = input
    await requireKnownServices(tx, [service], () => 'service')
    await requireKnownAreas(tx, areas, now)
    const shared = consented(facts, now).get(service) ?? []
    if (areas.every((area) => shared.includes(area))) throw new Invalid([{ path: 'areas', code: 'shared-already' }])
    const proposals = await proposalsOf(tx, log)
    const asked = proposals.findLast((one) => one.service === service)
    if (asked && !isAnswered(facts, asked, now)) throw new Invalid([{ path: 'service', code: 'asked-already' }])
    const from = Math.max(-1, ...proposals.map((one) => one.rank)) + 1
    const by = { municipality: actor.municipality, by: actor.person, at: now }
    await insertProposals(tx, { log, services: [service], areas, why, from, ...by })
    announce(serviceProposed(log, service))
    return { log }
  },
  audit: ({ input, subject }) => ({
    child: subject.facts.log.child,
    log: input.log,
    detail: { service: input.service },
  }),
})
