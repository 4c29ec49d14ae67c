import { Invalid, operation } from '#platform/operation.ts'
import { colleagueTo } from '../asking.ts'
import { OfferBaton } from '../contract.ts'
import { factsChanged, offerMade } from '../events.ts'
import { couldHold, couldTakePart, mayOffer } from '../policy.ts'
import { insertOffer } from '../store/offers.ts'
import { logToChange } from '../subject.ts'

/** Asks someone to take over. Until she says yes the baton stays where it is. */
export const offerBaton = operation({
  name: 'relay.offer-baton',
  effect: 'change',
  by: ['in-role'],
  input: OfferBaton,
  subject: logToChange,
  allow: mayOffer,
  run: async ({ tx, actor, now, input, subject, announce }) => {
    const to = await colleagueTo(tx, input.to)
    if (to.person === actor.person) throw new Invalid([{ path: 'to', code: 'holds-already' }])
    if (!couldTakePart(subject, to, now)) throw new Invalid([{ path: 'to', code: 'may-not-take-part' }])
    if (!couldHold(subject, to, now)) throw new Invalid([{ path: 'to', code: 'service-sees-too-little' }])
    const { log, message, familyWish, familyWords } = input
    const offer = await insertOffer(tx, {
      municipality_id: actor.municipality,
      log_id: log,
      to_person: to.person,
      to_post: to.post,
      message,
      family_wish: familyWish,
      family_words: familyWords || null,
      offered_at: now,
    })
    announce(factsChanged(log))
    announce(offerMade(log, offer))
    return { offer }
  },
  audit: ({ input, subject, result }) => ({
    child: subject.facts.log.child,
    log: input.log,
    detail: { offer: result.offer, to: input.to },
  }),
})
