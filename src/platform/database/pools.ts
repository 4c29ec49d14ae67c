import pg from 'pg'

const dateType = 1082
// A date is a day in Norway, not an instant: it stays the text YYYY-MM-DD.
pg.types.setTypeParser(dateType, (text) => text)

/**
 * The web's own small pool, logged in as laget_app. Pipelined: statements that do not wait for each other's answers travel together.
 * Errors of idle connections are told, not thrown: the next query gets a new one.
 */
export const openPool = (config: pg.PoolConfig, tell: (error: Error) => void): pg.Pool => {
  const pool = new pg.Pool({ max: 10, application_name: 'laget', pipeline: true, ...config })
  pool.on('error', tell)
  return pool
}
