import { type Job, untilDone } from '#platform/jobs/job.ts'
import { forgetWonders } from './operations/forget-wonders.ts'
import { remindAuthors } from './operations/remind-authors.ts'

/** What days that pass do to wonders. */
export const wonderJobs: readonly Job[] = [
  { name: 'wonders.remind-authors', schedule: 'nightly', run: untilDone(remindAuthors) },
  { name: 'wonders.forget-wonders', schedule: 'nightly', run: untilDone(forgetWonders) },
]
