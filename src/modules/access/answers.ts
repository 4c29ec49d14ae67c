import type { Person } from '#platform/actor.ts'
import { type Cursor, cursorValues } from '#platform/cursor.ts'
import { prepared, type Tx } from '#platform/database/transaction.ts'
import type { Uuid } from '#platform/id.ts'
import type { Day } from '#platform/language/day.ts'
import type { Area, Decision } from './facts.ts'
import type { Reason } from './policy.ts'
import type { LogSubject } from './subject.ts'

/** What one giver said at one instant, about as many services as it was about. */
export type Answer = {
  id: Uuid
  at: Date
  giver: Uuid
  channel: 'digital' | 'paper' | 'oral'
  /** When she said it, and who wrote it down: where it was not by her own hand. */
  givenOn: Day
  recordedPost: Uuid
  said: { service: Uuid; decision: Decision; areas: Area[] }[]
}

// One line for one act, whatever the number of services. All answers in a log are few, and its facts have read them already.
const page = prepared<Answer>(
  'access.answers',
  `select * from (
     select (array_agg(c.id order by c.id desc))[1] as id, c.decided_at as at, c.giver_id as giver, c.channel, c.given_on as "givenOn",
       c.recorded_post as "recordedPost",
       jsonb_agg(jsonb_build_object('service', c.service_id, 'decision', c.decision, 'areas', c.areas) order by c.id) as said
     from access.consent c
     where c.municipality_id = platform.municipality() and c.log_id = $1 and c.decided_at <= $2::timestamptz and ($4::uuid is null or c.service_id = $4)
     group by c.decided_at, c.giver_id, c.channel, c.given_on, c.recorded_post) a
   where (a.at, a.id) < ($2::timestamptz, $3::uuid)
   order by a.at desc, a.id desc limit $5`,
)

const readsAll: readonly Reason[] = ['guardian', 'child', 'holder', 'last-holder']

/**
 * What the family has answered in this log before `before`, newest first; only about `service`, if one is asked for. Whoever sees all reads it:
 * the family and whoever leads whole, others what is about their own service. The policy on access.consent says the same.
 */
export const answersIn = async (
  tx: Tx,
  actor: Person,
  { facts, sight }: LogSubject,
  { before, service, limit }: { before: Cursor | undefined; service?: Uuid | undefined; limit: number },
): Promise<Answer[]> => {
  if (sight.level !== 'all') return []
  const own = actor.kind === 'in-role' && !readsAll.includes(sight.reason) ? actor.service : undefined
  if (own && service && own !== service) return []
  const about = own ?? service
  return tx.prepared(page, [facts.log.id, ...cursorValues(before), about ?? null, limit])
}
