import { colleagues } from '#modules/organisation'
import { operation } from '#platform/operation.ts'
import { couldBeAsked } from '../candidates.ts'
import { OnLog } from '../contract.ts'
import { childOf } from '../naming.ts'
import { mayOffer } from '../policy.ts'
import { lastOffer } from '../store/offers.ts'
import { logSubject } from '../subject.ts'

/** What the form needs with which the holder asks someone to take over: who can be asked, and what the last one answered. */
export const prepareOffer = operation({
  name: 'relay.prepare-offer',
  effect: 'read',
  by: ['in-role'],
  input: OnLog,
  subject: logSubject,
  allow: mayOffer,
  run: async ({ tx, actor, now, input, subject }) => {
    const [child, candidates, last] = await Promise.all([
      childOf(tx, subject),
      couldBeAsked(tx, subject, now, actor.person),
      lastOffer(tx, input.log),
    ])
    const declined = last?.state === 'declined' ? last : undefined
    const by = declined && (await colleagues(tx, [declined.to])).get(declined.to)
    return {
      log: input.log,
      child,
      ...candidates,
      declined: declined && { name: by?.name ?? '', answer: declined.answer, at: declined.answeredAt },
    }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})
