import { operation, Refused } from '#platform/operation.ts'
import { OnOffer } from '../contract.ts'
import { factsChanged, offerAnswered } from '../events.ts'
import { mayWithdrawOffer } from '../policy.ts'
import { endOffer, offerStands } from '../store/offers.ts'
import { logToChange } from '../subject.ts'

/** The holder keeps the baton after all. */
export const withdrawOffer = operation({
  name: 'relay.withdraw-offer',
  effect: 'change',
  by: ['in-role'],
  input: OnOffer,
  subject: logToChange,
  allow: mayWithdrawOffer,
  run: async ({ tx, now, input, announce }) => {
    const { log, offer } = input
    if (!(await offerStands(tx, log, offer))) throw new Refused('no-offer')
    await endOffer(tx, offer, { state: 'withdrawn', answer: null, at: now })
    announce(factsChanged(log))
    announce(offerAnswered(log, offer, 'withdrawn'))
    return { log }
  },
  audit: ({ input, subject }) => ({
    child: subject.facts.log.child,
    log: input.log,
    detail: { offer: input.offer },
  }),
})
