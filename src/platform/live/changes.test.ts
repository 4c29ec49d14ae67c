import pg from 'pg'
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { fjordvikId } from '#demo/fjordvik.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { operationNamed } from '#testing/permissions/operations.ts'
import { transaction } from '../database/transaction.ts'
import { newId, type Uuid } from '../id.ts'
import { enter } from '../identity/enter.ts'
import { createLog } from '../log.ts'
import { type Change, channel, markChanged, readChange } from './changes.ts'
import { createHub } from './hub.ts'
import { listen } from './listen.ts'

/** Waits for it, however busy the machine is. */
const soon = (it: () => unknown) => vi.waitFor(it, { timeout: 30_000 })

const writeNote = operationNamed('relay.write-note')
const addParticipant = operationNamed('relay.add-participant')

const database = await testDatabase()
const house = await openHouse(database)
let nora: Awaited<ReturnType<typeof openLog>>
beforeAll(async () => {
  nora = await openLog(house)
})

const note = (log = nora.log) => ({ log, kind: 'note', text: 'Nora leste i dag.', areas: ['learning'] })
const municipality = fjordvikId

/** Everything that is notified on the channel, as it is sent. */
const eavesdrop = async (): Promise<string[]> => {
  const client = new pg.Client(database.connections.app)
  await client.connect()
  const ended = new Promise((resolve) => void client.once('end', resolve))
  onTestFinished(async () => {
    await client.end()
    await ended
  })
  const heard: string[] = []
  client.on('notification', ({ payload = '' }) => void heard.push(payload))
  await client.query(`listen ${channel}`)
  return heard
}

/** Marks something without an act, to know that whatever came before it has been heard. */
const markAndWait = async (heard: string[]): Promise<void> => {
  const topic = newId()
  await transaction(house.pool, async (tx) => {
    await enter(tx, nora.teacher.knock, house.clock.now())
    markChanged(tx, new Set([topic]))
  })
  await soon(() => expect(heard.at(-1)).toContain(topic))
  heard.pop()
}

test('an act tells municipality, log and version, and nothing else', async () => {
  const heard = await eavesdrop()
  await nora.teacher.does(writeNote, note())
  await soon(() => expect(heard).toHaveLength(1))
  const { rows } = await house.admin.query('select version from platform.live where topic = $1', [nora.log])
  expect(heard).toEqual([`${municipality} ${nora.log} ${rows[0].version}`])
  expect(readChange(heard[0])).toEqual({ municipality, topic: nora.log, version: rows[0].version })
})

test('nothing is told before COMMIT', async () => {
  const heard = await eavesdrop()
  const client = await house.admin.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('laget.municipality', $1, true)`, [municipality])
    await client.query('select platform.mark_changed($1)', [[nora.log]])
    await markAndWait(heard)
    expect(heard).toEqual([])
    await client.query('commit')
    await soon(() => expect(heard).toEqual([expect.stringContaining(nora.log)]))
  } finally {
    client.release()
  }
})

test('an act that is refused or does not fit tells nothing, nor does reading', async () => {
  const heard = await eavesdrop()
  await (await house.as('head')).perform(writeNote, note())
  await nora.teacher.perform(writeNote, { ...note(), areas: ['no-such-area'] })
  await nora.teacher.perform(addParticipant, { log: nora.log, to: nora.teacher.post })
  await transaction(house.pool, async (tx) => {
    await enter(tx, nora.teacher.knock, house.clock.now())
    markChanged(tx, new Set([nora.log]))
    throw new Error('and then it failed')
  }).catch(() => undefined)
  await markAndWait(heard)
  expect(heard).toEqual([])
})

test('a form posted twice tells once', async () => {
  const heard = await eavesdrop()
  const key = newId()
  await nora.teacher.perform(writeNote, note(), key)
  await nora.teacher.perform(writeNote, note(), key)
  await markAndWait(heard)
  expect(heard).toHaveLength(1)
})

test('of many at the same moment each has a version of its own', async () => {
  const heard = await eavesdrop()
  await Promise.all(Array.from({ length: 8 }, () => nora.teacher.does(writeNote, note())))
  await soon(() => expect(heard).toHaveLength(8))
  const versions = heard.map((payload) => readChange(payload)?.version ?? 0)
  expect(new Set(versions).size).toBe(8)
  expect(Math.max(...versions) - Math.min(...versions)).toBe(7)
})

test('nobody reads or writes the versions but through the two functions', async () => {
  for (const statement of [
    'select * from platform.live',
    `insert into platform.live values (gen_random_uuid(), gen_random_uuid(), 1)`,
  ])
    await expect(house.pool.query(statement)).rejects.toThrow('permission denied')
})

test('what is no payload of ours is nothing', () => {
  for (const payload of [
    undefined,
    '',
    'hello',
    `${municipality} ${municipality}`,
    `${municipality} ${municipality} x`,
  ])
    expect(readChange(payload)).toBeUndefined()
})

/** One process: its hub, its one listener, and what somebody is told who follows Nora's log there. */
const openProcess = async (follows: Uuid) => {
  const changes: Change[] = []
  const at = { listening: 0, looked: 0 }
  const hub = createHub({ stopping: new AbortController().signal })
  const listener = listen({
    connection: { ...database.connections.app, application_name: `live ${follows}` },
    log: createLog('silent'),
    heard: (change) => {
      changes.push(change)
      hub.publish(change)
    },
    listening: () => {
      at.listening += 1
      hub.compareAll()
    },
    wait: async () => undefined,
  })
  onTestFinished(() => listener.stop())
  const look = () => {
    at.looked += 1
  }
  hub.follow({ municipality, topic: follows, session: 'hers' }, { look, rest: () => {}, end: () => {} })
  await soon(() => expect(at.listening).toBe(1))
  at.looked = 0
  return { at, changes, listener }
}

test('two processes on one database: an act in one is told in both, and only to who follows that log', async () => {
  const other = await openLog(house)
  const [one, two] = [await openProcess(nora.log), await openProcess(nora.log)]
  const elsewhere = await openProcess(other.log)
  await nora.mother.does(writeNote, note())
  await soon(() => expect([one.at.looked, two.at.looked]).toEqual([1, 1]))
  await soon(() => expect(elsewhere.changes).toHaveLength(1))
  expect(elsewhere.at.looked).toBe(0)
})

test('a connection that was cut comes back by itself, and everyone compares what was not heard', async () => {
  const process = await openProcess(nora.log)
  const cut = 'select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1'
  await house.admin.query(cut, [`live ${nora.log}`])
  await soon(() => expect(process.at).toEqual({ listening: 2, looked: 1 }))
  await nora.teacher.does(writeNote, note())
  await soon(() => expect(process.at.looked).toBe(2))
})

test('one connection per process, and none when it has stopped', async () => {
  const process = await openProcess(newId())
  const mine = async () => {
    const sql = `select count(*)::int as n from pg_stat_activity where application_name like 'live %' and query = 'listen ${channel}'`
    return (await house.admin.query(sql)).rows[0].n
  }
  await soon(async () => expect(await mine()).toBe(1))
  await process.listener.stop()
  await soon(async () => expect(await mine()).toBe(0))
})
