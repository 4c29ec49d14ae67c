import { expect, test } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { openLaget } from '#testing/http.ts'

const database = await testDatabase()
const laget = await openLaget(database)
const admin = database.pool('admin')

test('the front page leads whoever is worried, and whoever needs help, and says whose it is', async () => {
  const { status, text } = await laget.visitor.get('/')
  expect(status).toBe(200)
  for (const said of ['href="/handlingsveileder"', 'href="/tjenester"', 'href="/logg-inn"', 'Fjordvik'])
    expect(text).toContain(said)
})

test('whoever is signed in is led on to her own page, and sees the front page when she asks for it', async () => {
  const teacher = await laget.as('teacher')
  const led = await teacher.get('/')
  expect([led.status, led.headers.get('location')]).toEqual([303, '/mitt-arbeid'])
  expect((await teacher.get('/?forside')).text).toContain('href="/tjenester"')
})

test('with a session that has run out it is a page as for anyone, not a way to sign in', async () => {
  const teacher = await laget.as('teacher')
  await admin.query('update identity.session set ended_at = seen_at where person_id = $1', [teacher.person])
  const { status, text } = await teacher.get('/')
  expect(status).toBe(200)
  expect(text).toContain('href="/logg-inn"')
})

test('nobody’s coming by is in the trace', async () => {
  await laget.visitor.get('/')
  await (await laget.as('nurse')).get('/?forside')
  const text = "select from audit.entry where operation = 'organisation.open-front-page'"
  expect((await admin.query(text)).rowCount).toBe(0)
})

test('under a name that is no municipality’s there is the way in, and nothing else', async () => {
  await admin.query("update identity.known_municipality set host = 'fjordvik.test' where host is null")
  const { status, text } = await laget.visitor.get('/')
  await admin.query("update identity.known_municipality set host = null where host = 'fjordvik.test'")
  expect(status).toBe(200)
  expect(text).toContain('href="/logg-inn"')
  expect(text).not.toContain('Fjordvik')
})
