import { colleagues } from '#modules/organisation'
import { operation, Refused } from '#platform/operation.ts'
import { OnLog } from '../contract.ts'
import { childOf } from '../naming.ts'
import { mayAskAboutOffer } from '../policy.ts'
import { levelOf } from '../store/life.ts'
import { lastOffer, offerQuestions } from '../store/offers.ts'
import { teamOf } from '../store/team.ts'
import { logSubject } from '../subject.ts'

/** Row 14: the core of the log and what the offer says, for the one who is asked and for the holder who asks. */
export const openOffer = operation({
  name: 'relay.open-offer',
  effect: 'read',
  by: ['in-role'],
  input: OnLog,
  subject: logSubject,
  allow: mayAskAboutOffer,
  run: async ({ tx, actor, input, subject }) => {
    const { facts, sight } = subject
    const [level, team, child, offer] = await Promise.all([
      levelOf(tx, input.log),
      teamOf(tx, input.log),
      childOf(tx, subject),
      lastOffer(tx, input.log),
    ])
    if (!offer) throw new Refused('no-offer')
    const questions = await offerQuestions(tx, offer.id)
    const staff = await colleagues(tx, [
      offer.to,
      ...(facts.log.holder ? [facts.log.holder.post] : []),
      ...team.map((one) => one.post),
      ...questions.map((one) => one.post),
    ])
    return {
      log: input.log,
      child,
      level,
      holder: facts.log.holder?.post ?? null,
      mine: offer.to === actor.post,
      sees: sight.level,
      offer,
      questions,
      team: team.map(({ post, task }) => ({ post, task })),
      staff: Object.fromEntries(staff),
    }
  },
  audit: ({ input, subject, result }) => ({
    child: subject.facts.log.child,
    log: input.log,
    detail: { offer: result.offer.id },
  }),
})
