import { operation, Refused } from '#platform/operation.ts'
import { OnOffer } from '../contract.ts'
import { factsChanged, offerAnswered } from '../events.ts'
import { mayAcceptOffer } from '../policy.ts'
import { acceptOffer as accept, offerStands } from '../store/offers.ts'
import { logToChange } from '../subject.ts'

/** Yes: from this instant she holds, and whoever asked her is a participant. */
export const acceptOffer = operation({
  name: 'relay.accept-offer',
  effect: 'change',
  by: ['in-role'],
  input: OnOffer,
  subject: logToChange,
  allow: mayAcceptOffer,
  run: async ({ tx, input, announce }) => {
    const { log, offer } = input
    if (!(await offerStands(tx, log, offer))) throw new Refused('no-offer')
    await accept(tx, log, offer)
    announce(factsChanged(log))
    announce(offerAnswered(log, offer, 'accepted'))
    return { log }
  },
  audit: ({ input, subject }) => ({
    child: subject.facts.log.child,
    log: input.log,
    detail: { offer: input.offer },
  }),
})
