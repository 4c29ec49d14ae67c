import type pg from 'pg'
import { beforeEach, describe, expect, test } from 'vitest'
import { fjordvik, fjordvikServices } from '#demo/fjordvik.ts'
import { newId } from '#platform/id.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { openLog } from '#testing/open-log.ts'
import { operationNamed as named } from '#testing/permissions/operations.ts'
import { finds } from '#testing/rules/finds.ts'
import { said } from '#testing/said.ts'
import { written } from '#testing/written.ts'

// access-rules.md, Terms: a setting takes effect at 00:00 on its day. Who sees what was computed ahead before anyone thought of changing it.

const house = await openHouse(await testDatabase())
const [before, midnight] = ['2026-11-23T22:59:59.999Z', '2026-11-23T23:00:00.000Z']
beforeEach(async () => {
  house.clock.set('2026-11-23T08:00:00Z')
  await house.admin.query('delete from organisation.setting')
})

/** Sixteen years old: she decides, and her mother sees nothing of her health. */
const ofSixteen = async () => {
  const nora = await openLog(house, { born: '2010-05-04' })
  await nora.write(nora.teacher, 'Helse', ['health'])
  await nora.write(nora.teacher, 'Læring', ['learning'])
  return nora
}
type Log = Awaited<ReturnType<typeof ofSixteen>>
const seventeen = { key: 'consent-age', number: 17, from: '2026-11-24', ground: 'Vedtak 14/26', version: 0 }
const raise = async () => (await house.as('administrator')).does(named('organisation.change-setting'), seventeen)
const job = () => house.system().does(named('relay.settle-dated-changes'), {})
/** What the mother and the young person find now, by every way there is. */
const found = async (nora: Log) => {
  const [mother, youth] = [
    await house.family(nora.family.guardians[0]?.identityNumber ?? ''),
    await house.family(nora.family.child.identityNumber),
  ]
  return [await finds(house, mother, nora), await finds(house, youth, nora)]
}

describe('the age from which young people decide is raised to seventeen', () => {
  test('in an open log she sees nothing and her mother everything from that midnight, and until then all is as before', async () => {
    const nora = await ofSixteen()
    const asBefore = ['all: Læring', 'all: Helse, Læring']
    expect(await found(nora)).toEqual(asBefore)
    await raise()
    expect(await found(nora)).toEqual(asBefore)
    await job()
    expect(await found(nora)).toEqual(asBefore)
    house.clock.set(before)
    expect(await found(nora)).toEqual(asBefore)
    house.clock.set(midnight)
    // before any job has run that night
    expect(await found(nora)).toEqual(['all: Helse, Læring', 'nothing'])
  })

  test('in a closed log the same', async () => {
    const nora = await ofSixteen()
    await nora.close()
    const asBefore = ['all: Læring, Takk for oss.', 'all: Helse, Læring, Takk for oss.']
    await raise()
    await job()
    house.clock.set(before)
    expect(await found(nora)).toEqual(asBefore)
    house.clock.set(midnight)
    expect(await found(nora)).toEqual(['all: Helse, Læring, Takk for oss.', 'nothing'])
  })

  test('what her service let its people read of a closed log stays: that is judged by the day it closed', async () => {
    const nora = await ofSixteen()
    await nora.close()
    await raise()
    await job()
    house.clock.set(midnight)
    expect(await finds(house, await house.as('teacher'), nora)).toBe('all: Helse, Læring, Takk for oss.')
  })

  test('where the job is late neither of them reads more than the old rules and the new ones both allow', async () => {
    const nora = await ofSixteen()
    await raise()
    house.clock.set(midnight)
    const [mother, youth] = [
      await house.family(nora.family.guardians[0]?.identityNumber ?? ''),
      await house.family(nora.family.child.identityNumber),
    ]
    expect(said(await youth.perform(named('relay.open-log'), { log: nora.log }))).toBe('absent')
    const page = (await mother.does(named('relay.open-log'), { log: nora.log })) as { happened: { text: string }[] }
    expect(written(page).map(({ text }) => text)).toEqual(['Læring'])
    await job()
    expect((await found(nora))[1]).toBe('nothing')
  })
})

describe('a log that is derived at the moment a rule changes', () => {
  const inMunicipality = async (client: pg.PoolClient) => {
    await client.query('begin')
    await client.query("select set_config('laget.municipality', $1, true), set_config('laget.now', $2, true)", [
      fjordvik.municipality.id,
      house.clock.now().toISOString(),
    ])
  }
  const waiting = async () =>
    (
      await house.admin.query(
        `select from pg_locks where not granted and locktype = 'advisory'
         and database = (select oid from pg_database where datname = current_database())`,
      )
    ).rowCount
  const changesAt = async ({ log }: Log) =>
    (await house.admin.query('select at from access.next_change where log_id = $1', [log])).rows[0]?.at

  test('is waited for, and then is due', async () => {
    const nora = await ofSixteen()
    const deriving = await house.admin.connect()
    try {
      await inMunicipality(deriving)
      await deriving.query('select access.derive($1)', [nora.log])
      const raising = raise()
      await expect.poll(waiting, { timeout: 10_000 }).toBe(1)
      await deriving.query('commit')
      await raising
    } finally {
      await deriving.query('rollback')
      deriving.release()
    }
    expect(await changesAt(nora)).toEqual(house.clock.now())
  })

  test('or waits, and then knows the new rule', async () => {
    const nora = await ofSixteen()
    const changing = await house.admin.connect()
    let writing: Promise<unknown>
    try {
      await inMunicipality(changing)
      await changing.query(
        `insert into organisation.setting (municipality_id, id, key, value, valid_from, set_by, set_at, ground)
         values ($1, $2, 'consent-age', '17', '2026-11-24', $2, $3, 'Vedtak')`,
        [fjordvik.municipality.id, newId(), house.clock.now()],
      )
      await changing.query('select access.rules_changed()')
      writing = nora.mother.does(named('access.withdraw-consent'), { log: nora.log, service: fjordvikServices.health })
      await expect.poll(waiting, { timeout: 10_000 }).toBe(1)
      await changing.query('commit')
    } finally {
      await changing.query('rollback')
      changing.release()
    }
    await writing
    expect(await changesAt(nora)).toEqual(new Date(midnight))
  })

  test('nobody makes every log due without having changed a rule', async () => {
    const client = await house.admin.connect()
    try {
      await inMunicipality(client)
      await expect(client.query('select access.rules_changed()')).rejects.toThrow('no rule has changed')
    } finally {
      await client.query('rollback')
      client.release()
    }
  })
})
