import pg from 'pg'
import { expect, it } from 'vitest'
import { testDatabase } from './database.ts'

const database = await testDatabase()
const empty = await testDatabase({ from: 'nothing' })

const whoIs = async (role: 'owner' | 'app' | 'jobs') => {
  const { rows } = await database
    .pool(role)
    .query(
      'select session_user as login, current_user as role, rolsuper or rolbypassrls as above from pg_roles where rolname = session_user',
    )
  return rows[0]
}

it('is migrated and says that it is a test', async () => {
  const { rows } = await database.pool('app').query('select kind from platform.installation')
  expect(rows).toEqual([{ kind: 'test' }])
})

it('lets each role in as itself, and none of them past row-level security', async () => {
  expect(await whoIs('app')).toEqual({ login: 'laget_app', role: 'laget_app', above: false })
  expect(await whoIs('jobs')).toEqual({ login: 'laget_jobs', role: 'laget_jobs', above: false })
  expect(await whoIs('owner')).toEqual({ login: 'laget_test_owner', role: 'laget_owner', above: false })
})

it('can be had with nothing in it', async () => {
  const { rows } = await empty
    .pool('admin')
    .query("select count(*)::int as schemas from pg_namespace where nspname = 'platform'")
  expect(rows).toEqual([{ schemas: 0 }])
})

it('is its own: what one file writes another does not see', async () => {
  await database.pool('owner').query('create schema planted')
  const other = await testDatabase()
  const { rows } = await other.pool('owner').query("select to_regnamespace('planted') as planted")
  expect(rows).toEqual([{ planted: null }])
})

it('gives every pool of one role only once', () => {
  expect(database.pool('app')).toBe(database.pool('app'))
  expect(database.pool('app')).toBeInstanceOf(pg.Pool)
})
