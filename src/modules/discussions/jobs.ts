import { type Job, untilDone } from '#platform/jobs/job.ts'
import { askWhatHappened } from './operations/ask-what-happened.ts'
import { forgetQuestions } from './operations/forget-questions.ts'
import { publishFigures } from './operations/publish-figures.ts'

/** What days that pass do to questions. */
export const discussionJobs: readonly Job[] = [
  { name: 'discussions.ask-what-happened', schedule: 'nightly', run: untilDone(askWhatHappened) },
  { name: 'discussions.publish-figures', schedule: 'nightly', run: untilDone(publishFigures) },
  { name: 'discussions.forget-questions', schedule: 'nightly', run: untilDone(forgetQuestions) },
]
