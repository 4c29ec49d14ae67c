import { operation } from '#platform/operation.ts'
import { ComparePage } from '../contract.ts'
import { mayWrite } from '../policy.ts'
import { versionAt } from '../store/editing.ts'
import { writtenSubject } from '../subject.ts'

/** Two versions of a page, side by side: unless asked otherwise, what readers see and what was saved last. */
export const compareVersions = operation({
  name: 'guide.compare-versions',
  effect: 'read',
  by: ['in-role'],
  input: ComparePage,
  subject: writtenSubject,
  allow: mayWrite,
  run: async ({ tx, input, subject: { page } }) => {
    const [from, to] = await Promise.all([
      versionAt(tx, page.id, input.from ?? page.published ?? 1),
      versionAt(tx, page.id, input.to ?? page.latest.number),
    ])
    return { page, from: from ?? null, to: to ?? null }
  },
  audit: () => ({ child: null, log: null }),
})
