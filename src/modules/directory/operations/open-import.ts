import { operation } from '#platform/operation.ts'
import { compared } from '../comparison.ts'
import { OnBatch } from '../contract.ts'
import { mayKeep } from '../policy.ts'
import { everyListing } from '../store/listings.ts'
import { batchSubject } from '../subject.ts'

/** What a file would do: which offers are new, which change, which stay, and what is wrong with it. */
export const openImport = operation({
  name: 'directory.open-import',
  effect: 'read',
  by: ['in-role'],
  input: OnBatch,
  subject: batchSubject,
  allow: mayKeep,
  run: async ({ tx, subject }) => {
    const { id, rows, faults, appliedAt } = subject.batch
    const found = compared(rows, await everyListing(tx))
    return {
      ...{ id, faults, appliedAt },
      rows: found.map(({ row, what }) => ({
        line: row.line,
        what,
        name: row.fields.name,
        from: row.fields.organization,
      })),
    }
  },
  audit: ({ input }) => ({ child: null, log: null, detail: { batch: input.batch } }),
})
