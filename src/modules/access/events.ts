import type { Uuid } from '#platform/id.ts'
import type { Announcement } from '#platform/operation.ts'

/** A consent, exclusion, tie or release has been written: the log's baton and grants follow. */
export type AccessChanged = Announcement & { type: 'access.changed'; log: Uuid }
export const accessChanged = (log: Uuid): AccessChanged => ({ type: 'access.changed', log })
