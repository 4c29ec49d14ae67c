import type pg from 'pg'
import type { LogFacts, Sight } from '#modules/access'
import type { Uuid } from '#platform/id.ts'
import { type Capacity, cast, municipality } from './cast.ts'
import { areas } from './history.ts'
import { lineOf, nothing, seenBy } from './seen.ts'
import { shown } from './shown.ts'
import type { Truth } from './truth.ts'

// so that every area shows whether it is covered, and that one of two is not enough: written for the look alone, and taken back after it
const probes = [...areas.map((area) => [area]), ['learning', 'health'], ['home', 'economy']]
const probeRows = probes.map((sought) => ({
  text: `probe ${sought.join(' ')}`,
  areas: [...sought].sort(),
  removed: false,
}))
const removed = { text: 'probe removed', areas: ['learning'], removed: true }
const insertProbes = `
  insert into relay.entry (municipality_id, id, log_id, kind, areas, text, author_id, author_post, written_at, removed_at, removed_by, removed_reason)
  select l.municipality_id, gen_random_uuid(), l.id, 'note', p.areas, p.text, l.started_by, l.started_post, $4,
    case when p.removed then $4::timestamptz end, case when p.removed then l.started_by end, case when p.removed then 'wrong-child' end
  from unnest($2::uuid[]) t(id) join relay.log l on l.municipality_id = $1 and l.id = t.id
  cross join jsonb_to_recordset($3) p(areas text[], text text, removed boolean)`

/** The documents that the policy judges, by log; a log without a child is judged by nobody. */
export const factsOf = async (client: pg.ClientBase, logs: readonly Uuid[], at: Date): Promise<unknown[]> => {
  const { rows } = await client.query<{ facts: unknown }>({
    name: 'histories.facts',
    text: 'select access.facts_of($1, t.id, $3) as facts from unnest($2::uuid[]) with ordinality t(id, nth) order by t.nth',
    values: [municipality, logs, at],
  })
  return rows.map(({ facts }) => facts)
}

/** What everyone sees of the logs at the instant the transaction is bound to. */
export const lookAt = async (client: pg.ClientBase, truths: readonly Truth[], at: Date): Promise<string[][]> => {
  await client.query('savepoint look')
  await client.query({
    name: 'histories.probes',
    text: insertProbes,
    values: [municipality, truths.map(({ id }) => id), JSON.stringify([...probeRows, removed]), at],
  })
  const seen = await seenBy(client, cast, truths)
  await client.query('rollback to savepoint look')
  const line = (who: number, log: number) => {
    const found = seen.get(`${who} ${log}`)
    return found ? lineOf(found) : nothing
  }
  return truths.map((_, log) => cast.map((_, who) => line(who, log)))
}

export const withProbes = (truth: Truth): Truth => ({
  ...truth,
  entries: [...truth.entries, ...probeRows].sort((a, b) => (a.text < b.text ? -1 : 1)),
})

type SightOf = (who: Capacity, facts: LogFacts, now: Date) => Sight | undefined

/** Some logs at one instant: what stands there, what access is judged by (nothing once a start was wiped), what each of the cast sees. */
export type Look = {
  at: Date
  truths: readonly Truth[]
  facts: readonly (LogFacts | undefined)[]
  /** By log and place in the cast. */
  seen: readonly string[][]
}

export type Difference = { log: number; who: Capacity; policy: string; sight: Sight | undefined; tables: string }

/** Where what one fence says and what the other shows are not the same. */
export const differences = ({ at, truths, facts, seen }: Look, sightOf: SightOf): Difference[] => {
  const logs = truths.map(withProbes)
  return cast.flatMap((who, nth) => {
    const sights = facts.map((known) =>
      known && who.municipality === municipality ? sightOf(who, known, at) : undefined,
    )
    const here = who.municipality === municipality ? who : { ...who, unit: '' }
    return logs.flatMap((_, log) => {
      const policy = shown(here, logs, sights, log)
      const tables = seen[log]?.[nth] ?? nothing
      return policy === tables ? [] : [{ log, who, policy, sight: sights[log], tables }]
    })
  })
}
