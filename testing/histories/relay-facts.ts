import { newId } from '#platform/id.ts'
import { guardianPersons, postOf } from './cast.ts'
import type { FactsOf, Where } from './fact.ts'

const offerBecomes =
  (state: 'declined' | 'withdrawn') =>
  (_: unknown, { log }: Where) => ({
    sql: `update relay.offer set state = '${state}', answered_at = $2 where municipality_id = $1 and log_id = $3 and state = 'offered'`,
    values: [log],
  })

/** The nth entry that still stands. */
const nth = `(select e.id from relay.entry e where e.municipality_id = $1 and e.log_id = $3 and e.removed_at is null order by e.id offset $4 limit 1)`

/** Functions that may refuse take no instant of their own: the transaction has one. */
const call = (what: string) => `select pg_temp.${what} where $2::timestamptz is not null`

/** The team, the baton, what is written, and how a log begins and ends. */
export const relayFacts: FactsOf<
  | 'add'
  | 'leave'
  | 'offer'
  | 'accept'
  | 'decline'
  | 'take-back-offer'
  | 'assign'
  | 'write'
  | 'remove'
  | 'edit'
  | 'close'
  | 'reopen'
  | 'start-again'
  | 'answer-joining'
  | 'match'
> = {
  add: ({ post }, { log }) => ({
    sql: `insert into relay.participant (municipality_id, id, log_id, person_id, post_id, added_by, since)
      select $1, $4, l.id, $5, $6, l.started_by, $2 from relay.log l where l.municipality_id = $1 and l.id = $3 and l.state = 'open' and not exists (
        select from relay.participant p where p.municipality_id = $1 and p.log_id = $3 and p.post_id = $6 and p.ended_at is null)`,
    values: [log, newId(), postOf(post).person, postOf(post).post],
  }),
  leave: ({ post }, { log }) => ({
    sql: `update relay.participant set ended_at = $2 where municipality_id = $1 and log_id = $3 and post_id = $4 and ended_at is null`,
    values: [log, postOf(post).post],
  }),
  offer: ({ post }, { log }) => ({
    sql: `insert into relay.offer (municipality_id, id, log_id, from_holding, to_person, to_post, message, family_wish, offered_at, state)
      select $1, $4, l.id, l.holding, $5, $6, 'Kan du ta over?', 'agrees', $2, 'offered' from relay.log l
      where l.municipality_id = $1 and l.id = $3 and l.state = 'open' and not exists (
        select from relay.offer o where o.municipality_id = $1 and o.log_id = $3 and o.state = 'offered')`,
    values: [log, newId(), postOf(post).person, postOf(post).post],
  }),
  accept: (_, { log }) => ({ sql: call('accept($1, $3)'), values: [log] }),
  decline: offerBecomes('declined'),
  'take-back-offer': offerBecomes('withdrawn'),
  assign: ({ head, post }, { log }) => ({
    sql: call('assign($1, $3, $4, $5)'),
    values: [log, postOf(head).post, postOf(post).post],
  }),
  write: ({ areas }, { log }) => {
    const entry = newId()
    return {
      sql: `insert into relay.entry (municipality_id, id, log_id, kind, areas, text, author_id, author_post, written_at)
      select $1, $4, l.id, 'note', $5, $6, l.started_by, l.started_post, $2 from relay.log l
      where l.municipality_id = $1 and l.id = $3 and l.state = 'open'`,
      values: [log, entry, areas, `note ${entry}`],
    }
  },
  remove: ({ nth: place }, { log }) => ({
    sql: `update relay.entry set removed_at = $2, removed_reason = 'wrong-child', removed_by = author_id where municipality_id = $1 and id = ${nth}`,
    values: [log, place],
  }),
  edit: ({ nth: place, areas }, { log }) => ({
    sql: `update relay.entry set areas = $5, version = version + 1, edited_at = $2, edited_by = author_id, edited_post = author_post
      where municipality_id = $1 and id = ${nth}`,
    values: [log, place, areas],
  }),
  close: (_, { log }) => ({
    sql: `select relay.end_log($1, l.id, 'goal-reached', $2) from relay.log l
      where l.municipality_id = $1 and l.id = $3 and l.state in ('open', 'paused')`,
    values: [log],
  }),
  reopen: ({ post }, { log }) => ({ sql: call('reopen($1, $3, $4)'), values: [log, postOf(post).post] }),
  // another service writes the child down anew: by identity number the record points at the first one at once, else the registrar finds out
  'start-again': ({ post, known }, { child, record, second }) => {
    const starter = postOf(post)
    return {
      sql: `with new as (
          insert into children.child (municipality_id, id, name, birth_date, unit_id, registered_by, registered_at, same_as)
          select $1, $4, c.name, c.birth_date, $7, $5, $2, case when $10 then c.id end from children.child c
          where c.municipality_id = $1 and c.id = $3 and not exists (select from children.child r where r.municipality_id = $1 and r.id = $4) returning id),
        link as (
          insert into children.guardian (municipality_id, id, child_id, person_id, name, relation, responsibility, registered_by, registered_at)
          select $1, gen_random_uuid(), new.id, $11, 'Foresatt', 'mother', false, $5, $2 from new),
        log as (
          insert into relay.log (municipality_id, id, child_id, state, level, opening_unit_id, opening_service_id, started_by, started_post, started_at,
            consent_since)
          select $1, $9, new.id, 'awaiting', 1, $7, $8, $5, $6, $2, $2 from new returning id)
        insert into relay.start (municipality_id, log_id, n, why, written_by, written_at) select $1, log.id, 1, 'Ny start', $5, $2 from log`,
      values: [
        child,
        record,
        starter.person,
        starter.post,
        starter.unit,
        starter.service,
        second,
        known,
        guardianPersons.mother,
      ],
    }
  },
  'answer-joining': ({ answer }, { log }) => ({ sql: call('answer_joining($1, $3, $4)'), values: [log, answer] }),
  match: (_, { child, record }) => ({ sql: call('match($1, $4, $3)'), values: [child, record] }),
}
