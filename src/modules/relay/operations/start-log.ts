import { addChild, addGuardian } from '#modules/children'
import { dayOf } from '#platform/language/day.ts'
import { Invalid, operation } from '#platform/operation.ts'
import { askedAbout } from '../asking.ts'
import { StartLog } from '../contract.ts'
import { factsChanged } from '../events.ts'
import { mayStart } from '../policy.ts'
import { insertLog, insertProposals } from '../store/life.ts'
import { deskSubject } from '../subject.ts'

/**
 * Row 1 and 5: a start waits for the family. Whether the child has a log already makes no difference to its starter:
 * beside a living one it becomes a question to that log's family and holder.
 */
export const startLog = operation({
  name: 'relay.start-log',
  effect: 'change',
  by: ['in-role'],
  input: StartLog,
  subject: deskSubject,
  allow: mayStart,
  run: async ({ tx, actor, now, input, keyring, announce }) => {
    if (input.child.birthDate > dayOf(now)) throw new Invalid([{ path: 'child.birthDate', code: 'day-in-future' }])
    const asked = await askedAbout({ tx, actor, now }, input)
    const child = await addChild(tx, keyring, input.child)
    for (const guardian of input.guardians) await addGuardian(tx, keyring, child, guardian)
    const { why, areas } = input
    const log = await insertLog(tx, { child, why, by: actor, at: now })
    const { municipality, person: by } = actor
    await insertProposals(tx, { municipality, log, services: asked, areas, by, at: now })
    announce(factsChanged(log))
    return { log, child }
  },
  audit: ({ result }) => ({ child: result.child, log: result.log }),
})
