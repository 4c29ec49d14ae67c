import { operation } from '#platform/operation.ts'
import { OnReport } from '../contract.ts'
import { mayReport } from '../policy.ts'
import { deleteReport } from '../store.ts'
import { reportSubject } from '../subject.ts'

/** A draft that its author does not want after all. */
export const discardReport = operation({
  name: 'reports.discard-report',
  effect: 'change',
  by: ['in-role'],
  input: OnReport,
  subject: reportSubject,
  allow: mayReport,
  run: async ({ tx, input }) => {
    await deleteReport(tx, input.report)
    return {}
  },
  audit: ({ input }) => ({ child: null, log: null, detail: { report: input.report } }),
})
