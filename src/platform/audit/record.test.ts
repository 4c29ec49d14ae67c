import type { PoolClient } from 'pg'
import { beforeEach, describe, expect, it } from 'vitest'
import { newId, type Uuid } from '#platform/id.ts'
import { anAct, asActor, writeAct } from '#testing/audit.ts'
import { testDatabase } from '#testing/database.ts'
import { countAct, recordEntry, recordRefusal } from './record.ts'
import { closeCounts } from './seal.ts'

const database = await testDatabase()
const admin = database.pool('admin')
const jobs = database.pool('jobs')
let municipality: Uuid
let person: Uuid
beforeEach(() => {
  municipality = newId()
  person = newId()
})

const denied = /permission denied/
const fenced = /row-level security/
const entries = async () => {
  const text = 'select * from audit.entry where municipality_id = $1 order by id'
  return (await admin.query(text, [municipality])).rows
}

describe('an act', () => {
  it('is written in its own transaction, with the instant and the transaction that the database says', async () => {
    const act = anAct(municipality, { person, detail: { items: [1, 2], code: 'x' } })
    const { rows } = await asActor(database, { municipality, person }, async (client) => {
      await recordEntry(client, act)
      return client.query('select platform.now() as at, pg_current_xact_id()::text as xid')
    })
    const [written] = await entries()
    expect(written).toMatchObject({ id: act.id, person_id: person, log_id: act.log, detail: act.detail, ...rows[0] })
    expect(written.salt).toHaveLength(16)
  })

  it('is gone when its transaction is rolled back', async () => {
    const failing = asActor(database, { municipality, person }, async (client) => {
      await recordEntry(client, anAct(municipality, { person }))
      throw new Error('the act failed')
    })
    await expect(failing).rejects.toThrow('the act failed')
    expect(await entries()).toEqual([])
  })

  it('takes one statement, prepared once per connection', async () => {
    const names = await asActor(database, { municipality, person }, async (client) => {
      await recordEntry(client, anAct(municipality, { person }))
      await recordEntry(client, anAct(municipality, { person }))
      const { rows } = await client.query("select name from pg_prepared_statements where name = 'audit.record'")
      return rows
    })
    expect(names).toHaveLength(1)
  })

  it.each([
    ['another municipality', (act: { municipality: Uuid }) => ({ ...act, municipality: newId() })],
    ['another person', (act: object) => ({ ...act, person: newId() })],
    ['nobody, by a person', (act: object) => ({ ...act, person: null })],
    ["someone else's post", (act: object) => ({ ...act, post: newId() })],
  ])('is not written in the name of %s', async (_, change) => {
    const act = { ...anAct(municipality, { person }), ...change(anAct(municipality, { person })) }
    const writing = asActor(database, { municipality, person, post: newId() }, (client) => recordEntry(client, act))
    await expect(writing).rejects.toThrow(fenced)
  })

  it('is not written before anyone is bound to the transaction', async () => {
    await expect(recordEntry(database.pool('app'), anAct(municipality, { person }))).rejects.toThrow()
    expect(await entries()).toEqual([])
  })

  it('of a visitor, a bearer or the system names no person', async () => {
    for (const actorKind of ['visitor', 'bearer', 'system'] as const) {
      await writeAct(database, anAct(municipality, { actorKind, person: null }))
      const naming = writeAct(database, anAct(municipality, { actorKind, person }))
      await expect(naming).rejects.toThrow(/check constraint/)
    }
    expect(await entries()).toHaveLength(3)
  })

  it.each([
    ['xid', "'1'"],
    ['at', "'2020-01-01'"],
  ])('cannot say its own %s', async (column, value) => {
    const text = `insert into audit.entry (municipality_id, id, operation, effect, actor_kind, person_id, salt, ${column})
      values ($1, $2, 'x', 'read', 'in-role', $3, $4, ${value})`
    const values = [municipality, newId(), person, Buffer.alloc(16)]
    const writing = asActor(database, { municipality, person }, (client) => client.query(text, values))
    await expect(writing).rejects.toThrow(denied)
  })

  it.each(['', 'short'])('needs its sixteen bytes of salt, not "%s"', async (salt) => {
    const text = `insert into audit.entry (municipality_id, id, operation, effect, actor_kind, person_id, salt)
      values ($1, $2, 'x', 'read', 'in-role', $3, $4)`
    const values = [municipality, newId(), person, Buffer.from(salt)]
    const writing = asActor(database, { municipality, person }, (client) => client.query(text, values))
    await expect(writing).rejects.toThrow(/row-level security|check constraint/)
  })
})

