import { Invalid, operation } from '#platform/operation.ts'
import { colleagueTo } from '../asking.ts'
import { AddParticipant } from '../contract.ts'
import { factsChanged, participantAdded } from '../events.ts'
import { couldTakePart, mayLead } from '../policy.ts'
import { insertParticipant, participantAt } from '../store/team.ts'
import { logToChange } from '../subject.ts'

/** Row 8: the holder brings someone in, from a service the family shares something with. */
export const addParticipant = operation({
  name: 'relay.add-participant',
  effect: 'change',
  by: ['in-role'],
  input: AddParticipant,
  subject: logToChange,
  allow: mayLead,
  run: async ({ tx, actor, now, input, subject, announce }) => {
    const { log, task } = input
    const to = await colleagueTo(tx, input.to)
    if (!couldTakePart(subject, to, now)) throw new Invalid([{ path: 'to', code: 'may-not-take-part' }])
    if (await participantAt(tx, log, to.post)) throw new Invalid([{ path: 'to', code: 'takes-part-already' }])
    const { municipality, person: by } = actor
    const { person, post } = to
    await insertParticipant(tx, { municipality, log, person, post, task: task || null, by, at: now })
    announce(factsChanged(log))
    announce(participantAdded(log, post))
    return { post }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log, detail: { post: input.to } }),
})
