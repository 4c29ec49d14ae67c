import { type Job, untilDone } from '#platform/jobs/job.ts'
import { forgetReports } from './operations/forget-reports.ts'
import { remindAuthors } from './operations/remind-authors.ts'

/** What days that pass do to drafts. */
export const reportJobs: readonly Job[] = [
  { name: 'reports.remind-authors', schedule: 'nightly', run: untilDone(remindAuthors) },
  { name: 'reports.forget-reports', schedule: 'nightly', run: untilDone(forgetReports) },
]
