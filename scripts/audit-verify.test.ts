import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { openDatabase } from '#platform/database/open-database.ts'
import { newId, type Uuid } from '#platform/id.ts'
import type { Keyring } from '#platform/keys/key.ts'
import { createKeyring } from '#platform/keys/keyring.ts'
import { createLog } from '#platform/log.ts'
import { sealAll, writeActs } from '#testing/audit.ts'
import { testDatabase } from '#testing/database.ts'
import { addressOf } from '#testing/pools.ts'
import { openRunFolder } from '#testing/run-folder.ts'
import { runScript } from '#testing/run-script.ts'

const folder = await openRunFolder()
afterAll(() => folder.remove())

describe('over a database outside', async () => {
  const database = await testDatabase()
  const intruder = database.pool('admin')
  const { admin, app, jobs } = database.connections
  const env = {
    DATABASE_URL: addressOf(admin),
    LAGET_APP_DATABASE_URL: addressOf(app),
    LAGET_JOBS_DATABASE_URL: addressOf(jobs),
    LAGET_KEYS: folder.path('keyring.json'),
  }
  let keyring: Keyring
  let municipality: Uuid
  let neighbour: Uuid
  let acts: Uuid[]
  const verify = (...words: string[]) => runScript('audit-verify', words, env)
  const grow = async (of: Uuid, count: number) => {
    const ids = await writeActs(database, of, count)
    await sealAll(database, of, keyring)
    return ids
  }

  beforeAll(async () => {
    keyring = await createKeyring(folder.path('keyring.json'), systemClock.now())
  })
  beforeEach(async () => {
    for (const table of ['entry', 'leaf', 'checkpoint']) await intruder.query(`delete from audit.${table}`)
    municipality = newId()
    neighbour = newId()
    acts = await grow(municipality, 4)
    await grow(neighbour, 1)
  })

  it('says of each municipality that all is as it was written, and ends well', async () => {
    const { code, said, complained } = await verify()
    expect({ code, complained }).toEqual({ code: 0, complained: '' })
    expect(said.split('\n').sort()).toEqual([
      '',
      ...[
        `Municipality ${municipality}: as it was written. 4 acts are sealed under 1 checkpoint.`,
        `Municipality ${neighbour}: as it was written. 1 act is sealed under 1 checkpoint.`,
      ].sort(),
    ])
  })

  it.each([
    ['changed', "update audit.entry set role = 'head' where id = $1", 'changed'],
    ['removed', 'delete from audit.entry where id = $1', 'was removed'],
    [
      'moved',
      `update audit.leaf l set entry_id = o.entry_id, hash = o.hash, mac = o.mac from audit.leaf o
       where l.entry_id = $1 and o.position = 3 and o.municipality_id = l.municipality_id`,
      'moved',
    ],
  ])('names the first act that was %s, and ends with 1', async (how, breach) => {
    if (how === 'moved')
      await intruder.query('alter table audit.leaf drop constraint if exists leaf_municipality_id_entry_id_key')
    await intruder.query(breach, [acts[1]])
    const { code, said } = await verify()
    expect(code).toBe(1)
    expect(said).toMatch(new RegExp(`^Municipality ${municipality}: BROKEN. `, 'm'))
    expect(said).toContain('position 1 of epoch 1')
    expect((await verify(neighbour)).code).toBe(0)
    expect((await verify(municipality)).code).toBe(1)
  })

  it('keeps checkpoints in a folder, and holds what it finds there against the tree', async () => {
    const kept = ['--checkpoints', folder.path('checkpoints')]
    expect((await verify(...kept)).code).toBe(0)
    expect((await verify(...kept)).code).toBe(0)
    expect(await readdir(folder.path('checkpoints'))).toHaveLength(2)
    await grow(municipality, 3)
    expect((await verify(...kept)).code).toBe(0)
    expect(await readdir(folder.path('checkpoints'))).toHaveLength(3)
    // The end cut off together with its checkpoint: only what was kept outside can tell.
    await intruder.query('delete from audit.entry where municipality_id = $1 and not id = any ($2)', [
      municipality,
      acts,
    ])
    await intruder.query('delete from audit.leaf where municipality_id = $1 and position >= 4', [municipality])
    await intruder.query('delete from audit.checkpoint where municipality_id = $1 and size > 4', [municipality])
    expect((await verify()).code).toBe(0)
    const { code, said } = await verify(...kept)
    expect(code).toBe(1)
    expect(said).toContain(`Municipality ${municipality}: BROKEN.`)
  })

  it('says so when what Laget remembers of its last checkpoints cannot be read', async () => {
    const data = folder.path('unreadable')
    await mkdir(data)
    await writeFile(`${data}/checkpoints`, 'no folder')
    const { code, said, complained } = await runScript('audit-verify', [], { ...env, LAGET_DATA: data })
    expect([code, said, complained]).toEqual([1, '', expect.stringContaining('ENOTDIR')])
  })

  it('knows no municipality that is not there', async () => {
    const stranger = newId()
    expect(await verify(stranger)).toMatchObject({ code: 1, said: `Nothing is known of a municipality ${stranger}.\n` })
  })

  it('needs the keyring that the database was set up with', async () => {
    const missing = await runScript('audit-verify', [], { ...env, LAGET_KEYS: folder.path('none.json') })
    expect(missing).toMatchObject({
      code: 1,
      said: '',
      complained: expect.stringContaining('none.json does not exist'),
    })
    expect((await runScript('audit-verify', [], { DATABASE_URL: env.DATABASE_URL })).code).toBe(2)
  })
})

it('reads the embedded database while Laget runs on it, and while it does not', async () => {
  const env = { LAGET_DATA: folder.path('data') }
  const config = readConfig(env)
  const none = await runScript('audit-verify', [], { ...env, LAGET_KEYS: folder.path('keyring.json') })
  expect(none).toMatchObject({ code: 1, complained: expect.stringContaining('There is no database in') })
  const keyring = await createKeyring(config.keys, systemClock.now())
  const laget = await openDatabase({ config, keyring, log: createLog('silent') })
  const empty = { code: 0, said: 'The audit is empty: nothing has been done here yet.\n', complained: '' }
  expect(await runScript('audit-verify', [], env)).toEqual(empty)
  await laget.stop()
  expect(await runScript('audit-verify', [], env)).toEqual(empty)
})
