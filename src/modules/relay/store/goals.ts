import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { GoalState } from '../contract.ts'
import { db } from '../store.ts'

export type Goal = { state: GoalState; stateSince: Date }

export const goalOf = (tx: Tx, log: Uuid, id: Uuid): Promise<Goal | undefined> =>
  tx.first(
    db
      .selectFrom('relay.goal')
      .select(['state', 'state_since as stateSince'])
      .where('log_id', '=', log)
      .where('entry_id', '=', id),
  )

export const insertGoal = async (
  tx: Tx,
  { municipality, log, goal, at }: { municipality: Uuid; log: Uuid; goal: Uuid; at: Date },
): Promise<void> =>
  void (await tx.run(
    db
      .insertInto('relay.goal')
      .values({ municipality_id: municipality, entry_id: goal, log_id: log, state: 'active', state_since: at }),
  ))

export const setGoalState = async (tx: Tx, goal: Uuid, state: GoalState, at: Date): Promise<void> =>
  void (await tx.run(db.updateTable('relay.goal').set({ state, state_since: at }).where('entry_id', '=', goal)))

const active = prepared<{ id: Uuid; text: string }>(
  'relay.active-goals',
  `select e.id, e.text from relay.goal g join relay.entry e on (e.municipality_id, e.id) = (g.municipality_id, g.entry_id)
   where g.municipality_id = platform.municipality() and g.log_id = $1 and g.state = 'active' order by e.id`,
)

/** The goals a measure may serve, as far as the reader sees them. */
export const activeGoals = (tx: Tx, log: Uuid): Promise<{ id: Uuid; text: string }[]> => tx.prepared(active, [log])
