import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import { db, type JoinAnswerTable } from '../store.ts'

export type JoinQuestion = { id: Uuid; service: Uuid; holderAnswer: 'yes' | 'no' | null; askedAt: Date }

/** All questions of services that want to join this log and wait for answers, oldest first. */
export const waitingQuestions = (tx: Tx, log: Uuid): Promise<JoinQuestion[]> =>
  tx.all(
    db
      .selectFrom('relay.join_question')
      .select(['id', 'service_id as service', 'holder_answer as holderAnswer', 'asked_at as askedAt'])
      .where('log_id', '=', log)
      .where('ended_at', 'is', null)
      .orderBy('asked_at')
      .orderBy('id'),
  )

/** Which of a log's questions someone has answered. */
export const answeredBy = async (tx: Tx, log: Uuid, person: Uuid): Promise<Set<Uuid>> => {
  const rows = await tx.all(
    db.selectFrom('relay.join_answer').select('question_id').where('log_id', '=', log).where('person_id', '=', person),
  )
  return new Set(rows.map((row) => row.question_id))
}

export const answerAsHolder = async (tx: Tx, question: Uuid, answer: 'yes' | 'no', at: Date): Promise<void> =>
  void (await tx.run(
    db
      .updateTable('relay.join_question')
      .set({ holder_answer: answer, holder_answered_at: at })
      .where('id', '=', question),
  ))

export const insertJoinAnswer = async (tx: Tx, answer: JoinAnswerTable): Promise<void> =>
  void (await tx.run(db.insertInto('relay.join_answer').values(answer)))

/**
 * What the answers so far come to; once they come to something, the log that asked is closed. `child`: the record its starter wrote. Lapsed:
 * nobody asks any more.
 */
export type Joining =
  | { what: 'waiting' | 'joined' | 'declined'; asking: Uuid; child: Uuid }
  | { what: 'lapsed'; asking: Uuid; child: null }

const settle = prepared<Joining>(
  'relay.settle-join',
  'select what, asking_log as asking, child from relay.settle_join($1)',
)

export const settleJoin = async (tx: Tx, question: Uuid): Promise<Joining> => {
  const [joining] = await tx.prepared(settle, [question])
  if (!joining) throw new Error('A function answers one row')
  return joining
}
