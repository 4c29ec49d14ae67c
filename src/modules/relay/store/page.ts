import { type Cursor, cursorValues } from '#platform/cursor.ts'
import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { Day } from '#platform/language/day.ts'
import type { EntryKind, FamilyWish, HappeningKind } from '../contract.ts'
import { type Proposal, proposalsOf } from './life.ts'
import { type Member, teamOf } from './team.ts'
import { type Turn, turnsIn } from './turns.ts'

/** How much of what has happened a page of the log has. */
export const pageLength = 50

export type LogHead = {
  level: number
  state: 'awaiting' | 'open' | 'paused' | 'closed'
  startedAt: Date
  openedAt: Date | null
  pausedAt: Date | null
  closedAt: Date | null
  closeReason: string | null
  version: number
  /** Absent for whoever sees only the core. */
  why: string | null
  holderSince: Date | null
  /** Another service asks to join, and the reader has not answered (row 5). */
  joining: boolean
  offer: {
    id: Uuid
    to: Uuid
    message: string
    familyWish: FamilyWish
    familyWords: string | null
    offeredAt: string
  } | null
}

/** `changes`: how often anything in it has changed. */
type CountedHead = LogHead & { changes: number }

const head = prepared<CountedHead>(
  'relay.page-head',
  `select l.level, l.state, l.started_at as "startedAt", l.opened_at as "openedAt", l.paused_at as "pausedAt", l.closed_at as "closedAt",
     l.close_reason as "closeReason", l.version, platform.version_of(l.id) as changes,
     (select s.why from relay.start s where s.municipality_id = l.municipality_id and s.log_id = l.id order by s.n desc limit 1) as why,
     (select h.since from relay.holding h where h.municipality_id = l.municipality_id and h.log_id = l.id and h.id = l.holding) as "holderSince",
     -- only the holder and the family see such a question
     exists (select from relay.join_question q where q.municipality_id = l.municipality_id and q.log_id = l.id and q.ended_at is null
       and case platform.role() when 'family' then not exists (select from relay.join_answer a
           where a.municipality_id = q.municipality_id and a.question_id = q.id and a.person_id = platform.person())
         else q.holder_answer is null end) as joining,
     (select jsonb_build_object('id', o.id, 'to', o.to_post, 'message', o.message, 'familyWish', o.family_wish, 'familyWords', o.family_words,
        'offeredAt', o.offered_at)
      from relay.offer o where o.municipality_id = l.municipality_id and o.log_id = l.id and o.state = 'offered') as offer
   from relay.log l where l.municipality_id = platform.municipality() and l.id = $1`,
)

export type Entry = {
  id: Uuid
  kind: EntryKind
  areas: string[]
  text: string
  author: Uuid
  authorPost: Uuid
  at: Date
  version: number
  editedAt: Date | null
}

// One page by time and id: no offset, no total. `tuple <` walks the index entry_page from where the last page ended.
const entries = prepared<Entry>(
  'relay.page-entries',
  `select e.id, e.kind, e.areas, e.text, e.author_id as author, e.author_post as "authorPost", e.written_at as at, e.version, e.edited_at as "editedAt"
   from relay.entry e
   where e.municipality_id = platform.municipality() and e.log_id = $1 and ($2::text is null or e.kind = $2)
     and ($5::uuid[] is null or e.author_post = any ($5))
     and (e.written_at, e.id) < ($3::timestamptz, $4::uuid)
   order by e.written_at desc, e.id desc limit ${pageLength + 1}`,
)

export type Agreement = {
  id: Uuid
  kind: 'goal' | 'measure'
  text: string
  areas: string[]
  version: number
  goal: Uuid | null
  responsible: Uuid | null
  responsiblePost: Uuid | null
  deadline: Day | null
  evaluateOn: Day | null
}

const agreements = prepared<Agreement>(
  'relay.page-agreements',
  `select e.id, 'goal' as kind, e.text, e.areas, e.version, null::uuid as goal, null::uuid as responsible, null::uuid as "responsiblePost",
     null::date as deadline, null::date as "evaluateOn"
   from relay.goal g join relay.entry e on (e.municipality_id, e.id) = (g.municipality_id, g.entry_id)
   where g.municipality_id = platform.municipality() and g.log_id = $1 and g.state = 'active'
   union all
   select e.id, 'measure', e.text, e.areas, e.version,
     -- a goal that the reader may not see is not there, not even by its id
     (select g.entry_id from relay.goal g where (g.municipality_id, g.entry_id) = (m.municipality_id, m.goal_id)),
     m.responsible_id, m.responsible_post, m.deadline, m.evaluate_on
   from relay.measure m join relay.entry e on (e.municipality_id, e.id) = (m.municipality_id, m.entry_id)
   where m.municipality_id = platform.municipality() and m.log_id = $1 and m.state = 'active'
   order by kind, "evaluateOn", id`,
)

type LogPage = {
  head: CountedHead | undefined
  entries: Entry[]
  turns: Turn[]
  agreements: Agreement[]
  proposals: Proposal[]
  team: Member[]
}

type Asked = { before: Cursor | undefined; kind: HappeningKind | undefined; by: Uuid[] | undefined; turns: boolean }

/**
 * All of a log that one page shows, as far as the reader may see it; the statements travel together. `by`: only what was written in these posts,
 * and their turns with the baton. `turns`: whether she is told of turns at all.
 */
export const readPage = async (tx: Tx, log: Uuid, { before, kind, by, turns }: Asked): Promise<LogPage> => {
  const [heads, pageOfEntries, taken, agreed, proposed, members] = await Promise.all([
    tx.prepared(head, [log]),
    kind === 'baton' || kind === 'consent'
      ? []
      : tx.prepared(entries, [log, kind ?? null, ...cursorValues(before), by ?? null]),
    turns && (!kind || kind === 'baton') ? turnsIn(tx, log, { before, by, limit: pageLength + 1 }) : [],
    tx.prepared(agreements, [log]),
    proposalsOf(tx, log),
    teamOf(tx, log),
  ])
  return {
    head: heads[0],
    entries: pageOfEntries,
    turns: taken,
    agreements: agreed,
    proposals: proposed,
    team: members,
  }
}
