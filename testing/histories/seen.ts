import type pg from 'pg'
import type { Uuid } from '#platform/id.ts'
import type { Capacity } from './cast.ts'

/** What row-level security shows one person of one log: which rows, or how many. Lists are in order, with commas. */
export type Seen = {
  log: string
  child: string
  guardians: string
  /** Which of the log's starts. */
  starts: string
  proposals: string
  team: string
  holdings: string
  offers: string
  consents: string
  exclusions: string
  releases: string
  joinQuestions: string
  /** The texts of the entries. */
  entries: string
}

const blank: Seen = {
  log: '0',
  child: '0',
  guardians: '0',
  starts: '',
  proposals: '0',
  team: '0',
  holdings: '0',
  offers: '0',
  consents: '0',
  exclusions: '0',
  releases: '0',
  joinQuestions: '0',
  entries: '',
}

/** As one line, for comparing some hundred thousand of them. */
export const lineOf = (seen: Seen): string =>
  Object.entries(seen)
    .map(([what, value]) => `${what}=${value}`)
    .join(' ')

export const nothing = lineOf(blank)

// Asked of the tables themselves; a grant is never read. One round trip for everyone, with the rights of whoever calls: laget_app.
const counted = (what: keyof Seen, table: string) =>
  `union all select p.n, x.log_id, '${what}', count(*)::text from ${table} x where x.log_id = any (logs) group by x.log_id`
const definition = `
  create function pg_temp.seen(people jsonb, logs uuid[], records uuid[]) returns table (who integer, id uuid, what text, value text)
  language plpgsql as $$
  declare p record;
  begin
    for p in select * from jsonb_to_recordset(people) x(n integer, municipality text, person text, post text, role text, unit text, service text) loop
      perform set_config('laget.municipality', p.municipality, true), set_config('laget.person', p.person, true),
        set_config('laget.post', p.post, true), set_config('laget.role', p.role, true), set_config('laget.unit', p.unit, true),
        set_config('laget.service', p.service, true);
      return query select p.n, x.id, 'log', '1' from relay.log x where x.id = any (logs)
        union all select p.n, x.id, 'child', '1' from children.child x where x.id = any (records)
        union all select p.n, x.child_id, 'guardians', count(*)::text from children.guardian x where x.child_id = any (records) group by x.child_id
        union all select p.n, x.log_id, 'starts', string_agg(x.n::text, ',' order by x.n) from relay.start x where x.log_id = any (logs) group by x.log_id
        union all select p.n, x.log_id, 'entries', string_agg(x.text, ',' order by x.text collate "C") from relay.entry x
          where x.log_id = any (logs) group by x.log_id
        ${counted('proposals', 'relay.proposal')}
        ${counted('team', 'relay.participant')}
        ${counted('holdings', 'relay.holding')}
        ${counted('offers', 'relay.offer')}
        ${counted('consents', 'access.consent')}
        ${counted('exclusions', 'access.exclusion')}
        ${counted('releases', 'access.health_release')}
        ${counted('joinQuestions', 'relay.join_question')};
    end loop;
  end $$`

/** Lets a session ask; it must be allowed to act as laget_app. */
export const prepareToSee = (client: pg.ClientBase): Promise<unknown> => client.query(definition)

/** What each person (by place) sees of each log (by place). Who sees nothing of it is not in the map. */
export const seenBy = async (
  client: pg.ClientBase,
  people: readonly Capacity[],
  logs: readonly { id: Uuid; record: Uuid | null }[],
): Promise<Map<string, Seen>> => {
  await client.query('set local role laget_app')
  const { rows } = await client.query<{ who: number; id: Uuid; what: keyof Seen; value: string }>({
    name: 'histories.seen',
    text: 'select * from pg_temp.seen($1, $2, $3)',
    values: [
      JSON.stringify(people.map((one, n) => ({ n, ...one }))),
      logs.map(({ id }) => id),
      [...new Set(logs.map(({ record }) => record))],
    ],
  })
  await client.query('reset role')
  const places = new Map<Uuid, number[]>()
  for (const [place, { id, record }] of logs.entries())
    for (const key of record ? [id, record] : [id]) places.set(key, [...(places.get(key) ?? []), place])
  const seen = new Map<string, Seen>()
  for (const { who, id, what, value } of rows)
    for (const place of places.get(id) ?? []) {
      const key = `${who} ${place}`
      const so = seen.get(key) ?? { ...blank }
      so[what] = value
      seen.set(key, so)
    }
  return seen
}
