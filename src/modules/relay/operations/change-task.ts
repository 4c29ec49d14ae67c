import { operation, Stale } from '#platform/operation.ts'
import { ChangeTask } from '../contract.ts'
import { placeToChange } from '../place.ts'
import { mayChangeTeam } from '../policy.ts'
import { changeTask as change } from '../store/team.ts'
import { logToChange } from '../subject.ts'

/** What someone does for the child now, in a few words or none: said by herself or by the holder. */
export const changeTask = operation({
  name: 'relay.change-task',
  effect: 'change',
  by: ['in-role'],
  input: ChangeTask,
  subject: logToChange,
  allow: mayChangeTeam,
  run: async ({ tx, actor, input, subject }) => {
    const participant = await placeToChange({ tx, actor, subject }, input.post)
    const { task, version } = participant
    if (version !== input.version) throw new Stale({ task, version })
    await change(tx, participant, input.task || null)
    return { log: input.log }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log, detail: { post: input.post } }),
})
