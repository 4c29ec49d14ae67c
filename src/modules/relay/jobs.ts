import { type Job, untilDone } from '#platform/jobs/job.ts'
import { closeLongPaused } from './operations/close-long-paused.ts'
import { publishFigures } from './operations/publish-figures.ts'
import { settleDatedChanges } from './operations/settle-dated-changes.ts'
import { wipeUnansweredStarts } from './operations/wipe-unanswered-starts.ts'

/** What days that pass do to logs. The first runs each hour, so that a log whose holder lost access at midnight has a new one before work begins. */
export const relayJobs: readonly Job[] = [
  { name: 'relay.settle-dated-changes', schedule: 'each-hour', run: untilDone(settleDatedChanges) },
  { name: 'relay.close-long-paused', schedule: 'nightly', run: untilDone(closeLongPaused) },
  { name: 'relay.wipe-unanswered-starts', schedule: 'nightly', run: untilDone(wipeUnansweredStarts) },
  { name: 'relay.publish-figures', schedule: 'nightly', run: untilDone(publishFigures) },
]
