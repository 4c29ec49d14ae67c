import { beforeEach, describe, expect, it } from 'vitest'
import { newId, type Uuid } from '#platform/id.ts'
import { newKeyring, withNewKey } from '#platform/keys/key.ts'
import { anAct, asActor, inTransaction, sealAll, sealOnce, verifyNow, writeAct, writeActs } from '#testing/audit.ts'
import { testDatabase } from '#testing/database.ts'
import { openCheckpoint } from './checkpoint.ts'
import { recordEntry } from './record.ts'
import { AuditBroken, closeCounts, sealBatch } from './seal.ts'

const now = new Date('2026-11-22T10:00:00Z')
const keyring = newKeyring(now)
const database = await testDatabase()
const admin = database.pool('admin')
let municipality: Uuid
beforeEach(() => {
  municipality = newId()
})

const sealedIds = async () => {
  const text = 'select entry_id from audit.leaf where municipality_id = $1 order by epoch, position'
  return (await admin.query<{ entry_id: Uuid }>(text, [municipality])).rows.map((row) => row.entry_id)
}
const verdict = () => verifyNow(database, { municipality, keyring })

describe('sealing', () => {
  it('puts acts into the tree in the order in which they were written, and signs where it stands', async () => {
    const written = await writeActs(database, municipality, 5)
    const notes = await sealAll(database, municipality, keyring)
    expect(await sealedIds()).toEqual(written)
    expect(openCheckpoint(keyring, notes.at(-1) ?? '')).toMatchObject({ municipality, epoch: 1, size: 5n })
    expect(await verdict()).toEqual({
      municipality,
      epochs: 1,
      sealed: 5n,
      checkpoints: notes.length,
      erased: 0n,
      unsealed: 0n,
      newest: notes.at(-1),
    })
  })

  it('goes on where it was, in batches as small as one', async () => {
    const written = await writeActs(database, municipality, 7)
    const notes = await sealAll(database, municipality, keyring, 1)
    expect(notes).toHaveLength(7)
    written.push(...(await writeActs(database, municipality, 6)))
    await sealAll(database, municipality, keyring, 4)
    expect(await sealedIds()).toEqual(written)
    expect(await verdict()).toMatchObject({ sealed: 13n })
    expect(await verdict()).not.toHaveProperty('fault')
  })

  it('takes acts of one transaction in the order of their ids, over the end of a batch too', async () => {
    const acts = Array.from({ length: 5 }, () => anAct(municipality, { actorKind: 'system', person: null }))
    await asActor(database, { municipality }, async (client) => {
      for (const act of acts.toReversed()) await recordEntry(client, act)
    })
    await sealAll(database, municipality, keyring, 2)
    expect(await sealedIds()).toEqual(acts.map((act) => act.id))
  })

  it('makes no checkpoint when there is nothing to seal', async () => {
    expect(await sealOnce(database, municipality, keyring)).toEqual({ outcome: 'nothing' })
    await writeActs(database, municipality, 1)
    await sealAll(database, municipality, keyring)
    expect(await sealOnce(database, municipality, keyring)).toEqual({ outcome: 'nothing' })
    expect((await verdict()).checkpoints).toBe(1)
  })

  it('keeps municipalities apart', async () => {
    const neighbour = newId()
    const [mine] = await writeActs(database, municipality, 1)
    await writeActs(database, neighbour, 1)
    await sealAll(database, municipality, keyring)
    expect(await sealedIds()).toEqual([mine])
    expect(await verifyNow(database, { municipality: neighbour, keyring })).toMatchObject({ sealed: 0n, unsealed: 1n })
  })

  it('includes the day sums of bearers', async () => {
    const text = `insert into audit.daily_count values ($1, '2026-11-20', 'surveys.give-answer', 'change', 1, 40)`
    await admin.query(text, [municipality])
    await inTransaction(database.pool('jobs'), 'begin', (client) => closeCounts(client, municipality))
    await sealAll(database, municipality, keyring)
    expect(await verdict()).toMatchObject({ sealed: 1n, unsealed: 0n })
  })

  it('goes on after the keys were rotated, and verifies with the old ones', async () => {
    await writeActs(database, municipality, 2)
    await sealAll(database, municipality, keyring)
    const rotated = withNewKey(withNewKey(keyring, 'sign', now), 'hash', now)
    await writeActs(database, municipality, 2)
    await sealAll(database, municipality, rotated)
    const found = await verifyNow(database, { municipality, keyring: rotated })
    expect(found).toMatchObject({ sealed: 4n })
    expect(found).not.toHaveProperty('fault')
    expect((await verdict()).fault).toMatchObject({ kind: 'unknown-key', position: 2n })
  })
})

