import { beforeEach, describe, expect, it } from 'vitest'
import { newId, type Uuid } from '#platform/id.ts'
import { newKeyring } from '#platform/keys/key.ts'
import { anAct, sealAll, verifyNow, writeAct, writeActs } from '#testing/audit.ts'
import { testDatabase } from '#testing/database.ts'
import { entryHash, placeMac } from './leaf.ts'
import { readTreeRows } from './tree-store.ts'

const keyring = newKeyring(new Date('2026-11-22T10:00:00Z'))
const database = await testDatabase()
// Someone who owns the database: may do everything there, and has no keys.
const intruder = database.pool('admin')
let municipality: Uuid
let ids: Uuid[]
let newest: string | undefined

// Ten acts under checkpoints over 4, 8 and 10 of them.
beforeEach(async () => {
  municipality = newId()
  ids = await writeActs(database, municipality, 10)
  newest = (await sealAll(database, municipality, keyring, 4)).at(-1)
})

const does = (text: string, ...more: unknown[]) => intruder.query(text, [municipality, ...more])
const verdict = (pageSize = 3) => verifyNow(database, { municipality, keyring, pageSize })
const fault = async () => (await verdict()).fault

it('an untouched tree verifies, whatever the size of a page', async () => {
  for (const pageSize of [1, 2, 3, 4, 5, 9, 10, 11, 1000]) {
    const found = await verdict(pageSize)
    expect(found).toEqual({ municipality, epochs: 1, sealed: 10n, checkpoints: 3, erased: 0n, unsealed: 0n, newest })
  }
})

it('acts that wait for the sealer are counted', async () => {
  await writeActs(database, municipality, 2)
  expect(await verdict()).toMatchObject({ sealed: 10n, unsealed: 2n })
})

describe('a changed act is named', () => {
  it.each([
    'id = gen_random_uuid()',
    "at = at + interval '1 microsecond'",
    "xid = '5'",
    "operation = 'relay.close-log'",
    "effect = 'change'",
    "actor_kind = 'outside'",
    'person_id = null',
    'person_id = gen_random_uuid()',
    'post_id = gen_random_uuid()',
    "role = 'head'",
    'child_id = null',
    'log_id = null',
    'cause = id',
    'reason = null',
    `detail = '{"entries": 4}'`,
    "salt = '\\x000102030405060708090a0b0c0d0e0f'",
  ])('%s', async (change) => {
    await does(`update audit.entry set ${change} where municipality_id = $1 and id = $2`, ids[5])
    expect(await fault()).toMatchObject({
      kind: change.startsWith('id') ? 'removed' : 'changed',
      epoch: 1,
      position: 5n,
      entryId: ids[5],
    })
  })

  it('the first of several', async () => {
    await does(`update audit.entry set role = 'head' where municipality_id = $1 and id = any ($2)`, [
      ids[7],
      ids[2],
      ids[9],
    ])
    expect(await fault()).toMatchObject({ kind: 'changed', position: 2n, entryId: ids[2] })
  })

  it('when the leaf was made to fit it', async () => {
    await does(`update audit.entry set role = 'head' where municipality_id = $1 and id = $2`, ids[5])
    await does(`update audit.leaf set hash = sha256('fits') where municipality_id = $1 and position = 5`)
    expect(await fault()).toMatchObject({ kind: 'changed', position: 5n, entryId: ids[5] })
  })

  it('when another leaf with all that belongs to it was put in its place', async () => {
    await does(`update audit.leaf l set hash = o.hash, mac = o.mac from audit.leaf o
      where l.municipality_id = $1 and l.position = 5 and o.municipality_id = $1 and o.position = 2`)
    expect(await fault()).toMatchObject({ kind: 'changed', position: 5n, entryId: ids[5] })
  })
})

it('a change by someone who has the key of the leaves too is found by the signed root, batch by batch', async () => {
  await does(`update audit.entry set role = 'head' where municipality_id = $1 and id = $2`, ids[5])
  const [row] = await readTreeRows(database.pool('jobs'), municipality, 1, 5n, 1)
  if (!row?.entry) throw new Error('the act is gone')
  const place = { municipality, epoch: 1, position: 5n, entryId: row.entryId, hash: entryHash(row.entry) }
  const mac = placeMac(keyring, place)
  await does('update audit.leaf set hash = $2, mac = $3 where municipality_id = $1 and position = 5', place.hash, mac)
  const found = await fault()
  expect(found).toMatchObject({ kind: 'checkpoint', position: 7n })
  expect(found?.sentence).toBe(
    'The checkpoint over the first 8 acts of epoch 1 does not fit the acts that stand there.',
  )
})

