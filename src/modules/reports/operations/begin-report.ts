import { operation } from '#platform/operation.ts'
import { beginReport as begin } from '../beginning.ts'
import { Nothing } from '../contract.ts'
import { mayReport } from '../policy.ts'
import { ownReports } from '../subject.ts'

/** An employee begins a report. Nobody is asked for leave, and nobody is told. */
export const beginReport = operation({
  name: 'reports.begin-report',
  effect: 'change',
  by: ['in-role'],
  input: Nothing,
  subject: ownReports,
  allow: mayReport,
  run: async (act) => ({ report: await begin(act) }),
  audit: ({ result }) => ({ child: null, log: null, detail: { report: result.report } }),
})
