import type pg from 'pg'

/**
 * A pool on which everything happens for real, in the database, and nothing stays: what would be committed is checked as a COMMIT checks it,
 * and then taken back. So a whole table of people can knock on one door, each finding it as the first did.
 */
export const rehearsalOn = (pool: pg.Pool): pg.Pool =>
  ({ connect: async () => rehearsing(await pool.connect()) }) as unknown as pg.Pool

const rehearsing = (client: pg.PoolClient): pg.PoolClient => {
  const takeBack = async () => {
    await Promise.all([client.query('set constraints all immediate'), client.query('rollback')])
    return { command: 'COMMIT' }
  }
  return new Proxy(client, {
    get: (target, name) => {
      if (name === 'query') {
        return (...statement: Parameters<pg.PoolClient['query']>) =>
          String(statement[0]) === 'commit' ? takeBack() : target.query(...statement)
      }
      const value = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
