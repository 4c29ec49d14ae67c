import { tables } from '#platform/database/tables.ts'
import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { Day } from '#platform/language/day.ts'
import type { AgeBand, Arena, Outcome, Theme } from '../contract.ts'

type QuestionTable = {
  municipality_id: Uuid
  id: Uuid
  meeting_id: Uuid
  asked_by: Uuid
  asked_post: Uuid
  asked_at: Date
  age_band: AgeBand
  arena: Arena
  theme: Theme
  seen: string
  tried: string
  child_says: string | null
  parents_say: string | null
  asked: string
  log_id: Uuid | null
  child_id: Uuid | null
  child_name: string | null
  consent_on: Day | null
  state: 'waiting' | 'to-mend' | 'advised' | 'told'
  vaguer: string | null
  version: number
  facts: string | null
  understanding: string | null
  hypotheses: string | null
  advised_at: Date | null
  team_until: Day | null
  ask_on: Day | null
  outcome: Outcome | null
  outcome_words: string | null
  delete_on: Day
}
type NoNameTable = { municipality_id: Uuid; question_id: Uuid; words: string; reason: string }
type AdviceTable = {
  municipality_id: Uuid
  question_id: Uuid
  n: number
  text: string
  responsible_post: Uuid | null
  follow_up_on: Day
}
const db = tables<{
  'discussions.question': QuestionTable
  'discussions.no_name': NoNameTable
  'discussions.advice': AdviceTable
}>()

export type Question = {
  id: Uuid
  team: Uuid
  teamName: string
  meeting: Uuid
  day: Day
  clock: string
  room: string
  askedBy: Uuid
  askedPost: Uuid
  askedAt: Date
  ageBand: AgeBand
  arena: Arena
  theme: Theme
  seen: string
  tried: string
  childSays: string | null
  parentsSay: string | null
  asked: string
  log: Uuid | null
  child: Uuid | null
  /** Of one with a name. */
  childName: string | null
  state: QuestionTable['state']
  vaguer: string | null
  version: number
  facts: string | null
  understanding: string | null
  hypotheses: string | null
  advisedAt: Date | null
  teamUntil: Day | null
  askOn: Day | null
  outcome: Outcome | null
  outcomeWords: string | null
  deleteOn: Day
}

const columns = `q.id, t.team_id as team, k.name as "teamName", q.meeting_id as meeting, t.day, t.clock, t.room, q.asked_by as "askedBy",
  q.asked_post as "askedPost", q.asked_at as "askedAt", q.age_band as "ageBand", q.arena, q.theme, q.seen, q.tried, q.child_says as "childSays",
  q.parents_say as "parentsSay", q.asked, q.log_id as log, q.child_id as child, q.child_name as "childName", q.state, q.vaguer, q.version, q.facts, q.understanding, q.hypotheses,
  q.advised_at as "advisedAt", q.team_until as "teamUntil", q.ask_on as "askOn", q.outcome, q.outcome_words as "outcomeWords", q.delete_on as "deleteOn"
  from discussions.question q
  join discussions.meeting t on (t.municipality_id, t.id) = (q.municipality_id, q.meeting_id)
  join discussions.team k on (k.municipality_id, k.id) = (t.municipality_id, t.team_id)`

const one = prepared<Question>(
  'discussions.question',
  `select ${columns} where q.municipality_id = platform.municipality() and q.id = $1`,
)
const own = prepared<Question>(
  'discussions.own-questions',
  `select ${columns} where q.municipality_id = platform.municipality() and q.asked_by = platform.person() and q.asked_post = platform.post()
   order by q.asked_at desc, q.id desc limit 50`,
)
const aboutLogs = prepared<Question>(
  'discussions.questions-about-logs',
  `select ${columns} where q.municipality_id = platform.municipality() and q.log_id = any ($1)
     and (q.asked_by, q.asked_post) is distinct from (platform.person(), platform.post())
   order by q.asked_at desc, q.id desc limit 50`,
)
const ofTeam = prepared<Question>(
  'discussions.questions-of-team',
  `select ${columns} where q.municipality_id = platform.municipality() and t.team_id = $1 and t.day between platform.today() - 90 and platform.today()
     and q.state <> 'to-mend' and (q.team_until is null or q.team_until >= platform.today())
   order by t.day, t.clock, q.asked_at, q.id limit 50`,
)

