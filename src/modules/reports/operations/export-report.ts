import { operation } from '#platform/operation.ts'
import { asJson } from '../as-json.ts'
import { OnReport } from '../contract.ts'
import { mayExport } from '../policy.ts'
import { reportSubject } from '../subject.ts'

/** The finished report, as people read it and as the receiver's program does; it is handed over outside Laget. */
export const exportReport = operation({
  name: 'reports.export-report',
  effect: 'read',
  by: ['in-role'],
  input: OnReport,
  subject: reportSubject,
  allow: mayExport,
  run: async ({ now, subject: { content, receiver } }) => ({
    content,
    receiver,
    json: asJson(content, receiver, now),
  }),
  audit: ({ input }) => ({ child: null, log: null, detail: { report: input.report } }),
})
