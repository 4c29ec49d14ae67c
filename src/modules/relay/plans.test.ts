import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSession } from '#demo/acting.ts'
import { fjordvik } from '#demo/fjordvik.ts'
import { type Tx, transaction } from '#platform/database/transaction.ts'
import { createDoor } from '#platform/door.ts'
import { noPost, type Uuid } from '#platform/id.ts'
import type { AnyOperation } from '#platform/operation.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { checkGrants, fillWithLogs, manyLogs } from '#testing/many-logs.ts'
import { operationNamed } from '#testing/permissions/operations.ts'
import { openDesk } from './operations/open-desk.ts'
import { openFigures } from './operations/open-figures.ts'
import { openLoad } from './operations/open-load.ts'
import { openLog } from './operations/open-log.ts'
import { openTrace } from './operations/open-trace.ts'
import { prepareConsent } from './operations/prepare-consent.ts'
import { prepareNote } from './operations/prepare-note.ts'
import { publishFigures } from './operations/publish-figures.ts'
import { writeNote } from './operations/write-note.ts'

// What a page reads is found by index, through every function and policy on the way: what it costs does not grow with the number of logs.
// PostgreSQL itself counts, table by table, what a transaction read; EXPLAIN would stop at the first function.

const logs = 5_000
const heavy = 1_000
const { light, heavy: holdsMany } = manyLogs(heavy)
const [log = ''] = light.logs

const database = await testDatabase()
const house = await openHouse(database)
beforeAll(async () => {
  const client = await house.admin.connect()
  await fillWithLogs(client, { logs, heavy, now: house.clock.now() })
  await client.query('analyze')
  await client.query("select set_config('laget.now', $1, false)", [house.clock.now().toISOString()])
  await checkGrants(client, [log, holdsMany.logs.at(-1) ?? ''])
  client.release()
}, 60_000)

type Who = { person: Uuid; post: Uuid }
/** The head of the school where both of them teach. */
const headOfMany: Who = {
  person: '0191279f-0000-7000-8000-000000000000',
  post: '01912791-0000-7000-8000-000000000000',
}
const mother: Who = { person: '0191309e-0000-7000-8000-000000000002', post: noPost }

// One connection, whose counts are handed in before each act: so they are the act's own.
const pool = new pg.Pool({ ...database.connections.app, max: 1, pipeline: true })
afterAll(() => pool.end())
const countAnew = () => pool.query('select pg_stat_force_next_flush()')

/** How many rows were read of each table about children and of the trace; `scanned`: by reading on, not by looking up. */
type Read = { table: string; scanned: number; rows: number }
const readSoFar = async ({ query }: Pick<Tx, 'query'>): Promise<Read[]> => {
  const { rows } = await query<Read>(
    `select schemaname || '.' || relname as table, seq_tup_read::int as scanned, (seq_tup_read + coalesce(idx_tup_fetch, 0))::int as rows
     from pg_stat_xact_user_tables
     where (schemaname in ('access', 'children', 'relay') and relname not in ('publication', 'figure')) or relid = 'audit.entry'::regclass`,
  )
  return rows.filter(({ rows }) => rows > 0)
}

const reads = async (who: Who, operation: AnyOperation, input: unknown): Promise<Read[]> => {
  const { clock, keyring } = house
  const door = createDoor({ pool, clock, keyring, reactions: {} })
  const knock = await openSession(house, { municipality: fjordvik.municipality.id, ...who })
  const found: Read[] = []
  // First plans made for these values, later those made once for all values.
  for (let time = 0; time < 8; time++) {
    await countAnew()
    const outcome = await door.perform(operation, { knock, input, alongside: ({ tx }) => readSoFar(tx) })
    if (outcome.kind !== 'done') throw new Error(`${operation.name}: ${outcome.kind}`)
    found.push(...(outcome.alongside as Read[]))
  }
  return found
}

it('stands over many rows in every table about children', async () => {
  const { rows } = await house.admin.query<{ table: string; count: number }>(
    `select n.nspname || '.' || c.relname as table, c.reltuples::int as count from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('access', 'children', 'relay') and c.relname not in ('publication', 'figure') and c.relkind = 'r'`,
  )
  expect(rows.length).toBeGreaterThan(20)
  expect(rows.filter(({ count }) => count < logs / 10)).toEqual([])
})

const onLog = { log }
const note = { log, kind: 'note', text: 'Det går bedre.', areas: ['learning'] }
/** `most`: how many rows of one table are enough. An entry is read to show it and to say which areas are in use; a policy looks up its grant. */
const acts: [what: string, who: Who, operation: AnyOperation, input: unknown, most: number][] = [
  ['a page of the log', light, openLog, onLog, 150],
  ['a page of the log, one kind', light, openLog, { log, kind: 'note' }, 150],
  ['a page of the log, for the mother', mother, openLog, onLog, 150],
  ['a page of the log, for one who holds many', holdsMany, openLog, { log: holdsMany.logs[0] }, 150],
  ['the trace of a log', mother, openTrace, onLog, 150],
  ['a form to write in', light, prepareNote, onLog, 150],
  ['a note', light, writeNote, note, 150],
  ['the consents', mother, prepareConsent, onLog, 150],
  ["the mother's desk", mother, openDesk, {}, 10],
  ['a desk with forty logs', light, openDesk, {}, 600],
  ['a desk with a thousand logs, two hundred on a page', holdsMany, openDesk, {}, 1500],
  // each of her staff's logs is looked up three times: who takes part, who holds, whose measures
  ['the workload of a unit with two thousand logs', headOfMany, openLoad, {}, 8000],
]

describe.each(acts)('%s', (_, who, operation, input, most) => {
  it('scans no table about children, and reads no more than it needs', async () => {
    const found = await reads(who, operation, input)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(({ scanned, rows }) => scanned > 0 || rows > most)).toEqual([])
  })
})

it('figures are read as they were told: of tables about children nothing at all', async () => {
  await house.system().does(publishFigures, {})
  const { person, post } = house.who('coordinator')
  expect(await reads({ person, post }, openFigures, {})).toEqual([])
})

it('a page of the trace of the municipality is three hundred acts, and one more that says whether there are older ones', async () => {
  const found = await reads(house.who('privacy-officer'), operationNamed('access.open-municipality-trace'), {})
  expect(found.filter(({ table }) => table === 'audit.entry')).toHaveLength(8)
  expect(found.filter(({ scanned, rows }) => scanned > 0 || rows > 301)).toEqual([])
})

it('would notice a scan', async () => {
  await countAnew()
  await transaction(pool, async (tx) => {
    for (const name of ['municipality', 'person', 'post'])
      await tx.query('select set_config($1, $2, true)', [`laget.${name}`, fjordvik.municipality.id])
    await tx.query('select count(*) from relay.participant where task is null')
    const [found] = await readSoFar(tx)
    expect(found).toMatchObject({ table: 'relay.participant' })
    expect(found?.scanned).toBeGreaterThan(logs)
  })
})