describe('append-only', () => {
  const statements = ['entry', 'leaf', 'checkpoint', 'erasure', 'daily_count'].flatMap((table) => [
    `update audit.${table} set municipality_id = municipality_id`,
    `delete from audit.${table}`,
    `truncate audit.${table}`,
  ])

  it.each(statements)('neither web nor jobs may "%s"', async (text) => {
    await expect(asActor(database, { municipality, person }, (client) => client.query(text))).rejects.toThrow(denied)
    await expect(jobs.query(text)).rejects.toThrow(denied)
  })

  it.each(['entry', 'leaf', 'checkpoint', 'erasure'])(
    'not even the definer functions may delete from %s',
    async (table) => {
      const { rows } = await admin.query(
        // that a demo may be emptied, and a real database not, shows run.test.ts
        `select p from unnest(array['delete', 'update']) p where has_table_privilege('laget_keeper', 'audit.${table}', p)`,
      )
      expect(rows).toEqual([])
    },
  )

  it('leaves the definer functions nothing of an entry to change but its personal fields', async () => {
    const { rows } = await admin.query(
      `select attname from pg_attribute where attrelid = 'audit.entry'::regclass and attnum > 0
        and has_column_privilege('laget_keeper', 'audit.entry', attname, 'update') order by attname`,
    )
    expect(rows.map((row) => row.attname)).toEqual(['child_id', 'detail', 'person_id', 'salt'])
  })

  it.each(['leaf', 'checkpoint', 'erasure', 'daily_count'])('the web may not read %s, nor write it', async (table) => {
    await expect(database.pool('app').query(`select from audit.${table}`)).rejects.toThrow(denied)
    await expect(database.pool('app').query(`insert into audit.${table} default values`)).rejects.toThrow(denied)
  })

  it('the web may call nothing of the sealer, the eraser or the verifier', async () => {
    const { rows } = await admin.query(
      `select proname from pg_proc where pronamespace = 'audit'::regnamespace and has_function_privilege('laget_app', oid, 'execute') order by 1`,
    )
    expect(rows.map((row) => row.proname)).toEqual(['count_act', 'refuse'])
  })

  it('nobody at large may call anything, and every function runs as the keeper with a fixed search path', async () => {
    const { rows } = await admin.query(
      `select proname from pg_proc where pronamespace = 'audit'::regnamespace and (
        not prosecdef or proowner <> 'laget_keeper'::regrole or proconfig is null
        or exists (select from aclexplode(proacl) where grantee = 0))`,
    )
    expect(rows).toEqual([])
  })
})

describe('a refusal', () => {
  const post = newId()
  const refused = () => ({
    id: newId(),
    operation: 'relay.open-log',
    actorKind: 'in-role' as const,
    log: newId(),
    reason: 'not-found',
  })

  it('names the actor of its transaction and what was asked for, whether that exists or not', async () => {
    const act = refused()
    await asActor(database, { municipality, person, post, role: 'employee' }, (client) => recordRefusal(client, act))
    expect(await entries()).toMatchObject([
      {
        id: act.id,
        effect: 'refused',
        person_id: person,
        post_id: post,
        role: 'employee',
        log_id: act.log,
        child_id: null,
      },
    ])
  })

  it('of a family member has no post', async () => {
    const act = { ...refused(), actorKind: 'outside' as const }
    await asActor(database, { municipality, person, role: 'family' }, (client) => recordRefusal(client, act))
    expect(await entries()).toMatchObject([{ person_id: person, post_id: null, role: 'family' }])
  })

  it('answers nothing', async () => {
    const { rows } = await asActor(database, { municipality, person }, (client) =>
      client.query("select audit.refuse($1, 'x', 'in-role', null, null, null, null, '{}', $2) as answer", [
        newId(),
        Buffer.alloc(16),
      ]),
    )
    expect(rows).toEqual([{ answer: null }])
  })
})

describe('acts of bearers', () => {
  const answer = () =>
    asActor(database, { municipality, role: 'bearer' }, (client) => countAct(client, 'surveys.give-answer', 'change'))
  const onDay = (day: string) =>
    admin.query('update audit.daily_count set day = $2 where municipality_id = $1', [municipality, day])

  it('leave no row, only a number', async () => {
    for (let i = 0; i < 5; i++) await answer()
    expect(await entries()).toEqual([])
    const { rows } = await admin.query(
      'select operation, effect, sum(count)::int from audit.daily_count where municipality_id = $1 group by 1, 2',
      [municipality],
    )
    expect(rows).toEqual([{ operation: 'surveys.give-answer', effect: 'change', sum: 5 }])
  })

  it('do not wait for each other', async () => {
    const pool = database.pool('app')
    const clients = await Promise.all([pool.connect(), pool.connect(), pool.connect()])
    try {
      const parts = new Map<number, PoolClient>()
      for (const client of clients) {
        const { rows } = await client.query('select pg_backend_pid() % 64 as part')
        parts.set(rows[0].part, client)
      }
      expect(parts.size).toBeGreaterThan(1)
      for (const client of parts.values()) {
        await client.query("begin; set local lock_timeout = '1s'")
        await client.query("select set_config('laget.municipality', $1, true)", [municipality])
        // The one before still has its transaction open.
        await countAct(client, 'surveys.give-answer', 'change')
      }
    } finally {
      for (const client of clients) {
        await client.query('rollback')
        client.release()
      }
    }
  })

  it('become one entry per operation when their day is over, and not before', async () => {
    await Promise.all(Array.from({ length: 4 }, answer))
    expect(await closeCounts(jobs, municipality)).toBe(0)
    await onDay('2026-11-20')
    expect(await closeCounts(jobs, municipality)).toBe(1)
    expect(await entries()).toMatchObject([
      {
        operation: 'surveys.give-answer',
        effect: 'change',
        actor_kind: 'bearer',
        detail: { day: '2026-11-20', count: 4 },
      },
    ])
    expect(await closeCounts(jobs, municipality)).toBe(0)
  })

  it('counted after their day was closed make another entry for it', async () => {
    await answer()
    await onDay('2026-11-20')
    await closeCounts(jobs, municipality)
    await answer()
    await onDay('2026-11-20')
    await closeCounts(jobs, municipality)
    expect((await entries()).map((entry) => entry.detail)).toEqual([
      { day: '2026-11-20', count: 1 },
      { day: '2026-11-20', count: 1 },
    ])
  })
})
