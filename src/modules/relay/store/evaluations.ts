import type { z } from 'zod'
import { prepared, type Tx } from '#platform/database/transaction.ts'
import { newId, type Uuid } from '#platform/id.ts'
import type { Day } from '#platform/language/day.ts'
import type { Change, EvaluateMeasure } from '../contract.ts'
import { db, type Giver } from '../store.ts'

/** Which sides of the family have said something themselves since the last evaluation. */
export const waitingViews = async (tx: Tx, measure: Uuid): Promise<Record<Giver, boolean>> => {
  const rows = await tx.all(
    db
      .selectFrom('relay.view')
      .select('giver')
      .distinct()
      .where('measure_id', '=', measure)
      .where('evaluation_id', 'is', null),
  )
  const givers = rows.map((row) => row.giver)
  return { guardian: givers.includes('guardian'), child: givers.includes('child') }
}

type NewView = {
  municipality: Uuid
  log: Uuid
  measure: Uuid
  person: Uuid
  giver: Giver
  change: Change
  words: string | null
  at: Date
}

export const insertView = async (
  tx: Tx,
  { municipality, log, measure, person, at, ...said }: NewView,
): Promise<Uuid> => {
  const id = newId()
  await tx.run(
    db.insertInto('relay.view').values({
      municipality_id: municipality,
      id,
      measure_id: measure,
      log_id: log,
      person_id: person,
      ...said,
      given_at: at,
      evaluation_id: null,
    }),
  )
  return id
}

type NewEvaluation = {
  municipality: Uuid
  entry: Uuid
  /** The day it had been agreed for. */
  promisedOn: Day
  own: Record<Giver, boolean>
  said: z.output<typeof EvaluateMeasure>
}

/** Writes what was said, and takes in what the family has said itself. A reason why a view is missing falls away where there is one. */
export const insertEvaluation = async (
  tx: Tx,
  { municipality, entry, promisedOn, own, said }: NewEvaluation,
): Promise<void> => {
  const { child, guardians, measure } = said
  await tx.run(
    db.insertInto('relay.evaluation').values({
      municipality_id: municipality,
      entry_id: entry,
      log_id: said.log,
      measure_id: measure,
      promised_on: promisedOn,
      child_own: own.child,
      child_change: child.change ?? null,
      child_words: child.words || null,
      child_missing: own.child ? null : (child.missing ?? null),
      talked_by: child.talkedBy || null,
      talked_on: child.talkedOn ?? null,
      guardians_own: own.guardian,
      guardians_change: guardians.change ?? null,
      guardians_words: guardians.words || null,
      guardians_missing: own.guardian ? null : (guardians.missing ?? null),
      our_change: said.ours.change,
      score: said.score ?? null,
      outcome: said.outcome,
      next_on: said.next ?? null,
    }),
  )
  await tx.run(
    db
      .updateTable('relay.view')
      .set({ evaluation_id: entry })
      .where('measure_id', '=', measure)
      .where('evaluation_id', 'is', null),
  )
}

const heard = prepared<{ heard: boolean }>(
  'relay.heard-in-evaluation',
  `select exists (select from relay.evaluation v join relay.entry e on (e.municipality_id, e.id) = (v.municipality_id, v.entry_id)
     where v.municipality_id = platform.municipality() and v.log_id = $1 and e.written_at >= $2
       and (v.child_own or v.talked_on is not null)) as heard`,
)

/** Whether an evaluation since then says that the child was talked with, or took in what she said herself. */
export const childHasBeenHeard = async (tx: Tx, log: Uuid, since: Date): Promise<boolean> =>
  (await tx.prepared(heard, [log, since]))[0]?.heard ?? false
