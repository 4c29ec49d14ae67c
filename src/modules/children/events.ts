import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { Announcement } from '#platform/operation.ts'

/** Who is guardian of a child, or what is known of one, has changed: the child's logs follow at once. */
export type GuardiansChanged = Announcement & { type: 'children.guardians-changed'; child: Uuid }
export const guardiansChanged = (child: Uuid): GuardiansChanged => ({ type: 'children.guardians-changed', child })

const forget = prepared('children.forget-if-unused', 'select children.forget_if_unused($1)')

/** Row 6: a start came to nothing. What was written of the child is deleted, unless something else here is about her. */
export const forgetChild = async ({ tx }: { tx: Tx }, { child }: { child: Uuid }): Promise<void> =>
  void (await tx.prepared(forget, [child]))
