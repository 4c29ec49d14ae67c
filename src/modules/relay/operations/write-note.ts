import { operation } from '#platform/operation.ts'
import { requireShared, tellIfAreasChange } from '../areas.ts'
import { WriteNote } from '../contract.ts'
import { mayContribute } from '../policy.ts'
import { insertEntry } from '../store/entries.ts'
import { logSubject } from '../subject.ts'

/** A note, a concern or a bright spot: short, in words the family reads. Guardians and the young person write them too. */
export const writeNote = operation({
  name: 'relay.write-note',
  effect: 'change',
  by: ['in-role', 'outside'],
  input: WriteNote,
  subject: logSubject,
  allow: mayContribute,
  run: async ({ tx, actor, now, input, subject, announce }) => {
    requireShared(subject, input.areas, now)
    const entry = await insertEntry(tx, { ...input, by: actor, at: now })
    tellIfAreasChange({ subject, announce }, input.areas)
    return { entry }
  },
  audit: ({ input, subject, result }) => ({
    child: subject.facts.log.child,
    log: input.log,
    detail: { entry: result.entry, kind: input.kind },
  }),
})