describe('a removed act is named', () => {
  it('by its id while the tree still knows it', async () => {
    await does('delete from audit.entry where municipality_id = $1 and id = any ($2)', [ids[6], ids[8]])
    expect(await fault()).toMatchObject({ kind: 'removed', position: 6n, entryId: ids[6] })
  })

  it('by its position when it was taken out of the tree as well', async () => {
    await does('delete from audit.entry where municipality_id = $1 and id = $2', ids[6])
    await does('delete from audit.leaf where municipality_id = $1 and entry_id = $2', ids[6])
    expect(await fault()).toMatchObject({ kind: 'removed', position: 6n })
  })

  it('when the first one is gone', async () => {
    await does('delete from audit.leaf where municipality_id = $1 and position = 0')
    expect(await fault()).toMatchObject({ kind: 'removed', position: 0n })
  })

  it('when the end was cut off', async () => {
    await does('delete from audit.leaf where municipality_id = $1 and position >= 9')
    expect(await fault()).toMatchObject({ kind: 'removed', position: 9n })
  })

  it('when the others closed ranks', async () => {
    await does('delete from audit.entry where municipality_id = $1 and id = $2', ids[6])
    await does('delete from audit.leaf where municipality_id = $1 and position = 6')
    await does('update audit.leaf set position = position - 1 where municipality_id = $1 and position = 7')
    expect(await fault()).toMatchObject({ kind: 'moved', position: 6n, entryId: ids[7] })
    expect((await fault())?.sentence).toContain('was sealed at position 7')
  })

  it('when only its personal fields are gone and no rule erased them', async () => {
    await does(
      `update audit.entry set person_id = null, child_id = null, detail = '{}', salt = '' where municipality_id = $1 and id = $2`,
      ids[3],
    )
    expect(await fault()).toMatchObject({ kind: 'removed', position: 3n, entryId: ids[3] })
    expect((await fault())?.sentence).toContain('no erasure by rule names it')
  })

  it('when it was moved to another municipality', async () => {
    await does('update audit.entry set municipality_id = $2 where municipality_id = $1 and id = $3', newId(), ids[4])
    expect(await fault()).toMatchObject({ kind: 'removed', position: 4n, entryId: ids[4] })
  })
})

describe('a moved act is named', () => {
  const swapPositions = (a: number, b: number) =>
    does(
      `update audit.leaf set position = case position when $2 then -1 - $3::bigint else -1 - $2::bigint end where municipality_id = $1 and position in ($2, $3)`,
      a,
      b,
    )

  it('when two changed places in the tree', async () => {
    await intruder.query('alter table audit.leaf drop constraint if exists leaf_position_check')
    await swapPositions(3, 7)
    await does('update audit.leaf set position = -1 - position where municipality_id = $1 and position < 0')
    expect(await fault()).toMatchObject({ kind: 'moved', position: 3n, entryId: ids[7] })
  })

  it('when two acts changed contents', async () => {
    await does(
      `update audit.entry e set at = o.at, xid = o.xid, person_id = o.person_id, child_id = o.child_id, log_id = o.log_id, salt = o.salt
        from audit.entry o where e.municipality_id = $1 and o.municipality_id = $1 and (e.id, o.id) in (($2, $3), ($3, $2))`,
      ids[3],
      ids[7],
    )
    expect(await fault()).toMatchObject({ kind: 'changed', position: 3n, entryId: ids[3] })
  })
})

describe('an inserted act is named', () => {
  it('when it claims a transaction that was sealed long ago', async () => {
    const forged = anAct(municipality)
    await writeAct(database, forged)
    await does(
      `update audit.entry set xid = '100', at = at - interval '1 year' where municipality_id = $1 and id = $2`,
      forged.id,
    )
    expect(await fault()).toMatchObject({ kind: 'inserted', entryId: forged.id })
  })

  it('when it claims a transaction that has not been yet', async () => {
    const forged = anAct(municipality)
    await writeAct(database, forged)
    await does(`update audit.entry set xid = '99999999999' where municipality_id = $1 and id = $2`, forged.id)
    expect(await fault()).toMatchObject({ kind: 'inserted', entryId: forged.id })
  })

  it('when a leaf was put at the end for it', async () => {
    const [forged] = await writeActs(database, municipality, 1)
    await does(
      `insert into audit.leaf select municipality_id, 1, 10, $2, hash, mac from audit.leaf where municipality_id = $1 and position = 9`,
      forged,
    )
    expect(await fault()).toMatchObject({ kind: 'changed', position: 10n, entryId: forged })
  })

  it('when all the tree, but for its keys, was made anew with it', async () => {
    await does('delete from audit.checkpoint where municipality_id = $1')
    await does('delete from audit.leaf where municipality_id = $1')
    const otherKeys = newKeyring(new Date('2026-11-22T10:00:00Z'))
    await sealAll(database, municipality, otherKeys)
    expect(await fault()).toMatchObject({ kind: 'unknown-key', position: 0n })
  })
})

describe('a checkpoint', () => {
  it.each([
    ["root = sha256('x')", 'is not as it was signed'],
    ["at = at + interval '1 day'", 'is not as it was signed'],
    ["horizon = '3'", 'is not as it was signed'],
    ["cluster = 'other'", 'is not as it was signed'],
    ["text = text || 'x'", 'is not as it was signed'],
    ["signature = sha512('x')", 'is not as it was signed'],
    ["key_id = '00000000'", 'this keyring lacks'],
    ["peaks = array[sha256('x')]", 'holds other subtree roots'],
  ])('with another %s is named', async (change, sentence) => {
    await does(`update audit.checkpoint set ${change} where municipality_id = $1 and size = 8`)
    const found = await fault()
    expect(found).toMatchObject({ epoch: 1, position: 7n })
    expect(found?.sentence).toContain('over the first 8 acts')
    expect(found?.sentence).toContain(sentence)
  })

  it('that was removed at the end leaves acts without one', async () => {
    await does('delete from audit.checkpoint where municipality_id = $1 and size = 10')
    expect(await fault()).toMatchObject({ kind: 'inserted', position: 8n })
  })

  it('that was removed altogether leaves a tree under none', async () => {
    await does('delete from audit.checkpoint where municipality_id = $1')
    expect(await fault()).toMatchObject({ kind: 'checkpoint', epoch: 1 })
  })
})
