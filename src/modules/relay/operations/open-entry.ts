import { childById } from '#modules/children'
import { operation } from '#platform/operation.ts'
import { OnEntry } from '../contract.ts'
import { mayEditEntry, writableAreas } from '../policy.ts'
import { entrySubject } from '../subject.ts'

/** Something written, for its author to change or to take out. */
export const openEntry = operation({
  name: 'relay.open-entry',
  effect: 'read',
  by: ['in-role', 'outside'],
  input: OnEntry,
  subject: entrySubject,
  allow: mayEditEntry,
  run: async ({ tx, now, input, subject }) => {
    const { entry, facts } = subject
    const child = await childById(tx, facts.log.record)
    const areas = [...new Set([...writableAreas(subject, now), ...entry.areas])]
    const { kind, text, version } = entry
    return {
      log: input.log,
      child: { name: child?.name ?? '' },
      areas,
      entry: { id: input.entry, kind, text, version, areas: entry.areas },
    }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log, detail: { entry: input.entry } }),
})
