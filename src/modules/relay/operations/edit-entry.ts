import { Invalid, operation } from '#platform/operation.ts'
import { requireShared, tellIfAreasChange } from '../areas.ts'
import { EditEntry } from '../contract.ts'
import { mayEditEntry } from '../policy.ts'
import { stopSecond } from '../standing.ts'
import { entryOf, replaceEntry } from '../store/entries.ts'
import { entrySubject } from '../subject.ts'

/** Its author changes what she wrote. What stood there before is kept, for those who could see it. */
export const editEntry = operation({
  name: 'relay.edit-entry',
  effect: 'change',
  by: ['in-role', 'outside'],
  input: EditEntry,
  subject: entrySubject,
  allow: mayEditEntry,
  run: async ({ tx, now, input, subject, announce }) => {
    const { entry } = subject
    if (entry.version !== input.version) return stopSecond(tx, subject, entry)
    const added = input.areas.filter((area) => !entry.areas.includes(area))
    const removed = entry.areas.filter((area) => !input.areas.includes(area))
    // other people's words stand in an evaluation: they were said to those who see the measure
    if (entry.kind === 'evaluation' && added.length + removed.length > 0)
      throw new Invalid([{ path: 'areas', code: 'areas-follow-measure' }])
    requireShared(subject, added, now)
    const { log, text, areas } = input
    const first = await replaceEntry(tx, { old: entry, text, areas })
    if (!first) return stopSecond(tx, subject, await entryOf(tx, log, entry.id))
    tellIfAreasChange({ subject, announce }, areas, entry.areas)
    return { entry: entry.id, version: entry.version + 1 }
  },
  audit: ({ input, subject, result }) => ({
    child: subject.facts.log.child,
    log: input.log,
    detail: { entry: input.entry, kind: subject.entry.kind, version: result.version },
  }),
})
