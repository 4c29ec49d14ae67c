import { addChild, addGuardian } from '#modules/children'
import { newId } from '#platform/id.ts'
import { dayOf } from '#platform/language/day.ts'
import { Invalid, operation } from '#platform/operation.ts'
import { askedAbout } from '../asking.ts'
import { StartLog } from '../contract.ts'
import { factsChanged } from '../events.ts'
import { mayStart } from '../policy.ts'
import { insertProposals } from '../store/life.ts'
import { db } from '../store.ts'
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
    const log = newId()
    const municipality_id = actor.municipality
    await tx.run(
      db.insertInto('relay.log').values({
        municipality_id,
        id: log,
        child_id: child,
        state: 'awaiting',
        level: 1,
        opening_unit_id: actor.unit,
        opening_service_id: actor.service,
        started_by: actor.person,
        started_post: actor.post,
        started_at: now,
        consent_since: now,
      }),
    )
    await tx.run(
      db
        .insertInto('relay.start')
        .values({ municipality_id, log_id: log, n: 1, why: input.why, written_by: actor.person, written_at: now }),
    )
    const { areas } = input
    await insertProposals(tx, { municipality: municipality_id, log, services: asked, areas, by: actor.person, at: now })
    announce(factsChanged(log))
    return { log, child }
  },
  audit: ({ result }) => ({ child: result.child, log: result.log }),
})
