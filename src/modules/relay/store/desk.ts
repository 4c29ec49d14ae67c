import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { Day } from '#platform/language/day.ts'

/** One log on someone's desk, and the one date or question that says whether it needs her. */
export type DeskLog = {
  log: Uuid
  child: Uuid
  state: 'awaiting' | 'open' | 'paused' | 'closed'
  level: number
  reason: string
  startedAt: Date
  /** What was answered before counts no more. */
  askedAt: Date
  /** The oldest promise that is hers: a measure she answers for, or as holder any measure to be looked at again. */
  promise: { measure: Uuid; text: string; on: Day; kind: 'deadline' | 'evaluation' } | null
  /** She holds, and whoever answers for this has left the team. */
  orphan: { measure: Uuid; text: string } | null
  /** Someone asks her to take over, or she waits for an answer. */
  offer: { to: Uuid; mine: boolean } | null
  /** Another service asks to join (row 5): until she has answered, as holder or for the family. */
  joining: boolean
}

// Starts in the actor's own grants: never a scan of the logs. Closed logs are on no desk, but stay reachable from the list of former ones.
const desk = prepared<DeskLog>(
  'relay.desk',
  `select g.log_id as log, g.child_id as child, l.state, l.level, g.reason, l.started_at as "startedAt", l.consent_since as "askedAt", promise.it as promise, orphan.it as orphan, offer.it as offer,
     exists (select from relay.join_question q where q.municipality_id = l.municipality_id and q.log_id = l.id and q.ended_at is null
       and ((g.reason = 'holder' and q.holder_answer is null) or (g.reason in ('guardian', 'child') and not exists (
         select from relay.join_answer a where a.municipality_id = q.municipality_id and a.question_id = q.id and a.person_id = platform.person())))
     ) as joining
   from access.own_grant g
   join relay.log l on l.municipality_id = platform.municipality() and l.id = g.log_id
   left join lateral (
     select jsonb_build_object('measure', first.entry_id, 'text', e.text, 'on', first.day, 'kind', first.kind) as it
     from (
       select m.entry_id, least(due.deadline, m.evaluate_on) as day, case when due.deadline <= m.evaluate_on then 'deadline' else 'evaluation' end as kind
       from relay.measure m
       cross join lateral (select case when m.responsible_id = platform.person() and m.responsible_post = platform.post() then m.deadline end as deadline) due
       where m.municipality_id = l.municipality_id and m.log_id = l.id and m.state = 'active'
         and (g.reason = 'holder' or (m.responsible_id = platform.person() and m.responsible_post = platform.post()))
       order by day, m.entry_id limit 1
     ) first
     join relay.entry e on e.municipality_id = l.municipality_id and e.id = first.entry_id
   ) promise on l.state = 'open'
   left join lateral (
     select jsonb_build_object('measure', m.entry_id, 'text', e.text) as it
     from relay.measure m
     join relay.entry e on (e.municipality_id, e.id) = (m.municipality_id, m.entry_id)
     where l.state = 'open' and g.reason = 'holder' and m.municipality_id = l.municipality_id and m.log_id = l.id and m.state = 'active'
       and m.responsible_post <> '00000000-0000-0000-0000-000000000000' and m.responsible_post <> platform.post()
       and not exists (select from relay.participant p where (p.municipality_id, p.log_id, p.post_id) = (m.municipality_id, m.log_id, m.responsible_post)
         and p.ended_at is null)
     order by m.entry_id limit 1
   ) orphan on true
   left join lateral (
     select jsonb_build_object('to', o.to_post, 'mine', o.to_person = platform.person() and o.to_post = platform.post()) as it
     from relay.offer o where o.municipality_id = l.municipality_id and o.log_id = l.id and o.state = 'offered'
   ) offer on g.reason in ('holder', 'participant', 'offered')
   where (l.state = 'closed') = $1 and ($2::uuid is null or g.log_id > $2)
   order by g.log_id limit 201`,
)

/** How many logs one desk page holds; a desk with more goes on by key. */
export const deskLength = 200

export const readDesk = (
  tx: Tx,
  { closed, after }: { closed: boolean; after?: Uuid | undefined },
): Promise<DeskLog[]> => tx.prepared(desk, [closed, after ?? null])

const left = prepared<{ at: Date }>('relay.left-since', 'select at from relay.left_since($1) at')

/** When someone lost sight of logs she took part in, without having left them herself: never which. */
export const leftSince = async (tx: Tx, since: Date): Promise<Date[]> =>
  (await tx.prepared(left, [since])).map(({ at }) => at)
