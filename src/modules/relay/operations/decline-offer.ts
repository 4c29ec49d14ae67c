import { operation, Refused } from '#platform/operation.ts'
import { DeclineOffer } from '../contract.ts'
import { factsChanged, offerAnswered } from '../events.ts'
import { mayAnswerOffer } from '../policy.ts'
import { endOffer, offerStands } from '../store/offers.ts'
import { logToChange } from '../subject.ts'

/** No, because …: the holder holds on, and may ask someone else. */
export const declineOffer = operation({
  name: 'relay.decline-offer',
  effect: 'change',
  by: ['in-role'],
  input: DeclineOffer,
  subject: logToChange,
  allow: mayAnswerOffer,
  run: async ({ tx, now, input, announce }) => {
    const { log, offer, answer } = input
    if (!(await offerStands(tx, log, offer))) throw new Refused('no-offer')
    await endOffer(tx, offer, { state: 'declined', answer, at: now })
    announce(factsChanged(log))
    announce(offerAnswered(log, offer, 'declined'))
    return { log }
  },
  audit: ({ input, subject }) => ({
    child: subject.facts.log.child,
    log: input.log,
    detail: { offer: input.offer },
  }),
})
