import { afterEach, expect, it } from 'vitest'
import { z } from 'zod'
import { fjordvikId } from '#demo/fjordvik.ts'
import { testDatabase } from '#testing/database.ts'
import { openLaget } from '#testing/http.ts'
import { createDoor } from './door.ts'
import { knockWith } from './identity/enter.ts'
import { operation, subject } from './operation.ts'

const database = await testDatabase()
const laget = await openLaget(database)
const { pool, keyring, clock } = laget.house
const door = createDoor({ pool, clock, keyring, reactions: {} })

const readPublic = operation({
  name: 'testing.read-public',
  effect: 'read',
  by: ['visitor', 'in-role', 'outside'],
  input: z.strictObject({}),
  subject: subject('nothing', async () => ({})),
  allow: () => ({ may: true }),
  run: async ({ actor }) => actor,
  audit: () => [],
})
const readOwn = operation({ ...readPublic, name: 'testing.read-own', by: ['in-role', 'outside'] })

const host = 'localhost'
const read = (token?: string, at = host) =>
  door.perform(readPublic, { knock: knockWith(keyring, token, at), input: {} })
const whoRead = async (token?: string) => {
  const outcome = await read(token)
  return outcome.kind === 'done' ? outcome.result : outcome
}
const traced = async () => {
  const text = "select from audit.entry where operation like 'testing.read-%'"
  return (await database.pool('admin').query(text)).rowCount
}
const admin = database.pool('admin')
afterEach(() => admin.query("update identity.known_municipality set host = null where host like '%.test'"))

const visitor = { kind: 'visitor', municipality: fjordvikId, municipalityName: 'Fjordvik' }

it('anyone may read what is for all, and leaves nothing', async () => {
  expect(await whoRead()).toEqual(visitor)
  expect(await traced()).toBe(0)
})

it('whoever is signed in reads as herself, and leaves nothing either', async () => {
  const teacher = await laget.as('teacher')
  expect(await whoRead(teacher.token)).toMatchObject({ kind: 'in-role', person: teacher.person })
  expect(await traced()).toBe(0)
})

it.each(['a session that is none', 'a session that has run out', 'a session without a role'])(
  'with %s one reads as anyone does, and is not asked to sign in',
  async (which) => {
    const teacher = await laget.as('teacher')
    const token = which === 'a session that is none' ? 'a'.repeat(43) : teacher.token
    if (which === 'a session that has run out') await admin.query('update identity.session set ended_at = seen_at')
    if (which === 'a session without a role') await admin.query('update identity.session set post_id = null')
    expect(await whoRead(token)).toEqual(visitor)
    const own = await door.perform(readOwn, { knock: knockWith(keyring, token, host), input: {} })
    expect(['sign-in', 'choose']).toContain(own.kind)
  },
)

it('under another name than any municipality has there is nothing', async () => {
  await admin.query("update identity.known_municipality set host = municipality_id || '.test' where host is null")
  expect(await read()).toMatchObject({ kind: 'absent' })
  expect(await read('a'.repeat(43))).toMatchObject({ kind: 'absent' })
  const outcome = await read(undefined, `${fjordvikId}.test`)
  expect(outcome).toMatchObject({ kind: 'done', result: visitor })
})
