import { newId, noPost } from '#platform/id.ts'
import { Invalid, operation } from '#platform/operation.ts'
import { WriteNote } from '../contract.ts'
import { mayContribute, writableAreas } from '../policy.ts'
import { db } from '../store.ts'
import { logSubject } from '../subject.ts'

/** A note, a concern or a bright spot: short, in words the family reads. Guardians and the young person write them too. */
export const writeNote = operation({
  name: 'relay.write-note',
  effect: 'change',
  by: ['in-role', 'outside'],
  input: WriteNote,
  subject: logSubject,
  allow: mayContribute,
  run: async ({ tx, actor, now, input, subject }) => {
    const allowed = writableAreas(subject, now)
    if (!input.areas.every((area) => allowed.includes(area)))
      throw new Invalid([{ path: 'areas', code: 'area-not-shared' }])
    const entry = newId()
    await tx.run(
      db.insertInto('relay.entry').values({
        municipality_id: actor.municipality,
        id: entry,
        log_id: input.log,
        kind: input.kind,
        areas: input.areas,
        text: input.text,
        author_id: actor.person,
        author_post: actor.kind === 'in-role' ? actor.post : noPost,
        written_at: now,
        version: 1,
      }),
    )
    return { entry }
  },
  audit: ({ input, subject, result }) => ({
    child: subject.facts.log.child,
    log: input.log,
    detail: { entry: result.entry, kind: input.kind },
  }),
})
