import { addChild, addGuardian } from '#modules/children'
import { services } from '#modules/organisation'
import type { InRole } from '#platform/actor.ts'
import type { Tx } from '#platform/database/transaction.ts'
import { newId, type Uuid } from '#platform/id.ts'
import { dayOf } from '#platform/language/day.ts'
import { Invalid, operation } from '#platform/operation.ts'
import { StartLog } from '../contract.ts'
import { factsChanged } from '../events.ts'
import { mayStart } from '../policy.ts'
import { db } from '../store.ts'
import { deskSubject } from '../subject.ts'

/** The services the family is asked about: the starter's own first, then those she ticked, each once. */
const proposed = async (tx: Tx, actor: InRole, ticked: readonly Uuid[]): Promise<Uuid[]> => {
  const known = new Set((await services(tx)).map((service) => service.id))
  const at = ticked.findIndex((id) => !known.has(id))
  if (at >= 0) throw new Invalid([{ path: `services.${at}`, code: 'invalid_value' }])
  return [actor.service, ...ticked.filter((id) => id !== actor.service)]
}

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
    const asked = await proposed(tx, actor, input.services)
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
    const proposals = asked.map((service_id, rank) => ({
      municipality_id,
      id: newId(),
      log_id: log,
      service_id,
      areas: input.areas,
      rank,
      proposed_by: actor.person,
      proposed_at: now,
    }))
    await tx.run(db.insertInto('relay.proposal').values(proposals))
    announce(factsChanged(log))
    return { log, child }
  },
  audit: ({ result }) => ({ child: result.child, log: result.log }),
})
