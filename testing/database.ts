import type pg from 'pg'
import { afterAll, inject } from 'vitest'
import { type Connections, startCluster, type TestRole } from './cluster.ts'
import { borrowDatabase, returnDatabase } from './database-desk.ts'
import { poolsOn } from './pools.ts'
import { prepareTemplate } from './template.ts'

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
  const { pool, end } = poolsOn(connections)
  afterAll(async () => {
    await end()
    await returnDatabase(socket, name)
  })
  return { name, connections, pool }
}

/**
 * Fresh databases on a server of this file's own, for whoever keeps a transaction open for long: on the server that all files share every
 * sealing of a trace would wait for its end, whichever database it is in.
 */
export const ownDatabases = async (count: number): Promise<TestDatabase[]> => {
  const cluster = await startCluster(prepareTemplate, process.env.LAGET_TEST_DATABASE_URL)
  afterAll(() => cluster.stop())
  const lent = await Promise.all(Array.from({ length: count }, () => cluster.createDatabase('template')))
  return lent.map(({ name, connections }) => {
    const { pool, end } = poolsOn(connections)
    afterAll(end)
    return { name, connections, pool }
  })
}
