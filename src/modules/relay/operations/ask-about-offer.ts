import { operation, Refused } from '#platform/operation.ts'
import { AskAboutOffer } from '../contract.ts'
import { offerAsked } from '../events.ts'
import { mayAskAboutOffer } from '../policy.ts'
import { insertQuestion, offerStands } from '../store/offers.ts'
import { logToChange } from '../subject.ts'

/** She who is asked wants to know something first, or the holder answers: the two talk for as long as the offer stands. */
export const askAboutOffer = operation({
  name: 'relay.ask-about-offer',
  effect: 'change',
  by: ['in-role'],
  input: AskAboutOffer,
  subject: logToChange,
  allow: mayAskAboutOffer,
  run: async ({ tx, actor, now, input, announce }) => {
    const { log, offer, text } = input
    if (!(await offerStands(tx, log, offer))) throw new Refused('no-offer')
    const { municipality, person: author, post } = actor
    const question = await insertQuestion(tx, { municipality, log, offer, author, post, text, at: now })
    announce(offerAsked(log, offer, question))
    return { question }
  },
  audit: ({ input, subject, result }) => ({
    child: subject.facts.log.child,
    log: input.log,
    detail: { offer: input.offer, question: result.question },
  }),
})
