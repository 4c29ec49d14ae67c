import { beforeEach, describe, expect, it } from 'vitest'
import { newId, type Uuid } from '#platform/id.ts'
import { newKeyring } from '#platform/keys/key.ts'
import { inTransaction, sealAll, verifyNow, writeActs } from '#testing/audit.ts'
import { testDatabase } from '#testing/database.ts'
import { openCheckpoint } from './checkpoint.ts'
import { eraseEntries } from './erase.ts'
import { verifyCommand } from './verify-command.ts'

const keyring = newKeyring(new Date('2026-11-22T10:00:00Z'))
const database = await testDatabase()
// Someone who owns the database: may do everything there, and has no keys.
const intruder = database.pool('admin')
let municipality: Uuid
let ids: Uuid[]
let notes: string[]

// Ten acts under checkpoints over 4, 8 and 10 of them.
beforeEach(async () => {
  municipality = newId()
  ids = await writeActs(database, municipality, 10)
  notes = await sealAll(database, municipality, keyring, 4)
})

const does = (text: string, ...more: unknown[]) => intruder.query(text, [municipality, ...more])
const verdict = (kept: string[] = []) => {
  const anchors = kept.flatMap((note) => openCheckpoint(keyring, note) ?? [])
  return verifyNow(database, { municipality, keyring, anchors })
}

describe('held against a checkpoint that was kept outside', () => {
  it('an untouched tree that has grown since verifies', async () => {
    await writeActs(database, municipality, 5)
    await sealAll(database, municipality, keyring)
    expect(await verdict(notes)).not.toHaveProperty('fault')
  })

  it('an end that was cut off, checkpoints and all, is found', async () => {
    await does('delete from audit.checkpoint where municipality_id = $1 and size > 8')
    await does('delete from audit.leaf where municipality_id = $1 and position >= 8')
    await does('delete from audit.entry where municipality_id = $1 and id = any ($2)', ids.slice(8))
    expect(await verdict()).not.toHaveProperty('fault')
    expect((await verdict(notes)).fault).toMatchObject({ kind: 'removed', position: 8n })
  })

  it('an end that was cut off and grown anew is found', async () => {
    await does('delete from audit.checkpoint where municipality_id = $1 and size > 4')
    await does('delete from audit.leaf where municipality_id = $1 and position >= 4')
    await does('delete from audit.entry where municipality_id = $1 and id = any ($2)', ids.slice(4, 6))
    await writeActs(database, municipality, 5)
    await sealAll(database, municipality, keyring)
    expect(await verdict()).not.toHaveProperty('fault')
    expect((await verdict(notes)).fault).toMatchObject({ kind: 'changed', position: 7n })
  })

  it('a municipality of which nothing is left is found', async () => {
    for (const table of ['entry', 'leaf', 'checkpoint'])
      await does(`delete from audit.${table} where municipality_id = $1`)
    expect(await verdict()).toMatchObject({ epochs: 0, sealed: 0n })
    expect((await verdict(notes)).fault).toMatchObject({ kind: 'checkpoint', epoch: 1 })
  })
})

describe('the command', () => {
  const run = async (anchors: string[] = []) => {
    const lines: string[] = []
    const client = await database.pool('jobs').connect()
    const code = await verifyCommand({ client, keyring, anchors, print: (line) => lines.push(line) }).finally(() =>
      client.release(),
    )
    return { code, lines: lines.filter((line) => line.includes(municipality)) }
  }
  beforeEach(async () => {
    for (const table of ['entry', 'leaf', 'checkpoint', 'erasure']) {
      await intruder.query(`delete from audit.${table} where municipality_id <> $1`, [municipality])
    }
  })

  it('says that all is as it was, and ends with 0', async () => {
    const erasure = { act: newId(), orderedBy: newId(), rule: 'archive.delivered', entries: ids.slice(1, 2) }
    await inTransaction(database.pool('jobs'), 'begin', (client) =>
      eraseEntries(client, keyring, { municipality, ...erasure }),
    )
    expect(await run(notes)).toEqual({
      code: 0,
      lines: [
        `Municipality ${municipality}: as it was written. 10 acts are sealed under 3 checkpoints, 1 of them with personal fields erased by rule. 1 act waits to be sealed.`,
      ],
    })
  })

  it('names the first act that is not, and ends with 1', async () => {
    await does('delete from audit.entry where municipality_id = $1 and id = $2', ids[6])
    expect(await run()).toEqual({
      code: 1,
      lines: [`Municipality ${municipality}: BROKEN. The act ${ids[6]} (position 6 of epoch 1) was removed.`],
    })
  })

  it('goes through every municipality', async () => {
    const neighbour = newId()
    await writeActs(database, neighbour, 1)
    await sealAll(database, neighbour, keyring)
    await intruder.query(`update audit.entry set role = 'head' where municipality_id = $1`, [neighbour])
    const found = await run()
    expect(found.code).toBe(1)
    expect(found.lines[0]).toContain('as it was written')
  })

  it('refuses a checkpoint that was altered', async () => {
    const altered = notes[0]?.replace('\n4\n', '\n5\n') ?? ''
    await expect(run([altered])).rejects.toThrow('was not signed with a key of this keyring, or was altered')
  })

  it('misses a municipality that only an outside checkpoint knows of', async () => {
    for (const table of ['entry', 'leaf', 'checkpoint'])
      await does(`delete from audit.${table} where municipality_id = $1`)
    expect((await run()).code).toBe(0)
    expect((await run(notes)).code).toBe(1)
  })
})
