import type { InRole } from '#platform/actor.ts'
import type { Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import { Invalid, Refused } from '#platform/operation.ts'
import { mayChangePlace } from './policy.ts'
import { type Participant, participantAt } from './store/team.ts'
import type { LogSubject } from './subject.ts'

/** Someone's place in the team of a log that stands still, for the holder or herself to change. */
export const placeToChange = async (
  { tx, actor, subject }: { tx: Tx; actor: InRole; subject: LogSubject },
  post: Uuid,
): Promise<Participant> => {
  const participant = await participantAt(tx, subject.facts.log.id, post)
  if (!participant) throw new Invalid([{ path: 'post', code: 'not-in-log' }])
  const verdict = mayChangePlace(actor, { ...subject, participant })
  if (!verdict.may) throw new Refused(verdict.reason)
  return participant
}
