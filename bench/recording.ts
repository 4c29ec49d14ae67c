import type pg from 'pg'

/** A statement as it went over the wire, and how many of its forerunners had been answered when it was sent. */
export type Sent = { name?: string; text: string; values?: unknown[]; after: number }
/** All that one request asked of the database, from begin to commit. */
export type Recording = Sent[]

/** How many times somebody waited for answers before going on. */
export const roundTrips = (recording: Recording): number => new Set(recording.map(({ after }) => after)).size

type Statement = { name?: string; text: string; values?: unknown[] }

/** Writes down what the work asks of this pool. */
export const record = async (pool: pg.Pool, work: () => Promise<unknown>): Promise<Recording> => {
  const sent: Recording = []
  let answered = 0
  const connect = pool.connect.bind(pool)
  const listening = async () => {
    const client = await connect()
    const query = client.query.bind(client) as (statement: string | Statement, values?: unknown[]) => Promise<unknown>
    const note = (statement: string | Statement, values?: unknown[]) => {
      sent.push({
        ...(typeof statement === 'string' ? { text: statement, ...(values && { values }) } : statement),
        after: answered,
      })
      return query(statement, values).finally(() => {
        answered += 1
      })
    }
    return new Proxy(client, { get: (target, name) => (name === 'query' ? note : Reflect.get(target, name, target)) })
  }
  pool.connect = listening as typeof pool.connect
  try {
    await work()
    return sent
  } finally {
    pool.connect = connect
  }
}

/**
 * Sends the same again, each statement when as many have been answered as then, with another id for the row in the audit: session, row-level
 * security, audit and commit included. Fails where the first did not.
 */
export const replay = async (pool: pg.Pool, recording: Recording, auditId: string): Promise<void> => {
  const client = await pool.connect()
  try {
    const answers: Promise<unknown>[] = []
    for (const { after, values, ...statement } of recording) {
      if (after > 0) await answers[after - 1]
      const parameters = statement.name === 'audit.record' ? values?.with(1, auditId) : values
      answers.push(client.query({ ...statement, ...(parameters && { values: parameters }) }))
    }
    await Promise.all(answers)
  } finally {
    client.release()
  }
}
