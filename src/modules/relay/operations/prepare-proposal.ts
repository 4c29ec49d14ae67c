import { consented } from '#modules/access'
import { services, settingOf } from '#modules/organisation'
import { operation } from '#platform/operation.ts'
import { OnLog } from '../contract.ts'
import { childOf } from '../naming.ts'
import { mayLead } from '../policy.ts'
import { isAnswered } from '../proposals.ts'
import { proposalsOf } from '../store/life.ts'
import { logSubject } from '../subject.ts'

/** What the form needs with which the holder asks the family about a service: what each sees now, and which the family is thinking about. */
export const prepareProposal = operation({
  name: 'relay.prepare-proposal',
  effect: 'read',
  by: ['in-role'],
  input: OnLog,
  subject: logSubject,
  allow: mayLead,
  run: async ({ tx, now, input, subject }) => {
    const { facts } = subject
    const [child, all, areas, proposals] = await Promise.all([
      childOf(tx, subject),
      services(tx),
      settingOf(tx, 'areas', now),
      proposalsOf(tx, input.log),
    ])
    const shared = consented(facts, now)
    return {
      log: input.log,
      child,
      areas,
      services: all.map(({ id, name }) => {
        const asked = proposals.findLast((one) => one.service === id)
        return {
          id,
          name,
          sees: shared.get(id) ?? [],
          waitsSince: asked && !isAnswered(facts, asked, now) ? asked.at : null,
        }
      }),
    }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})
