import type pg from 'pg'
import { openPool } from '#platform/database/pools.ts'
import type { Connections, TestRole } from './cluster.ts'

export type Pools = {
  /** One pool per role, opened when first asked for. */
  pool(role: TestRole): pg.Pool
  end(): Promise<void>
}

export const poolsOn = (connections: Connections): Pools => {
  const pools = new Map<TestRole, pg.Pool>()
  // A pool has ended before its connections have: one that still hangs on when the database is dropped would fail the run.
  const hungUp: Promise<void>[] = []
  return {
    pool: (role) => {
      const known = pools.get(role)
      if (known) return known
      // The product's own pool: what it reads as a day is a day here too.
      const pool = openPool({ ...connections[role], max: 4 }, (error) => {
        throw error
      })
      pool.on('connect', (client) => {
        hungUp.push(new Promise((resolve) => void client.once('end', resolve)))
      })
      pools.set(role, pool)
      return pool
    },
    end: async () => {
      await Promise.all(Array.from(pools.values(), (pool) => pool.end()))
      await Promise.all(hungUp)
    },
  }
}

/** The same as an address, as DATABASE_URL takes it. */
export const addressOf = ({ host = '', port, user = '', password, database }: pg.ClientConfig): string => {
  const secret = typeof password === 'string' ? `:${encodeURIComponent(password)}` : ''
  const at = new URLSearchParams({ host, port: String(port) })
  return `postgresql://${encodeURIComponent(user)}${secret}@localhost/${database}?${at}`
}
