import { afterAll, beforeAll, expect, it } from 'vitest'
import { migrate } from '#platform/database/migrate.ts'
import { newId, type Uuid } from '#platform/id.ts'
import { newKeyring } from '#platform/keys/key.ts'
import { sealAll, sealOnce, verifyNow, writeActs } from '#testing/audit.ts'
import { startCluster } from '#testing/cluster.ts'
import { type Pools, poolsOn } from '#testing/pools.ts'
import { openCheckpoint } from './checkpoint.ts'

/**
 * A dump restored into another cluster, for real: two clusters, each with its own life, and the rows carried from one to the other
 * as pg_restore does it. There the numbers of transactions begin anew, below those that the carried rows bear.
 */
const keyring = newKeyring(new Date('2026-11-22T10:00:00Z'))
const tables = ['entry', 'leaf', 'checkpoint', 'erasure']
const ending: (() => Promise<void>)[] = []

const openCluster = async () => {
  const cluster = await startCluster((admin) => migrate({ admin, kind: 'test' }))
  ending.push(() => cluster.stop())
  const { connections } = await cluster.createDatabase('template')
  const pools = poolsOn(connections)
  ending.unshift(() => pools.end())
  return pools
}

let old: Pools
let young: Pools
beforeAll(async () => {
  ;[old, young] = await Promise.all([openCluster(), openCluster()])
  // The old cluster has counted far beyond where the young one begins.
  await old
    .pool('admin')
    .query('do $$ begin for i in 1..3000 loop perform pg_current_xact_id(); commit; end loop; end $$')
})
afterAll(async () => {
  for (const end of ending) await end()
})

const dumpAndRestore = async (municipality: Uuid) => {
  for (const table of tables) {
    const { rows } = await old
      .pool('admin')
      .query(`select row_to_json(t) as row from audit.${table} t where municipality_id = $1`, [municipality])
    const text = `insert into audit.${table} select * from jsonb_populate_record(null::audit.${table}, $1)`
    for (const { row } of rows) await young.pool('admin').query(text, [row])
  }
}
const order = async () => {
  const text = 'select epoch, entry_id from audit.leaf order by epoch, position'
  return (await young.pool('admin').query(text)).rows.map((row) => [row.epoch, row.entry_id])
}

it('a tree goes on in a new epoch that vouches for the old one', async () => {
  const municipality = newId()
  const sealed = await writeActs(old, municipality, 4)
  const [kept = ''] = (await sealAll(old, municipality, keyring)).slice(-1)
  const carried = await writeActs(old, municipality, 3)
  await dumpAndRestore(municipality)

  const waiting = await verifyNow(young, { municipality, keyring })
  expect(waiting).toMatchObject({ epochs: 1, sealed: 4n, unsealed: 3n })
  expect(waiting).not.toHaveProperty('fault')

  const fresh = await writeActs(young, municipality, 3)
  // Batches smaller than what was carried: the epoch opens over several of them.
  const first = await sealOnce(young, municipality, keyring, 2)
  expect(first).toMatchObject({ outcome: 'sealed', count: 2, more: true })
  expect(await verifyNow(young, { municipality, keyring })).not.toHaveProperty('fault')
  for (let result = first; result.outcome !== 'nothing'; ) result = await sealOnce(young, municipality, keyring, 2)

  expect(await order()).toEqual([...sealed.map((id) => [1, id]), ...[...carried, ...fresh].map((id) => [2, id])])
  const anchor = openCheckpoint(keyring, kept)
  const found = await verifyNow(young, { municipality, keyring, anchors: anchor ? [anchor] : [] })
  expect(found).toMatchObject({ epochs: 2, sealed: 10n, unsealed: 0n })
  expect(found).not.toHaveProperty('fault')

  const note = await young
    .pool('admin')
    .query('select text from audit.checkpoint where epoch = 2 order by size desc limit 1')
  expect(note.rows[0].text).toContain(`\nprevious 4 ${anchor?.root.toString('base64')}\n`)

  // The end of the old epoch can no longer be cut off without a trace, nor the whole of it.
  const cut = `delete from audit.leaf where epoch = 1 and position = 3`
  await young.pool('admin').query(cut)
  await young.pool('admin').query('delete from audit.checkpoint where epoch = 1')
  await expect(sealAgain(municipality)).rejects.toThrow('is not as it was signed')
  expect((await verifyNow(young, { municipality, keyring })).fault).toMatchObject({ kind: 'checkpoint', epoch: 1 })
  await young.pool('admin').query('delete from audit.leaf where epoch = 1')
  expect((await verifyNow(young, { municipality, keyring })).fault).toMatchObject({ kind: 'removed', epoch: 1 })
})

const sealAgain = async (municipality: Uuid) => {
  await writeActs(young, municipality, 1)
  return sealOnce(young, municipality, keyring)
}
