import { operation } from '#platform/operation.ts'
import { OnReport } from '../contract.ts'
import { mayReport } from '../policy.ts'
import { deleteReport } from '../store.ts'
import { reportSubject } from '../subject.ts'

/** Its author has handed the report over, however that was: here it is no more. The trace says that she did, and nothing of it. */
export const handOverReport = operation({
  name: 'reports.hand-over-report',
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
