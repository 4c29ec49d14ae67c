import { beforeEach, describe, expect, it } from 'vitest'
import { newId, type Uuid } from '#platform/id.ts'
import { newKeyring } from '#platform/keys/key.ts'
import { anAct, inTransaction, sealAll, verifyNow, writeAct, writeActs } from '#testing/audit.ts'
import { testDatabase } from '#testing/database.ts'
import { eraseEntries } from './erase.ts'

const keyring = newKeyring(new Date('2026-11-22T10:00:00Z'))
const database = await testDatabase()
const admin = database.pool('admin')
let municipality: Uuid
beforeEach(() => {
  municipality = newId()
})

const erase = (entries: (Uuid | undefined)[], act = newId()) =>
  inTransaction(database.pool('jobs'), 'begin', (client) =>
    eraseEntries(client, keyring, {
      municipality,
      act,
      orderedBy: newId(),
      rule: 'archive.delivered',
      entries: entries.flatMap((id) => id ?? []),
    }),
  )
const verdict = (pageSize = 3) => verifyNow(database, { municipality, keyring, pageSize })

describe('erasing by rule', () => {
  it('takes the personal fields and the salt, keeps the leaf, and is an act', async () => {
    const [kept, gone, alsoGone] = await writeActs(database, municipality, 3)
    await sealAll(database, municipality, keyring)
    const act = newId()
    await erase([gone as Uuid, alsoGone as Uuid], act)
    const { rows } = await admin.query(
      `select id, person_id is null and child_id is null and detail = '{}' and salt = '' as erased from audit.entry where municipality_id = $1 order by id`,
      [municipality],
    )
    expect(rows).toEqual([
      { id: kept, erased: false },
      { id: gone, erased: true },
      { id: alsoGone, erased: true },
      { id: act, erased: false },
    ])
    await sealAll(database, municipality, keyring)
    const found = await verdict()
    expect(found).toMatchObject({ sealed: 4n, erased: 2n })
    expect(found).not.toHaveProperty('fault')
  })

  it('is refused as a whole when one of them is not sealed, is erased already, is an erasure or does not exist', async () => {
    const [sealed, other] = (await writeActs(database, municipality, 2)) as [Uuid, Uuid]
    await sealAll(database, municipality, keyring)
    const act = newId()
    await erase([other], act)
    await sealAll(database, municipality, keyring)
    const [unsealed] = (await writeActs(database, municipality, 1)) as [Uuid]
    for (const wrong of [[unsealed, sealed], [other, sealed], [act, sealed], [newId(), sealed], []]) {
      await expect(erase(wrong)).rejects.toThrow('only sealed entries')
    }
    expect(await verdict()).toMatchObject({ erased: 1n })
  })

  it('shows when it was not the program that erased', async () => {
    const [gone] = await writeActs(database, municipality, 2)
    await sealAll(database, municipality, keyring)
    const byHand = 'select audit.erase($1, $2, $3, $4, $5, $6)'
    const act = newId()
    await admin.query(byHand, [municipality, act, newId(), 'archive.delivered', [gone], 'ab'.repeat(36)])
    await sealAll(database, municipality, keyring)
    expect((await verdict()).fault).toEqual({
      kind: 'erasure',
      entryId: act,
      sentence: `The act ${act}, an erasure by rule, was not done by this program.`,
    })
  })

  it('hides what was erased: the commitment that stays tells nothing without the salt', async () => {
    const act = anAct(municipality)
    await writeAct(database, act)
    await sealAll(database, municipality, keyring)
    await erase([act.id])
    const { rows } = await admin.query(
      `select person_commitment = sha256(convert_to('person:' || $2, 'UTF8')) as guessed from audit.erasure where municipality_id = $1`,
      [municipality, act.person],
    )
    expect(rows).toEqual([{ guessed: false }])
  })
})

describe('erased by rule', () => {
  let ids: Uuid[]
  beforeEach(async () => {
    ids = await writeActs(database, municipality, 10)
    await sealAll(database, municipality, keyring)
  })
  const fault = async () => (await verdict()).fault
  const does = (text: string, ...more: unknown[]) => admin.query(text, [municipality, ...more])

  it('is told from removed', async () => {
    await erase([ids[2], ids[6]])
    await sealAll(database, municipality, keyring)
    expect(await verdict()).toMatchObject({ sealed: 11n, erased: 2n })
    expect(await fault()).toBeUndefined()
  })

  it('does not cover a change of what was not erased', async () => {
    await erase([ids[2]])
    await does(`update audit.entry set operation = 'relay.close-log' where municipality_id = $1 and id = $2`, ids[2])
    expect(await fault()).toMatchObject({ kind: 'changed', position: 2n, entryId: ids[2] })
  })

  it('does not cover other commitments than the leaf has', async () => {
    await erase([ids[2]])
    await does(`update audit.erasure set child_commitment = sha256('x') where municipality_id = $1`)
    expect(await fault()).toMatchObject({ kind: 'changed', position: 2n, entryId: ids[2] })
  })

  /** What the eraser does, done by hand under the name of an act that was there before. */
  const eraseUnder = async (act: Uuid, id: Uuid | undefined) => {
    await does(
      `insert into audit.erasure select $1, id, $2, sha256(salt || convert_to('person:' || person_id, 'UTF8')),
          sha256(salt || convert_to('child:' || child_id, 'UTF8')), sha256(salt || convert_to('detail:' || detail::text, 'UTF8'))
        from audit.entry where municipality_id = $1 and id = $3`,
      act,
      id,
    )
    await does(
      `update audit.entry set person_id = null, child_id = null, detail = '{}', salt = '' where municipality_id = $1 and id = $2`,
      id,
    )
  }

  it('does not cover what was added to an erasure afterwards', async () => {
    const act = newId()
    await erase([ids[2]], act)
    await eraseUnder(act, ids[4])
    expect(await fault()).toMatchObject({ kind: 'erasure', entryId: act })
  })

  it('does not cover another entry in exchange for one that was put back', async () => {
    const { rows } = await does(
      'select person_id, child_id, detail, salt from audit.entry where municipality_id = $1 and id = $2',
      ids[2],
    )
    const act = newId()
    await erase([ids[2]], act)
    const { person_id, child_id, detail, salt } = rows[0]
    await does('delete from audit.erasure where municipality_id = $1')
    await does(
      'update audit.entry set person_id = $3, child_id = $4, detail = $5, salt = $6 where municipality_id = $1 and id = $2',
      ...[ids[2], person_id, child_id, detail, salt],
    )
    await eraseUnder(act, ids[4])
    expect(await fault()).toMatchObject({ kind: 'erasure', entryId: act })
  })

  it('needs the act that did it', async () => {
    const act = newId()
    await erase([ids[2]], act)
    await does('delete from audit.entry where municipality_id = $1 and id = $2', act)
    expect(await fault()).toMatchObject({ kind: 'erasure', entryId: act })
    expect((await fault())?.sentence).toContain('was removed')
  })

  it('is verified over many acts of erasing and over pages', async () => {
    await erase([ids[0], ids[1], ids[2], ids[3]])
    await erase([ids[4]])
    await erase([ids[9], ids[8], ids[5]])
    for (const pageSize of [1, 2, 3, 8]) expect(await verdict(pageSize)).not.toHaveProperty('fault')
  })
})
