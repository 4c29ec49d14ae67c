import { prepared, type Tx } from '#platform/database/transaction.ts'
import { newId, type Uuid } from '#platform/id.ts'
import type { FamilyWish } from '../contract.ts'
import { db, type OfferTable } from '../store.ts'

/** Is this the offer that waits for an answer? */
export const offerStands = async (tx: Tx, log: Uuid, offer: Uuid): Promise<boolean> =>
  (await tx.first(
    db
      .selectFrom('relay.offer')
      .select('id')
      .where('log_id', '=', log)
      .where('id', '=', offer)
      .where('state', '=', 'offered'),
  )) !== undefined

/** The last question of a log about taking over, in whatever state it is. */
export type LastOffer = Pick<OfferTable, 'id' | 'message' | 'state' | 'answer'> & {
  to: Uuid
  toPerson: Uuid
  familyWish: FamilyWish
  familyWords: string | null
  offeredAt: Date
  answeredAt: Date | null
}

export const lastOffer = (tx: Tx, log: Uuid): Promise<LastOffer | undefined> =>
  tx.first(
    db
      .selectFrom('relay.offer')
      .select(['id', 'message', 'state', 'answer', 'to_post as to', 'to_person as toPerson'])
      .select(['family_wish as familyWish', 'family_words as familyWords'])
      .select(['offered_at as offeredAt', 'answered_at as answeredAt'])
      .where('log_id', '=', log)
      .orderBy('offered_at', 'desc')
      .orderBy('id', 'desc')
      .limit(1),
  )

export type OfferQuestion = { id: Uuid; author: Uuid; post: Uuid; text: string; at: Date }

/** What the two have written to each other about an offer, oldest first. */
export const offerQuestions = (tx: Tx, offer: Uuid): Promise<OfferQuestion[]> =>
  tx.all(
    db
      .selectFrom('relay.offer_question')
      .select(['id', 'author_id as author', 'author_post as post', 'text', 'asked_at as at'])
      .where('offer_id', '=', offer)
      .orderBy('asked_at')
      .orderBy('id'),
  )

type NewOffer = Pick<
  OfferTable,
  'municipality_id' | 'log_id' | 'to_person' | 'to_post' | 'message' | 'family_wish' | 'family_words' | 'offered_at'
>

/** From whoever holds now. */
export const insertOffer = async (tx: Tx, offer: NewOffer): Promise<Uuid> => {
  const id = newId()
  const log = await tx.first(db.selectFrom('relay.log').select('holding').where('id', '=', offer.log_id))
  if (!log?.holding) throw new Error('An offer is made in an open log')
  await tx.run(
    db.insertInto('relay.offer').values({
      ...offer,
      id,
      from_holding: log.holding,
      state: 'offered',
      answered_at: null,
      answer: null,
    }),
  )
  return id
}

/** A yes is not written here but by `acceptOffer`. */
export const endOffer = async (
  tx: Tx,
  offer: Uuid,
  { state, answer, at }: { state: 'declined' | 'withdrawn'; answer: string | null; at: Date },
): Promise<void> =>
  void (await tx.run(
    db
      .updateTable('relay.offer')
      .set({ state, answer, answered_at: at })
      .where('id', '=', offer)
      .where('state', '=', 'offered'),
  ))

type NewQuestion = { municipality: Uuid; log: Uuid; offer: Uuid; author: Uuid; post: Uuid; text: string; at: Date }

export const insertQuestion = async (tx: Tx, question: NewQuestion): Promise<Uuid> => {
  const id = newId()
  await tx.run(
    db.insertInto('relay.offer_question').values({
      municipality_id: question.municipality,
      id,
      offer_id: question.offer,
      log_id: question.log,
      author_id: question.author,
      author_post: question.post,
      text: question.text,
      asked_at: question.at,
    }),
  )
  return id
}

const accept = prepared('relay.accept-offer', 'select relay.accept_offer($1, $2)')
const assign = prepared('relay.assign-baton', 'select relay.assign_baton($1, $2)')

export const acceptOffer = async (tx: Tx, log: Uuid, offer: Uuid): Promise<void> =>
  void (await tx.prepared(accept, [log, offer]))

export const assignBaton = async (tx: Tx, log: Uuid, post: Uuid): Promise<void> =>
  void (await tx.prepared(assign, [log, post]))
