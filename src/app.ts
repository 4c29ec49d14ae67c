import { settleLog, settleLogsOfChild, settleLogsOfPost } from '#modules/relay'
import type { Reactions } from '#platform/door.ts'

/** What follows from what, inside the announcer's transaction. The order is the order of things. */
export const reactions: Reactions = {
  'access.changed': [settleLog],
  'children.guardians-changed': [settleLogsOfChild],
  'organisation.post-ended': [settleLogsOfPost],
  'relay.facts-changed': [settleLog],
}
