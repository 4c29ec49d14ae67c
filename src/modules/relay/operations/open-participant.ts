import { colleagues } from '#modules/organisation'
import { operation } from '#platform/operation.ts'
import { OnParticipant } from '../contract.ts'
import { childOf } from '../naming.ts'
import { mayChangePlace } from '../policy.ts'
import { participantSubject } from '../subject.ts'

/** Someone in the team: what she does now, for the holder or herself to change. */
export const openParticipant = operation({
  name: 'relay.open-participant',
  effect: 'read',
  by: ['in-role'],
  input: OnParticipant,
  subject: participantSubject,
  allow: mayChangePlace,
  run: async ({ tx, actor, input, subject }) => {
    const { facts, participant } = subject
    const [child, staff] = await Promise.all([childOf(tx, subject), colleagues(tx, [input.post])])
    const { name = '', title = '', unit = '' } = staff.get(input.post) ?? {}
    return {
      log: input.log,
      child,
      participant: { ...participant, name, title, unit },
      mine: input.post === actor.post,
      holds: input.post === facts.log.holder?.post,
    }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log, detail: { post: input.post } }),
})
