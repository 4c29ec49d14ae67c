import { tables } from '#platform/database/tables.ts'
import type { Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { GoalState } from '../contract.ts'

type GoalTable = { municipality_id: Uuid; entry_id: Uuid; log_id: Uuid; state: GoalState; state_since: Date }
const db = tables<{ 'relay.goal': GoalTable }>()

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
