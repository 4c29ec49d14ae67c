import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { expect, it } from 'vitest'
import { startCluster } from './cluster.ts'
import { testDatabase } from './database.ts'

const database = await testDatabase()
const { host, port, user } = database.connections.admin
const url =
  process.env.LAGET_TEST_DATABASE_URL ??
  `postgresql://${user}@localhost:${port}/postgres?host=${encodeURIComponent(host ?? '')}`

const databases = async (): Promise<string[]> => {
  const { rows } = await database
    .pool('admin')
    .query<{ datname: string }>('select datname from pg_database order by datname')
  return rows.map(({ datname }) => datname)
}

it('uses a server it is pointed to, and leaves nothing there', async () => {
  const cluster = await startCluster(async () => undefined, url)
  const { name, connections } = await cluster.createDatabase('template')
  const run = name.replace(/\d+$/, '')
  expect((await databases()).filter((other) => other.startsWith(run))).toContain(name)
  const app = new pg.Client(connections.app)
  await app.connect()
  await app.end()
  await cluster.stop()
  expect((await databases()).filter((other) => other.startsWith(run))).toEqual([])
})

it('drops a database that someone still holds open', async () => {
  const cluster = await startCluster(async () => undefined, url)
  const { name, connections } = await cluster.createDatabase('nothing')
  const idle = new pg.Client(connections.admin)
  const cutOff = new Promise<Error>((resolve) => idle.on('error', resolve))
  await idle.connect()
  cluster.dropDatabase(name)
  expect((await cutOff).message).toContain('terminating connection')
  await cluster.stop()
})

it('clears away what a run that was cut off left, and nothing of a run that lives', async () => {
  const left = `laget_test_${randomBytes(4).toString('hex')}_1`
  await database.pool('admin').query(`create database ${left}`)
  const cluster = await startCluster(async () => undefined, url)
  const names = await databases()
  expect(names).not.toContain(left)
  expect(names).toContain(database.name)
  await cluster.stop()
  expect(await databases()).toContain(database.name)
})

it('drops databases of its own run only', async () => {
  const cluster = await startCluster(async () => undefined, url)
  expect(() => cluster.dropDatabase(database.name)).toThrow('not a database of this run')
  await cluster.stop()
})

it('says why there is no template, each time it is asked', async () => {
  const cluster = await startCluster(() => Promise.reject(new Error('The migration failed')), url)
  await expect(cluster.createDatabase('template')).rejects.toThrow('The migration failed')
  await expect(cluster.createDatabase('template')).rejects.toThrow('The migration failed')
  await cluster.stop()
})

it('hands out many databases at once', async () => {
  const cluster = await startCluster(async () => undefined, url)
  const made = await Promise.all(Array.from({ length: 6 }, () => cluster.createDatabase('template')))
  expect(new Set(made.map(({ name }) => name)).size).toBe(6)
  await cluster.stop()
})
