import { operation } from '#platform/operation.ts'
import { OnEntry } from '../contract.ts'
import { writingForm } from '../forms.ts'
import { mayEditEntry } from '../policy.ts'
import { entrySubject } from '../subject.ts'

/** Something written, for its author to change or to take out. */
export const openEntry = operation({
  name: 'relay.open-entry',
  effect: 'read',
  by: ['in-role', 'outside'],
  input: OnEntry,
  subject: entrySubject,
  allow: mayEditEntry,
  run: async ({ tx, now, subject }) => {
    const { id, kind, text, version, areas } = subject.entry
    const form = await writingForm(tx, subject, now)
    return { ...form, areas: [...new Set([...form.areas, ...areas])], entry: { id, kind, text, version, areas } }
  },
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log, detail: { entry: input.entry } }),
})
