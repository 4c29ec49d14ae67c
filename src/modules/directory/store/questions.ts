import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'

const before = prepared<{ at: Date }>('directory.confirm-before', 'select directory.confirm_before() as at')
/** What was confirmed before this is to be confirmed again. */
export const confirmBefore = async (tx: Tx): Promise<Date> => {
  const [row] = await tx.prepared(before, [])
  if (!row) throw new Error('There is no setting for how often a listing is confirmed')
  return row.at
}

export type Asked = { listing: Uuid; name: string; address: string; language: string }
const askNext = prepared<Asked>('directory.ask-next', 'select * from directory.ask_next($1, $2)')
/** Writes down that the next owner is asked, by the hash of the link she gets. Undefined when nobody is to be asked. */
export const askNextOwner = async (tx: Tx, question: Uuid, hash: Buffer): Promise<Asked | undefined> =>
  (await tx.prepared(askNext, [question, hash]))[0]

const withdraw = prepared<{ gone: boolean }>(
  'directory.withdraw-question',
  'select directory.withdraw_question($1) as gone',
)
export const withdrawQuestionById = async (tx: Tx, question: Uuid): Promise<boolean> =>
  (await tx.prepared(withdraw, [question]))[0]?.gone ?? false

type Question = { listing: Uuid; expires_at: Date; answered_at: Date | null }
const byHash = prepared<Question>('directory.question-by', 'select * from directory.question_by($1)')
export const questionBy = async (tx: Tx, hashes: readonly Buffer[]): Promise<Question | undefined> =>
  (await tx.prepared(byHash, [hashes]))[0]

const answer = prepared<{ answered: boolean }>(
  'directory.answer-question',
  'select directory.answer_question($1) as answered',
)
/** False when it has been answered already, or may be answered no more. */
export const answerQuestion = async (tx: Tx, hashes: readonly Buffer[]): Promise<boolean> =>
  (await tx.prepared(answer, [hashes]))[0]?.answered ?? false

export type Overdue = { id: Uuid; name: string; ownerEmail: string | null; confirmedAt: Date; askedAt: Date | null }
const overdue = prepared<Overdue>(
  'directory.overdue',
  `select l.id, l.name, l.owner_email as "ownerEmail", l.confirmed_at as "confirmedAt", (
     select max(q.asked_at) from directory.question q where q.municipality_id = l.municipality_id and q.listing_id = l.id
       and q.asked_at > l.confirmed_at) as "askedAt"
   from directory.listing l where l.municipality_id = platform.municipality() and l.state = 'published' and l.confirmed_at < $1
   order by l.confirmed_at, l.name limit 500`,
)
/** What nobody has confirmed for too long, the oldest first. */
export const overdueListings = (tx: Tx, before: Date): Promise<Overdue[]> => tx.prepared(overdue, [before])
