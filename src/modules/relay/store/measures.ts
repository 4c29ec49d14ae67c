import type { ExpressionBuilder } from 'kysely'
import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { Day } from '#platform/language/day.ts'
import { db, type Tables } from '../store.ts'

/** Someone in a log: a member of staff in a post, or someone of the family with the nil post. */
export type Member = { person: Uuid; post: Uuid }

/** What was agreed besides the text and its areas, which stand in the entry. */
export type Agreement = {
  goal: Uuid | null
  responsible: Member
  contributors: Member[]
  deadline: Day
  evaluateOn: Day
}
export type Measure = Agreement & { state: 'active' | 'ended' }

/** A goal that the reader may not see is not there, not even by its id. */
const visibleGoal = (eb: ExpressionBuilder<Tables, 'relay.measure'>) =>
  eb
    .selectFrom('relay.goal')
    .select('relay.goal.entry_id')
    .whereRef('relay.goal.entry_id', '=', 'relay.measure.goal_id')
    .as('goal_id')

export const measureOf = async (tx: Tx, log: Uuid, id: Uuid): Promise<Measure | undefined> => {
  const [row, contributors] = await Promise.all([
    tx.first(
      db
        .selectFrom('relay.measure')
        .select(['responsible_id', 'responsible_post', 'deadline', 'evaluate_on', 'state'])
        .select(visibleGoal)
        .where('log_id', '=', log)
        .where('entry_id', '=', id),
    ),
    tx.all(
      db
        .selectFrom('relay.contributor')
        .select(['person_id as person', 'post_id as post'])
        .where('measure_id', '=', id)
        .where('ended_at', 'is', null)
        .orderBy('since')
        .orderBy('person_id'),
    ),
  ])
  if (!row) return undefined
  const { goal_id, responsible_id, responsible_post, deadline, evaluate_on, state } = row
  const responsible = { person: responsible_id, post: responsible_post }
  return { goal: goal_id, responsible, contributors, deadline, evaluateOn: evaluate_on, state }
}

const columns = ({ goal, responsible, deadline, evaluateOn }: Agreement) => ({
  goal_id: goal,
  responsible_id: responsible.person,
  responsible_post: responsible.post,
  deadline,
  evaluate_on: evaluateOn,
})

type On = { municipality: Uuid; log: Uuid; measure: Uuid; at: Date }

export const insertMeasure = async (tx: Tx, on: On, agreed: Agreement): Promise<void> => {
  await tx.run(
    db.insertInto('relay.measure').values({
      municipality_id: on.municipality,
      entry_id: on.measure,
      log_id: on.log,
      ...columns(agreed),
      state: 'active',
      ended_at: null,
    }),
  )
  await addContributors(tx, on, agreed.contributors)
}

const addContributors = async (tx: Tx, { municipality, log, measure, at }: On, added: Member[]): Promise<void> => {
  if (added.length === 0) return
  const shared = { municipality_id: municipality, log_id: log, measure_id: measure, since: at, ended_at: null }
  await tx.run(
    db
      .insertInto('relay.contributor')
      .values(added.map(({ person, post }) => ({ ...shared, person_id: person, post_id: post }))),
  )
}

const same = (a: Member) => (b: Member) => a.person === b.person && a.post === b.post

/** The agreement as it shall stand; the one before is kept under its version. After the entry has taken its new version. */
export const replaceMeasure = async (
  tx: Tx,
  on: On,
  { old, version, agreed }: { old: Agreement; version: number; agreed: Agreement },
): Promise<void> => {
  const { municipality, log, measure, at } = on
  await tx.run(
    db
      .insertInto('relay.measure_version')
      .values({ municipality_id: municipality, measure_id: measure, version, log_id: log, ...columns(old) }),
  )
  await tx.run(db.updateTable('relay.measure').set(columns(agreed)).where('entry_id', '=', measure))
  const left = old.contributors.filter((one) => !agreed.contributors.some(same(one)))
  for (const { person, post } of left) {
    await tx.run(
      db
        .updateTable('relay.contributor')
        .set({ ended_at: at })
        .where('measure_id', '=', measure)
        .where('person_id', '=', person)
        .where('post_id', '=', post)
        .where('ended_at', 'is', null),
    )
  }
  const added = agreed.contributors.filter((one) => !old.contributors.some(same(one)))
  await addContributors(tx, on, added)
}

/** What an evaluation decided: a next day, or the end. */
export const goOn = async (tx: Tx, measure: Uuid, next: Day): Promise<void> =>
  void (await tx.run(db.updateTable('relay.measure').set({ evaluate_on: next }).where('entry_id', '=', measure)))

export const endMeasure = async (tx: Tx, measure: Uuid, at: Date): Promise<void> =>
  void (await tx.run(
    db.updateTable('relay.measure').set({ state: 'ended', ended_at: at }).where('entry_id', '=', measure),
  ))

/** Holds the measure as it is until this act is over: an evaluation that is being written waits, or is waited for. False if it has ended. */
export const holdActive = async (tx: Tx, measure: Uuid): Promise<boolean> => {
  const row = await tx.first(db.selectFrom('relay.measure').select('state').where('entry_id', '=', measure).forShare())
  return row?.state === 'active'
}

const atWork = prepared<{ area: string }>(
  'relay.areas-at-work',
  `select distinct unnest(e.areas) as area from relay.entry e where e.municipality_id = platform.municipality() and e.log_id = $1
     and (exists (select from relay.goal g where (g.municipality_id, g.entry_id) = (e.municipality_id, e.id) and g.state = 'active')
       or exists (select from relay.measure m where (m.municipality_id, m.entry_id) = (e.municipality_id, e.id) and m.state = 'active'))`,
)
/** What we work with: the areas of the goals and measures in force that the reader sees. */
export const areasAtWork = async (tx: Tx, log: Uuid): Promise<string[]> =>
  (await tx.prepared(atWork, [log])).map(({ area }) => area)
