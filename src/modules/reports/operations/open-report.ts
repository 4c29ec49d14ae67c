import { operation } from '#platform/operation.ts'
import { OnReport } from '../contract.ts'
import { missingIn } from '../missing.ts'
import { mayReport } from '../policy.ts'
import { reportSubject } from '../subject.ts'

/** The draft, for its author, and what the receiver must have that is not in it yet. */
export const openReport = operation({
  name: 'reports.open-report',
  effect: 'read',
  by: ['in-role'],
  input: OnReport,
  subject: reportSubject,
  allow: mayReport,
  run: async ({ subject: { report, content, receiver } }) => ({
    ...report,
    content,
    missing: missingIn(content, receiver),
    receiver,
  }),
  audit: ({ input }) => ({ child: null, log: null, detail: { report: input.report } }),
})
