import { beforeAll, describe, expect, it } from 'vitest'
import { openChild } from '#modules/children'
import { settableClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { migrate } from '#platform/database/migrate.ts'
import { createDoor } from '#platform/door.ts'
import { prepareQueue } from '#platform/jobs/prepare-queue.ts'
import { newKeyring } from '#platform/keys/key.ts'
import { addDays, type Day } from '#platform/language/day.ts'
import { createHub } from '#platform/live/hub.ts'
import { createLog } from '#platform/log.ts'
import { createMetrics } from '#platform/metrics.ts'
import { testDatabase } from '#testing/database.ts'
import { reactions } from '../src/app.ts'
import { actor, openSession } from './acting.ts'
import { fjordvikId } from './fjordvik.ts'
import { keepFresh } from './keep-fresh.ts'
import { workerCalled } from './staff-by-key.ts'
import { startDemo } from './start.tsx'

// Where the server asks for passwords, the roles have theirs from the template.
await testDatabase()

describe('a demo', async () => {
  const database = await testDatabase({ from: 'nothing' })
  const outside = database.pool('admin')
  const first: Day = '2026-11-23'
  const clock = settableClock(`${first}T08:00:00Z`)
  const keyring = newKeyring(clock.now())
  const [pool, jobsPool] = [database.pool('app'), database.pool('jobs')]

  beforeAll(async () => {
    await migrate({ admin: database.connections.admin, kind: 'demo' })
    await prepareQueue(database.connections.jobs)
  })

  /** What every start of the program does over a demo database. */
  const start = () =>
    startDemo({
      config: readConfig({}),
      kind: 'demo',
      log: createLog('silent'),
      metrics: createMetrics({ ofProcess: false }),
      readiness: async () => 'ready',
      stopping: new AbortController().signal,
      hub: createHub({ stopping: new AbortController().signal }),
      ...{ pool, jobsPool, keyring, clock },
    })

  type History = { written: Date | null; newest: Day | null; logs: string[]; children: number; forNobody: number }
  /** When it was written, the day of its newest log, what is in it, and how many jobs are about something that is no more. */
  const history = async (): Promise<History> => {
    const { rows } = await outside.query<History>(
      `select demo_written_at as written, (select max(platform.oslo_date(started_at)) from relay.log) as newest,
         (select array_agg(id::text order by id) from relay.log) as logs,
         (select count(*)::int from children.child) as children,
         (select count(*)::int from graphile_worker._private_jobs j
          where j.payload ->> 'notice' not in (select id::text from mail.outbox)) as "forNobody"
       from platform.installation`,
    )
    const [found] = rows
    if (!found) throw new Error('The installation does not know what it is')
    return found
  }
  const kept = (before: History, { logs }: History) => logs.filter((log) => before.logs.includes(log))

  it('is written when it is empty, and left for a week', async () => {
    await start()
    const written = await history()
    expect(written).toMatchObject({ written: clock.now(), newest: addDays(first, -4), forNobody: 0 })
    expect(written.logs.length).toBeGreaterThan(5)
    clock.advance({ days: 7 })
    await start()
    expect(await history()).toEqual(written)
  })

  it('shows a dozen staff in eight services, six families, and a log in every state', async () => {
    const { rows } = await outside.query(
      `select (select array_agg(distinct l.state order by l.state) from relay.log l where l.municipality_id = $1) as states,
         (select count(*) > 0 from relay.offer o where o.municipality_id = $1 and o.state = 'offered') as asked,
         (select count(*)::int from organisation.service v where v.municipality_id = $1) as services,
         (select count(distinct p.person_id)::int from organisation.post p where p.municipality_id = $1) as staff,
         (select count(distinct l.child_id)::int from relay.log l where l.municipality_id = $1) as children`,
      [fjordvikId],
    )
    const [{ states, asked, services, staff, children }] = rows
    expect({ states, asked, services }).toEqual({
      states: ['awaiting', 'closed', 'open', 'paused'],
      asked: true,
      services: 8,
    })
    expect(staff).toBeGreaterThanOrEqual(12)
    expect(children).toBeGreaterThanOrEqual(6)
  })

  it('is written anew after more than a week in which nobody has acted', async () => {
    const before = await history()
    clock.advance({ hours: 1 })
    // At the same moment, as two processes over one database: one writes, and the other finds it written.
    await Promise.all([start(), keepFresh({ pool, jobsPool, keyring, reactions, clock })])
    const after = await history()
    const { children } = before
    expect(after).toMatchObject({ written: clock.now(), newest: addDays(first, 3), children, forNobody: 0 })
    expect(after.logs).toHaveLength(before.logs.length)
    expect(kept(before, after)).toEqual([])
  })

  it('is written again where the writing was cut off', async () => {
    const before = await history()
    // As a process that was killed on the way leaves it: something is there, and nobody has said that it is whole.
    await outside.query('update platform.installation set demo_written_at = null')
    await outside.query('delete from mail.outbox')
    await start()
    const after = await history()
    const { children } = before
    expect(after).toMatchObject({ written: clock.now(), newest: addDays(first, 3), children, forNobody: 0 })
    expect(kept(before, after)).toEqual([])
  })

  it('stays as it is for ever once somebody has acted, if only to look', async () => {
    const before = await history()
    const who = workerCalled('registrar')
    const { rows } = await outside.query<{ id: string }>("select id from children.child where name = 'Nora Sande'")
    const child = rows[0]?.id ?? ''
    clock.advance({ hours: 1 })
    const door = createDoor({ pool, clock, keyring, reactions })
    await actor(door, await openSession({ pool, keyring, clock }, who), who).does(openChild, { child })
    clock.advance({ days: 300 })
    await start()
    expect(await history()).toEqual(before)
  })

  it('is emptied by nobody but the jobs, and never while it is in use', async () => {
    await expect(pool.query('select platform.begin_demo($1)', [clock.now()])).rejects.toThrow('permission denied')
    const { rows } = await jobsPool.query('select platform.begin_demo($1) as begun', [clock.now()])
    expect(rows).toEqual([{ begun: false }])
  })
})

it('what empties a demo does not exist where real people may be', async () => {
  const real = await testDatabase({ from: 'nothing' })
  await migrate({ admin: real.connections.admin, kind: 'real' })
  const { rows } = await real.pool('admin').query(
    `select to_regprocedure('platform.begin_demo(timestamptz)') as begin, to_regprocedure('platform.end_demo(timestamptz)') as end,
       (select count(*)::int from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
          and has_table_privilege('laget_keeper', c.oid, 'truncate')) as "mayBeEmptied"`,
  )
  expect(rows).toEqual([{ begin: null, end: null, mayBeEmptied: 0 }])
  const marking = real.pool('admin').query('update platform.installation set demo_written_at = platform.now()')
  await expect(marking).rejects.toThrow('check constraint')
})
