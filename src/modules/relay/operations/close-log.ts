import { operation } from '#platform/operation.ts'
import { requireShared } from '../areas.ts'
import { CloseLog } from '../contract.ts'
import { logClosed } from '../events.ts'
import { mayLead } from '../policy.ts'
import { insertEntry } from '../store/entries.ts'
import { closeLog as close } from '../store/life.ts'
import { logToChange } from '../subject.ts'

/** The holder closes the log. What has become better and who follows up is the last thing written in it. */
export const closeLog = operation({
  name: 'relay.close-log',
  effect: 'change',
  by: ['in-role'],
  input: CloseLog,
  subject: logToChange,
  allow: mayLead,
  run: async ({ tx, actor, now, input, subject, announce }) => {
    const { log, reason, note: text, areas } = input
    requireShared(subject, areas, now)
    await insertEntry(tx, { log, kind: 'closing-note', text, areas, by: actor, at: now })
    announce(logClosed(log, await close(tx, log, reason)))
    return { log }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log, reason: input.reason }),
})
