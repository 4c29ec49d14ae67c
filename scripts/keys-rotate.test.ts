import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actor, openSession } from '#demo/acting.ts'
import { fjordvik, fjordvikId } from '#demo/fjordvik.ts'
import { syntheticNumber } from '#demo/synthetic-number.ts'
import { foundMunicipality } from '#modules/organisation'
import { startLog } from '#modules/relay'
import { settableClock, systemClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { openDatabase } from '#platform/database/open-database.ts'
import { transaction } from '#platform/database/transaction.ts'
import { createDoor } from '#platform/door.ts'
import { enter } from '#platform/identity/enter.ts'
import { identityPurpose } from '#platform/identity/identity-number.ts'
import { openNumber } from '#platform/identity/kept-number.ts'
import { currentKey, type Keyring, keyPurposes, keysFor } from '#platform/keys/key.ts'
import { createKeyring, loadKeyring } from '#platform/keys/keyring.ts'
import { lookupHash } from '#platform/keys/lookup-hash.ts'
import { createLog } from '#platform/log.ts'
import { sealAll, verifyNow } from '#testing/audit.ts'
import { testDatabase } from '#testing/database.ts'
import { addressOf, type Pools, poolsOn } from '#testing/pools.ts'
import { openRunFolder } from '#testing/run-folder.ts'
import { runScript } from '#testing/run-script.ts'
import { reactions } from '../src/app.ts'

const folder = await openRunFolder()
afterAll(() => folder.remove())

describe('over a database outside', async () => {
  const database = await testDatabase()
  const { admin, app, jobs } = database.connections
  const file = folder.path('keyring.json')
  const env = {
    DATABASE_URL: addressOf(admin),
    LAGET_APP_DATABASE_URL: addressOf(app),
    LAGET_JOBS_DATABASE_URL: addressOf(jobs),
    LAGET_KEYS: file,
  }
  const outside = database.pool('admin')
  const clock = settableClock('2026-11-23T08:00:00Z')
  let before: Keyring
  let running: Pools

  /** A start by the teacher: the same child and the same mother every time. */
  const start = async (keyring: Keyring, pool = running.pool('app')): Promise<void> => {
    const { person = '', posts = [] } = fjordvik.staff[0] ?? {}
    const who = { municipality: fjordvikId, person, post: posts[0]?.id ?? '' }
    const door = createDoor({ pool, clock, keyring, reactions })
    await actor(door, await openSession({ pool, keyring, clock }, who), who).does(startLog, {
      child: { name: 'Iver Lie', birthDate: '2017-03-03', identityNumber: syntheticNumber('2017-03-03', 0) },
      guardians: [{ name: 'Guro Lie', relation: 'mother', identityNumber: syntheticNumber('1990-10-10', 0) }],
      why: 'Iver vil bli tryggere i garderoben.',
      areas: ['learning'],
    })
  }
  const numbers = async () => {
    const { rows } = await outside.query<{ id: string; hash: Buffer; cipher: Buffer }>(
      `select id, ident_hash as hash, ident_cipher as cipher from identity.person where ident_cipher is not null
       union all select id, ident_hash, ident_cipher from children.child where ident_cipher is not null order by 1`,
    )
    return rows
  }

  beforeAll(async () => {
    before = await createKeyring(file, systemClock.now())
    running = poolsOn(database.connections)
    await transaction(running.pool('jobs'), async (tx) => {
      await enter(tx, { system: fjordvikId }, clock.now())
      await foundMunicipality(tx, before, fjordvik)
    })
    await start(before)
    await sealAll({ pool: running.pool }, fjordvikId, before)
  })

  it('changes nothing while a Laget runs', async () => {
    const { code, complained } = await runScript('keys-rotate', [], env)
    expect(complained).toBe('Laget runs on this database: stop every process of it first.\n')
    expect(code).toBe(1)
    expect(await loadKeyring(file)).toEqual(before)
  })

  it('knows only the purposes there are', async () => {
    await running.end()
    expect(await runScript('keys-rotate', ['encrypt', 'sing'], env)).toMatchObject({ code: 2, said: '' })
    expect(await loadKeyring(file)).toEqual(before)
  })

  it('makes new keys, keeps the old ones, and writes every identity number anew', async () => {
    const old = await numbers()
    expect(old.length).toBe(fjordvik.staff.length + 2)
    const { code, said, complained } = await runScript('keys-rotate', [], env)
    expect({ code, complained }).toEqual({ code: 0, complained: '' })
    expect(said).toContain(`${old.length} identity numbers`)
    const after = await loadKeyring(file)
    for (const purpose of keyPurposes) {
      const kept = keysFor(before, purpose).map(({ id }) => id)
      expect(keysFor(after, purpose).map(({ id }) => id)).toEqual([currentKey(after, purpose).id, ...kept])
    }
    const now = await numbers()
    expect(now.map(({ id }) => id)).toEqual(old.map(({ id }) => id))
    for (const [at, row] of now.entries()) {
      const number = openNumber(after, row)
      expect(openNumber(before, old[at] ?? row)).toBe(number)
      expect(row.hash).toEqual(lookupHash(after, identityPurpose, number))
      expect(() => openNumber(before, row)).toThrow('The keyring has no key')
    }
  })

  it('leaves everyone known who is registered again, and the trace as it was', async () => {
    const after = await loadKeyring(file)
    await start(after, database.pool('app'))
    const { rows } = await outside.query(
      'select count(*)::int as links, count(distinct person_id)::int as persons from children.guardian',
    )
    expect(rows).toEqual([{ links: 2, persons: 1 }])
    const { rows: children } = await outside.query('select from children.child where same_as is null')
    expect(children).toHaveLength(1)
    expect(await verifyNow(database, { municipality: fjordvikId, keyring: after })).toMatchObject({
      sealed: expect.anything(),
    })
    expect(await verifyNow(database, { municipality: fjordvikId, keyring: after })).not.toHaveProperty('fault')
  })
})

it('changes the keys of the embedded database, one purpose if asked, while Laget does not run on it', async () => {
  const env = { LAGET_DATA: folder.path('data') }
  const config = readConfig(env)
  const keyring = await createKeyring(config.keys, systemClock.now())
  const laget = await openDatabase({ config, keyring, log: createLog('silent') })
  const { code, complained } = await runScript('keys-rotate', ['sign'], env)
  expect({ code, complained }).toMatchObject({ code: 1, complained: expect.stringContaining('Laget already runs') })
  await laget.stop()
  expect(await runScript('keys-rotate', ['sign'], env)).toMatchObject({ code: 0, complained: '' })
  const after = await loadKeyring(config.keys)
  expect(keysFor(after, 'sign')).toHaveLength(2)
  expect(keysFor(after, 'encrypt')).toHaveLength(1)
  // what was opened with the keys of before opens with those of now
  await (await openDatabase({ config, keyring: after, log: createLog('silent') })).stop()
})