describe('writers and sealers', () => {
  it('a writer that is still at work holds its act, and those begun after it, back from the tree, and waits for nobody', async () => {
    const [before] = await writeActs(database, municipality, 1)
    await sealAll(database, municipality, keyring)
    const slow = anAct(municipality)
    const quick = anAct(municipality)
    await asActor(database, { municipality, person: slow.person as Uuid }, async (client) => {
      await recordEntry(client, slow)
      await writeAct(database, quick)
      expect(await sealOnce(database, municipality, keyring)).toEqual({ outcome: 'nothing' })
      expect(await sealedIds()).toEqual([before])
    })
    await sealAll(database, municipality, keyring)
    expect(await sealedIds()).toEqual([before, slow.id, quick.id])
    expect(await verdict()).not.toHaveProperty('fault')
  })

  it('a writer does not wait for a sealer that has not committed', async () => {
    await writeActs(database, municipality, 3)
    const act = anAct(municipality)
    await inTransaction(database.pool('jobs'), 'begin', async (client) => {
      await sealBatch(client, { municipality, keyring, now })
      await asActor(database, { municipality, person: act.person as Uuid }, async (writer) => {
        await writer.query("set local lock_timeout = '5s'")
        await recordEntry(writer, act)
      })
    })
    await sealAll(database, municipality, keyring)
    expect((await sealedIds()).at(-1)).toBe(act.id)
  })

  it('a second sealer of the municipality leaves at once; one of another goes on', async () => {
    const neighbour = newId()
    await writeActs(database, municipality, 1)
    await inTransaction(database.pool('jobs'), 'begin', async (client) => {
      await sealBatch(client, { municipality, keyring, now })
      expect(await sealOnce(database, municipality, keyring)).toEqual({ outcome: 'busy' })
      expect((await sealOnce(database, neighbour, keyring)).outcome).not.toBe('busy')
    })
  })

  it('many of both at once lose, double and misplace nothing', async () => {
    let writing = true
    const people = Array.from({ length: 4 }, () => writeActs(database, municipality, 15))
    const sealers = Array.from({ length: 3 }, async () => {
      while (writing) await sealOnce(database, municipality, keyring, 7)
    })
    const written = (await Promise.all(people)).flat()
    writing = false
    await Promise.all(sealers)
    await sealAll(database, municipality, keyring)
    expect((await sealedIds()).toSorted()).toEqual(written.toSorted())
    expect(await verdict()).toMatchObject({ sealed: 60n, unsealed: 0n })
    expect(await verdict()).not.toHaveProperty('fault')
  })

  it('a sealer that is cut off leaves nothing behind', async () => {
    const written = await writeActs(database, municipality, 3)
    const cut = inTransaction(database.pool('jobs'), 'begin', async (client) => {
      await sealBatch(client, { municipality, keyring, now })
      throw new Error('power cut')
    })
    await expect(cut).rejects.toThrow('power cut')
    expect(await sealedIds()).toEqual([])
    await sealAll(database, municipality, keyring)
    expect(await sealedIds()).toEqual(written)
  })
})

describe('a broken tree', () => {
  it.each([
    ['root', "root = sha256('x')"],
    ['peaks', "peaks = array[sha256('x')]"],
    ['horizon', "horizon = '3'"],
    ['text', "text = replace(text, 'laget', 'Laget')"],
    ['signature', "signature = sha512('x')"],
  ])('is not grown: its last checkpoint has another %s than was signed', async (_, change) => {
    await writeActs(database, municipality, 2)
    await sealAll(database, municipality, keyring)
    await admin.query(`update audit.checkpoint set ${change} where municipality_id = $1`, [municipality])
    await writeActs(database, municipality, 1)
    await expect(sealOnce(database, municipality, keyring)).rejects.toThrow(AuditBroken)
    expect((await verdict()).fault).toMatchObject({ kind: 'checkpoint', epoch: 1 })
  })
})