export const questionById = async (tx: Tx, question: Uuid): Promise<Question | undefined> =>
  (await tx.prepared(one, [question]))[0]

/** What whoever asks has asked, the newest first. */
export const ownQuestions = (tx: Tx): Promise<Question[]> => tx.prepared(own, [])

/** What others have asked with a name, about logs that whoever asks sees as the family. */
export const questionsAbout = (tx: Tx, logs: readonly Uuid[]): Promise<Question[]> =>
  logs.length > 0 ? tx.prepared(aboutLogs, [[...logs]]) : Promise.resolve([])

/** What a team has before it: the meeting of today, and what earlier ones left. In the order in which it was asked. */
export const questionsOf = (tx: Tx, team: Uuid): Promise<Question[]> => tx.prepared(ofTeam, [team])

export const insertQuestion = async (
  tx: Tx,
  question: Omit<
    QuestionTable,
    | 'vaguer'
    | 'facts'
    | 'understanding'
    | 'hypotheses'
    | 'advised_at'
    | 'team_until'
    | 'ask_on'
    | 'outcome'
    | 'outcome_words'
  >,
): Promise<void> => {
  const unsaid = {
    ...{ vaguer: null, facts: null, understanding: null, hypotheses: null, advised_at: null, team_until: null },
    ...{ ask_on: null, outcome: null, outcome_words: null },
  }
  await tx.run(db.insertInto('discussions.question').values({ ...question, ...unsaid }))
}

/** Resolves to whether it was there to be changed, in the version that was seen. */
export const changeQuestion = async (
  tx: Tx,
  { question, version }: { question: Uuid; version: number },
  change: Partial<QuestionTable>,
): Promise<boolean> =>
  (await tx.run(
    db
      .updateTable('discussions.question')
      .set({ ...change, version: version + 1 })
      .where('id', '=', question)
      .where('version', '=', version),
  )) === 1

export type NoName = { words: string; reason: string }

const noNames = prepared<NoName>(
  'discussions.no-names',
  'select n.words, n.reason from discussions.no_name n where n.municipality_id = platform.municipality() and n.question_id = $1 order by n.words',
)
export const noNamesOf = (tx: Tx, question: Uuid): Promise<NoName[]> => tx.prepared(noNames, [question])

export const replaceNoNames = async (
  tx: Tx,
  municipality: Uuid,
  question: Uuid,
  all: readonly NoName[],
): Promise<void> => {
  await tx.run(db.deleteFrom('discussions.no_name').where('question_id', '=', question))
  if (all.length === 0) return
  const rows = all.map((one) => ({ municipality_id: municipality, question_id: question, ...one }))
  await tx.run(db.insertInto('discussions.no_name').values(rows))
}

export type Advice = { text: string; responsible: Uuid | null; followUpOn: Day }

const advice = prepared<Advice>(
  'discussions.advice',
  `select a.text, a.responsible_post as responsible, a.follow_up_on as "followUpOn" from discussions.advice a
   where a.municipality_id = platform.municipality() and a.question_id = $1 order by a.n`,
)
export const adviceOn = (tx: Tx, question: Uuid): Promise<Advice[]> => tx.prepared(advice, [question])

export const insertAdvice = async (
  tx: Tx,
  municipality: Uuid,
  question: Uuid,
  all: readonly Advice[],
): Promise<void> => {
  const rows = all.map(({ text, responsible, followUpOn }, n) => ({
    ...{ municipality_id: municipality, question_id: question, n, text },
    ...{ responsible_post: responsible, follow_up_on: followUpOn },
  }))
  await tx.run(db.insertInto('discussions.advice').values(rows))
}

const vaguer = prepared<{ asked: boolean }>(
  'discussions.ask-vaguer',
  'select discussions.ask_vaguer($1, $2, $3) as asked',
)

/** The leader asks; the team does not see it any more until it is mended. */
export const askForVaguer = async (tx: Tx, question: Uuid, version: number, words: string): Promise<boolean> =>
  (await tx.prepared(vaguer, [question, version, words]))[0]?.asked ?? false

const back = prepared<{ done: boolean }>('discussions.take-back', 'select discussions.take_back($1) as done')

/** Deletes it with all that was written about it. */
export const takeBack = async (tx: Tx, question: Uuid): Promise<boolean> =>
  (await tx.prepared(back, [question]))[0]?.done ?? false
