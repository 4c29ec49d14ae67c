import { operation, Stale } from '#platform/operation.ts'
import { askedAbout } from '../asking.ts'
import { ChangeStart } from '../contract.ts'
import { mayChangeStart } from '../policy.ts'
import { changeWhy, insertProposals, proposalsOf, startOf, withdrawProposals } from '../store/life.ts'
import { logToChange } from '../subject.ts'

/** Row 1: why, and whom the family is asked about, before anybody has answered. */
export const changeStart = operation({
  name: 'relay.change-start',
  effect: 'change',
  by: ['in-role'],
  input: ChangeStart,
  subject: logToChange,
  allow: mayChangeStart,
  run: async ({ tx, actor, now, input }) => {
    const { log, why, areas } = input
    const start = await startOf(tx, log)
    if (start.version !== input.version) {
      const proposals = await proposalsOf(tx, log)
      const services = proposals.map((one) => one.service)
      throw new Stale({ why: start.why, services, areas: proposals[0]?.areas ?? [], version: start.version })
    }
    const services = await askedAbout({ tx, actor, now }, input)
    await changeWhy(tx, log, start, why)
    await withdrawProposals(tx, log, now)
    await insertProposals(tx, { municipality: actor.municipality, log, services, areas, by: actor.person, at: now })
    return { log }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})
