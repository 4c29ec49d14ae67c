import { operation } from '#platform/operation.ts'
import { ListReports } from '../contract.ts'
import { mayReport } from '../policy.ts'
import { ownReports as drafts } from '../store.ts'
import { ownReports } from '../subject.ts'

/** The drafts of whoever asks, without what stands in them. */
export const listReports = operation({
  name: 'reports.list-reports',
  effect: 'read',
  by: ['in-role'],
  input: ListReports,
  subject: ownReports,
  allow: mayReport,
  run: async ({ tx, input: { done } }) => ({ reports: await drafts(tx), done }),
  audit: ({ result }) => ({ child: null, log: null, detail: { reports: result.reports.length } }),
})
