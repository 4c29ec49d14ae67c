import { expect, it, onTestFinished } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { openPool } from './database/pools.ts'
import { createReadiness } from './readiness.ts'

const database = await testDatabase()
const empty = await testDatabase({ from: 'nothing' })
const going = new AbortController().signal

it('is ready when the database answers and has every migration', async () => {
  const ready = await createReadiness(database.pool('app'), going)
  expect(await ready()).toBe('ready')
})

it('is not ready over a database that is older than the program, or empty', async () => {
  expect(await (await createReadiness(empty.pool('admin'), going))()).toBe('migrations')
  const ready = await createReadiness(database.pool('app'), going)
  const one = 'where name = (select max(name) from platform.migration)'
  await database.pool('owner').query(`update platform.migration set name = '~' || name ${one}`)
  onTestFinished(async () => {
    await database.pool('owner').query(`update platform.migration set name = substr(name, 2) ${one}`)
  })
  expect(await ready()).toBe('migrations')
})

it('is not ready when the database is away', async () => {
  const pool = openPool({ host: '127.0.0.1', port: 1 }, () => undefined)
  onTestFinished(() => pool.end())
  expect(await (await createReadiness(pool, going))()).toBe('database')
})

it('does not wait for ever for a connection', async () => {
  const pool = openPool({ ...database.connections.app, max: 1 }, () => undefined)
  const held = await pool.connect()
  onTestFinished(async () => {
    held.release()
    await pool.end()
  })
  expect(await (await createReadiness(pool, going, 50))()).toBe('database')
})

it('says when the program is about to end', async () => {
  const stop = new AbortController()
  const ready = await createReadiness(database.pool('app'), stop.signal)
  stop.abort()
  expect(await ready()).toBe('stopping')
})
