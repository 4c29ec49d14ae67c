import { createHash } from 'node:crypto'
import type { Compilable } from 'kysely'
import type pg from 'pg'

/** A statement written by hand for a hot path: its name keeps it prepared on every connection. */
export type Prepared<Row> = { name: string; text: string; row?: Row }

export const prepared = <Row>(name: string, text: string): Prepared<Row> => ({ name, text })

/** One transaction, bound to one actor by the door. Stores build queries from their own tables (`tables.ts`) and run them here. */
export type Tx = {
  all<Row>(query: Compilable<Row>): Promise<Row[]>
  first<Row>(query: Compilable<Row>): Promise<Row | undefined>
  /** For what answers no rows; resolves to how many rows it touched. */
  run(query: Compilable<unknown>): Promise<number>
  prepared<Row>(statement: Prepared<Row>, values: unknown[]): Promise<Row[]>
  query: pg.ClientBase['query']
  /** Keeps a statement for the end, after all others: it leaves in one packet with the commit, and if it fails so does the transaction. */
  last(statement: pg.QueryConfig): void
}

const names = new Map<string, string>()
const nameOf = (text: string): string => {
  let name = names.get(text)
  if (!name) {
    name = `q_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`
    names.set(text, name)
  }
  return name
}

/** What is asked in one go leaves in one packet: it is held back until the running code waits for something. */
const together = ({ connection: { stream } }: pg.PoolClient): void => {
  if (stream.writableCorked > 0) return
  stream.cork()
  process.nextTick(() => stream.uncork())
}

const txOn = (client: pg.PoolClient): { tx: Tx; lasts: pg.QueryConfig[] } => {
  const lasts: pg.QueryConfig[] = []
  const send = async <Row>(query: Compilable<Row>): Promise<pg.QueryResult<Row & pg.QueryResultRow>> => {
    const { sql, parameters } = query.compile()
    together(client)
    return client.query({ name: nameOf(sql), text: sql, values: [...parameters] })
  }
  const tx: Tx = {
    all: async (query) => (await send(query)).rows,
    first: async (query) => (await send(query)).rows[0],
    run: async (query) => (await send(query)).rowCount ?? 0,
    prepared: async ({ name, text }, values) => {
      together(client)
      return (await client.query({ name, text, values })).rows
    },
    query: client.query.bind(client) as pg.ClientBase['query'],
    last: (statement) => void lasts.push(statement),
  }
  return { tx, lasts }
}

/** The work was done but the server rolled it back: a statement had failed and nobody noticed. */
export class NotCommitted extends Error {}

/**
 * Runs the work in one transaction. Whatever it throws rolls back. COMMIT's own answer is checked: after a failed statement
 * PostgreSQL answers ROLLBACK to it without an error. `meanwhile` begins when COMMIT is on its way: the disk takes longer than most pages,
 * and nobody hears of either before both are done.
 */
export const transaction = async <Result>(
  pool: pg.Pool,
  work: (tx: Tx) => Promise<Result>,
  meanwhile?: (result: Result) => Promise<void>,
): Promise<Result> => {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    together(client)
    const begun = client.query('begin')
    const { tx, lasts } = txOn(client)
    const [result] = await Promise.all([work(tx), begun])
    const { stream } = client.connection
    stream.cork()
    const ended = lasts.map((statement) => client.query(statement))
    const committed = client.query('commit')
    stream.uncork()
    const [{ command }] = await Promise.all([committed, meanwhile?.(result), ...ended])
    if (command !== 'COMMIT') throw new NotCommitted(`COMMIT answered ${command}`)
    return result
  } catch (error) {
    await client.query('rollback').catch((failed: Error) => {
      broken = failed
    })
    throw error
  } finally {
    client.release(broken)
  }
}
