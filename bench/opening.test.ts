import type { Hono } from 'hono'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { systemClock } from '#platform/clock.ts'
import type { ShellEnv } from '#platform/http/shell-env.ts'
import { newId } from '#platform/id.ts'
import { createKeyring } from '#platform/keys/keyring.ts'
import { testDatabase } from '#testing/database.ts'
import { fillWithLogs, manyLogs } from '#testing/many-logs.ts'
import { openRunFolder } from '#testing/run-folder.ts'
import { composeApp } from './compose.ts'
import { foundFjordvik, signIn } from './people.ts'
import { record, replay, roundTrips } from './recording.ts'
import { noteIn, type Place, visitOf, visitWithin } from './visits.ts'

// What the bench measures, on the smallest set it can be filled with and without a clock: that it opens, writes and replays what it says it does.
const database = await testDatabase()
const { light } = manyLogs()
let app: Hono<ShellEnv>
let pool: pg.Pool
let toOpen: Place
let toWrite: Place

beforeAll(async () => {
  const folder = await openRunFolder()
  const keyringFile = folder.path('keyring.json')
  const now = systemClock.now()
  const keyring = await createKeyring(keyringFile, now)
  await foundFjordvik(database.connections.jobs, keyring)
  const admin = new pg.Client(database.connections.admin)
  await admin.connect()
  await fillWithLogs(admin, { logs: 40, now })
  const at = async (path: (log: string) => string) => (await signIn(admin, keyring, light, path))[0] as Place
  toOpen = await at((log) => `/stafettlogg/${log}`)
  toWrite = await at((log) => `/stafettlogg/${log}/notat`)
  await admin.end()
  ;({ app, pool } = await composeApp({ login: database.connections.app, keyring: keyringFile }))
  await folder.remove()
})
afterAll(() => pool.end())

const countOf = async (table: string): Promise<number> => {
  const { rows } = await database.pool('admin').query<{ count: number }>(`select count(*)::int as count from ${table}`)
  return rows[0]?.count ?? 0
}

it('opens the complete page of a log in one transaction of few statements', async () => {
  let html = ''
  const recording = await record(pool, async () => {
    html = await visitWithin(app, toOpen, visitOf(toOpen))
  })
  expect(html.match(/class="happening/g)).toHaveLength(50)
  const names = recording.map(({ name, text }) => name ?? text)
  expect(names.slice(0, 2)).toEqual(['begin', 'identity.enter'])
  expect(names.slice(-2)).toEqual(['audit.record', 'commit'])
  // of them two for what happened besides what was written, and for the holder two that say whether anyone has talked with the child
  expect(recording.length).toBeLessThanOrEqual(18)
  expect(roundTrips(recording)).toBeLessThanOrEqual(5)
})

it('replays it as often as asked, the row in the trace included', async () => {
  const recording = await record(pool, () => visitWithin(app, toOpen, visitOf(toOpen)))
  const before = await countOf('audit.entry')
  for (let times = 0; times < 3; times++) await replay(pool, recording, newId())
  expect(await countOf('audit.entry')).toBe(before + 3)
})

it('writes a note each time it is posted', async () => {
  const before = await countOf('relay.entry')
  for (let times = 0; times < 2; times++) await visitWithin(app, toWrite, noteIn(toWrite))
  expect(await countOf('relay.entry')).toBe(before + 2)
})
