import { prepared, type Tx } from '#platform/database/transaction.ts'
import { newId, type Uuid } from '#platform/id.ts'
import { db } from '../store.ts'

export type Participant = { id: Uuid; post: Uuid; task: string | null; version: number }

/** Who takes part in this log in this post now. */
export const participantAt = (tx: Tx, log: Uuid, post: Uuid): Promise<Participant | undefined> =>
  tx.first(
    db
      .selectFrom('relay.participant')
      .select(['id', 'post_id as post', 'task', 'version'])
      .where('log_id', '=', log)
      .where('post_id', '=', post)
      .where('ended_at', 'is', null),
  )

export type Member = { post: Uuid; person: Uuid; task: string | null; since: Date }

const team = prepared<Member>(
  'relay.team',
  `select p.post_id as post, p.person_id as person, p.task, p.since from relay.participant p
   where p.municipality_id = platform.municipality() and p.log_id = $1 and p.ended_at is null order by p.since, p.id`,
)

/** Everyone who takes part now, in the order they came. */
export const teamOf = (tx: Tx, log: Uuid): Promise<Member[]> => tx.prepared(team, [log])

type NewParticipant = {
  municipality: Uuid
  log: Uuid
  person: Uuid
  post: Uuid
  task: string | null
  by: Uuid
  at: Date
}

export const insertParticipant = async (tx: Tx, one: NewParticipant): Promise<Uuid> => {
  const id = newId()
  await tx.run(
    db.insertInto('relay.participant').values({
      municipality_id: one.municipality,
      id,
      log_id: one.log,
      person_id: one.person,
      post_id: one.post,
      task: one.task,
      added_by: one.by,
      since: one.at,
    }),
  )
  return id
}

export const changeTask = async (tx: Tx, { id, version }: Participant, task: string | null): Promise<void> =>
  void (await tx.run(
    db
      .updateTable('relay.participant')
      .set({ task, version: version + 1 })
      .where('id', '=', id),
  ))

export const endParticipation = async (tx: Tx, { id }: Participant, by: Uuid, at: Date): Promise<void> =>
  void (await tx.run(db.updateTable('relay.participant').set({ ended_at: at, ended_by: by }).where('id', '=', id)))
