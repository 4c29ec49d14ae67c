import type pg from 'pg'

/** The same pool; `told` hears the text of everything the database is asked through it. */
export const watchedPool = (pool: pg.Pool, told: (text: string) => void): pg.Pool => {
  const watched = (client: pg.PoolClient): pg.PoolClient =>
    new Proxy(client, {
      get: (target, name) => {
        const value = Reflect.get(target, name, target)
        if (typeof value !== 'function') return value
        if (name !== 'query') return value.bind(target)
        return (...asked: unknown[]) => {
          const [first] = asked
          told(typeof first === 'string' ? first : (first as { text: string }).text)
          return value.apply(target, asked)
        }
      },
    })
  return new Proxy(pool, {
    get: (target, name) => {
      const value = Reflect.get(target, name, target)
      if (name === 'connect') return async () => watched(await target.connect())
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
