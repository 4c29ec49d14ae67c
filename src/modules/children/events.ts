import type { Uuid } from '#platform/id.ts'
import type { Announcement } from '#platform/operation.ts'

/** Who is guardian of a child, or what is known of one, has changed: the child's logs follow at once. */
export type GuardiansChanged = Announcement & { type: 'children.guardians-changed'; child: Uuid }
export const guardiansChanged = (child: Uuid): GuardiansChanged => ({ type: 'children.guardians-changed', child })
