import pg from 'pg'

const dateType = 1082
// A date is a day in Norway, not an instant: it stays the text YYYY-MM-DD.
pg.types.setTypeParser(dateType, (text) => text)

/** A connection knows its statements and their plans. Whoever turns a page after half a minute shall not wait for a new one to learn them. */
const idleTimeoutMillis = 10 * 60_000

/**
 * The web's own small pool, logged in as laget_app. Pipelined: statements that do not wait for each other's answers travel together.
 * A connection that breaks is told, not thrown: an idle one is replaced, one in use fails the statement it carries.
 */
export const openPool = (config: pg.PoolConfig, tell: (error: Error) => void): pg.Pool => {
  const pool = new pg.Pool({ max: 10, idleTimeoutMillis, application_name: 'laget', pipeline: true, ...config })
  pool.on('error', tell)
  pool.on('connect', (client) => void client.on('error', tell))
  return pool
}
