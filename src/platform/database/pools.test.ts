import { expect, it, onTestFinished, vi } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { openPool } from './pools.ts'

const database = await testDatabase()

const opened = () => {
  const told: string[] = []
  const pool = openPool({ ...database.connections.app, max: 2 }, (error) =>
    told.push((error as { code?: string }).code ?? ''),
  )
  onTestFinished(() => pool.end())
  return { pool, told }
}
const backend = 'select pg_backend_pid() as pid'
const end = (pid: number) => database.pool('admin').query('select pg_terminate_backend($1)', [pid])

it('tells of a connection that breaks while nobody uses it, and opens another', async () => {
  const { pool, told } = opened()
  const { rows } = await pool.query(backend)
  await end(rows[0].pid)
  await vi.waitFor(() => expect(told).toContain('57P01'), 30_000)
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
})

it('tells of one that breaks in somebody’s hands, between two statements, without ending the program', async () => {
  const { pool, told } = opened()
  const client = await pool.connect()
  const { rows } = await client.query(backend)
  await end(rows[0].pid)
  await vi.waitFor(() => expect(told).toContain('57P01'), 30_000)
  await expect(client.query('select 1')).rejects.toThrow()
  client.release(true)
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
})

it('gives a date as the day it is', async () => {
  const { pool } = opened()
  expect((await pool.query("select date '2026-12-03' as day")).rows).toEqual([{ day: '2026-12-03' }])
})
