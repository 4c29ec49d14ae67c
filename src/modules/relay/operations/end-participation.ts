import { operation, Refused } from '#platform/operation.ts'
import { OnParticipant } from '../contract.ts'
import { factsChanged } from '../events.ts'
import { placeToChange } from '../place.ts'
import { mayChangeTeam } from '../policy.ts'
import { endParticipation as end } from '../store/team.ts'
import { logToChange } from '../subject.ts'

/** The holder lets someone go, or a participant leaves. Whoever holds stays until another holds. */
export const endParticipation = operation({
  name: 'relay.end-participation',
  effect: 'change',
  by: ['in-role'],
  input: OnParticipant,
  subject: logToChange,
  allow: mayChangeTeam,
  run: async ({ tx, actor, now, input, subject, announce }) => {
    const participant = await placeToChange({ tx, actor, subject }, input.post)
    if (input.post === subject.facts.log.holder?.post) throw new Refused('holder-stays')
    await end(tx, participant, actor.person, now)
    announce(factsChanged(input.log))
    return { log: input.log, left: input.post === actor.post }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log, detail: { post: input.post } }),
})
