import pg from 'pg'
import { afterAll, inject } from 'vitest'
import type { Connections, TestRole } from './cluster.ts'
import { borrowDatabase, returnDatabase } from './database-desk.ts'

export type TestDatabase = {
  name: string
  /** How to log in as each role; the app's own code is tested as `app` or `jobs`, never as someone whom row-level security lets pass. */
  connections: Connections
  /** One pool per role, opened when first asked for, closed after the file. */
  pool(role: TestRole): pg.Pool
}

/**
 * A fresh, migrated database for this test file (about 30 ms), dropped when the file is done. Call it at the top of the file:
 * `const database = await testDatabase()`. With `from: 'nothing'` it is empty, for tests of the migrations.
 */
export const testDatabase = async ({ from = 'template' as 'template' | 'nothing' } = {}): Promise<TestDatabase> => {
  const socket = inject('databaseDesk')
  const { name, connections } = await borrowDatabase(socket, from)
  const pools = new Map<TestRole, pg.Pool>()
  // A pool has ended before its connections have: one that still hangs on when the database is dropped would fail the run.
  const hungUp: Promise<void>[] = []
  afterAll(async () => {
    await Promise.all(Array.from(pools.values(), (pool) => pool.end()))
    await Promise.all(hungUp)
    await returnDatabase(socket, name)
  })
  return {
    name,
    connections,
    pool: (role) => {
      const known = pools.get(role)
      if (known) return known
      const pool = new pg.Pool({ ...connections[role], max: 4 })
      pool.on('connect', (client) => {
        hungUp.push(new Promise((resolve) => void client.once('end', resolve)))
      })
      pools.set(role, pool)
      return pool
    },
  }
}
