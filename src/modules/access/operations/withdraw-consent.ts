import { operation, Refused } from '#platform/operation.ts'
import { deciders, latestDecisions } from '../consented.ts'
import { WithdrawConsent } from '../contract.ts'
import { writeWithdrawal } from '../deciding.ts'
import { mayDecideConsent } from '../decisions.ts'
import { accessChanged } from '../events.ts'
import { logToDecide } from '../subject.ts'

/** Row 50: the service's people see nothing from this transaction on. One guardian is enough (row 30). */
export const withdrawConsent = operation({
  name: 'access.withdraw-consent',
  effect: 'change',
  by: ['outside'],
  input: WithdrawConsent,
  subject: logToDecide,
  allow: mayDecideConsent,
  run: async ({ tx, actor, now, input, subject, announce }) => {
    const { facts } = subject
    const role = deciders(facts, now).find((d) => d.person === actor.person)?.role ?? 'guardian'
    const mine = latestDecisions(facts).find((d) => d.service === input.service && d.giver === actor.person)
    const anyone = latestDecisions(facts).some((d) => d.service === input.service && d.decision === 'given')
    if (!anyone || mine?.decision === 'withdrawn') throw new Refused('no-consent-to-withdraw')
    await writeWithdrawal({ tx, actor, now, facts }, { person: actor.person, role }, input.service)
    announce(accessChanged(input.log))
    return { log: input.log }
  },
  audit: ({ input, subject }) => ({
    child: subject.facts.log.child,
    log: input.log,
    detail: { service: input.service },
  }),
})
