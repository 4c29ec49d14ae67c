import { beforeEach, describe, expect, test } from 'vitest'
import { fjordvikId } from '#demo/fjordvik.ts'
import { createDoor } from '#platform/door.ts'
import { createLog } from '#platform/log.ts'
import { smtpDelivery } from '#platform/mail/deliver.ts'
import { sampleListing, takeIn } from '#testing/a-directory.ts'
import { testDatabase } from '#testing/database.ts'
import { openLaget } from '#testing/http.ts'
import { openMailServer } from '#testing/mail-server.ts'
import { directoryJobs } from '../jobs.ts'
import { askNextOwnerOf } from './ask-next-owner.ts'
import { closeListing } from './close-listing.ts'
import { findListings } from './find-listings.ts'
import { openConfirmation } from './open-confirmation.ts'
import { openUpkeep } from './open-upkeep.ts'
import { withdrawQuestion } from './withdraw-question.ts'

const database = await testDatabase()
const laget = await openLaget(database)
const { house, visitor } = laget
const pool = database.pool('jobs')
// weeks pass: she signs in anew each time
const coordinator = () => house.as('coordinator')
let n = 0
let name = ''

const night = async (deliver: Parameters<typeof directoryJobs>[0]['deliver']) => {
  const jobs = directoryJobs({ address: 'https://laget.fjordvik.example', deliver })
  const job = jobs.find(({ name }) => name === 'directory.ask-owners')
  const door = createDoor({ pool, clock: house.clock, keyring: house.keyring, reactions: {} })
  await job?.run(
    { door, pool, clock: house.clock, log: createLog('error', { write: () => true }) },
    { municipality: fjordvikId },
  )
}
/** A night with a mail server. */
const nightOfPost = async (refuse?: () => number) => {
  const server = await openMailServer(refuse)
  await night(smtpDelivery(`smtp://127.0.0.1:${server.port}`, 'https://laget.fjordvik.example'))
  return server.received
}
/** Who is written to in a night, and the links she gets. */
const mails = async () => {
  const sent: { to: string; link: string }[] = []
  await night(async ({ to, address }) => {
    sent.push({ to, link: new URL(address).pathname })
    return { sent: true }
  })
  return sent
}
const linkIn = (source: string): string => {
  const text = Buffer.from(source.split('\r\n\r\n').slice(1).join('\n'), 'base64').toString()
  const plain = /https:/.test(text) ? text : source.replaceAll('=\r\n', '').replaceAll('=3D', '=')
  return /\/tjenester\/bekreftelse\/[\w-]{43}/.exec(plain)?.[0] ?? ''
}
const overdue = async () => (await (await coordinator()).does(openUpkeep, {})).overdue.map((one) => one.name)

beforeEach(async () => {
  name = `Turgruppa ${++n}`
  await takeIn(await coordinator(), [{ ...sampleListing, name, ownerEmail: `eier-${n}@fjordvik.example` }])
  house.clock.advance({ days: 190 })
})

describe('an owner who is asked by mail', () => {
  test('sees what it is about, confirms with a button, and is not asked again', async () => {
    expect(await overdue()).toContain(name)
    expect((await (await laget.as('coordinator')).get('/mitt-arbeid')).text).toContain('ikke bekreftet')
    const mail = (await nightOfPost()).find(({ to }) => to.includes(`eier-${n}@fjordvik.example`))
    const link = linkIn(mail?.source ?? '')
    const opened = await visitor.get(link)
    expect([opened.status, opened.text.includes(name)]).toEqual([200, true])
    // all that she is to answer for
    for (const said of [sampleListing.description, '6–\u206019\u00a0år', '99 00 10 40'])
      expect(opened.text).toContain(said)
    // a program that only opens links has confirmed nothing
    expect(await overdue()).toContain(name)
    const posted = await visitor.postForm(link, {})
    expect([posted.status, posted.headers.get('location')]).toEqual([303, link])
    expect((await visitor.get(link)).text).toContain('Takk! Tilbudet er bekreftet.')
    expect(await overdue()).not.toContain(name)
    const { rows } = await house.admin.query(
      `select actor_kind, person_id from audit.entry where operation = 'directory.confirm-listing'`,
    )
    expect(rows.at(-1)).toEqual({ actor_kind: 'visitor', person_id: null })
    expect(await mails()).toEqual([])
  })

  test('is told when the link was used before, also by two at once', async () => {
    const link = (await mails()).find(({ to }) => to === `eier-${n}@fjordvik.example`)?.link ?? ''
    const both = await Promise.all([visitor.postForm(link, {}), visitor.postForm(link, {})])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 403])
  })

  test('is told when the link is too old', async () => {
    const link = (await mails()).find(({ to }) => to === `eier-${n}@fjordvik.example`)?.link ?? ''
    house.clock.advance({ days: 61 })
    expect((await visitor.get(link)).text).toContain('Lenken er for gammel')
    expect((await visitor.postForm(link, {})).status).toBe(403)
    expect(await overdue()).toContain(name)
  })

  test('is told when the offer has been taken away since', async () => {
    const link = (await mails()).find(({ to }) => to === `eier-${n}@fjordvik.example`)?.link ?? ''
    const keeper = await coordinator()
    const { listings } = await keeper.does(findListings, { q: name })
    const listing = listings.find((one) => one.name === name)?.id ?? ''
    await keeper.does(closeListing, { listing, version: 1 })
    expect((await visitor.get(link)).text).toContain('Tilbudet er tatt bort')
    expect((await visitor.postForm(link, {})).status).toBe(403)
  })

  test('is told when nobody knows the link, and one that is no link is no page', async () => {
    const unknown = await visitor.get(`/tjenester/bekreftelse/${'a'.repeat(43)}`)
    expect([unknown.status, unknown.text.includes('Vi kjenner ikke denne lenken')]).toEqual([200, true])
    expect((await visitor.get('/tjenester/bekreftelse/kort')).status).toBe(404)
  })

  test('gets nothing for a link of another municipality', async () => {
    const [token] = (await mails()).map(({ link }) => link.split('/').at(-1))
    const outcome = await house.door.perform(openConfirmation, {
      knock: { visitor: { host: 'skogbygd.example' } },
      input: { token },
    })
    expect(outcome).toMatchObject({ kind: 'done', result: { state: 'unknown', listing: null } })
  })

  test('is reminded after two weeks, and readers are told meanwhile', async () => {
    expect((await mails()).length).toBeGreaterThan(0)
    expect(await mails()).toEqual([])
    const { rows } = await house.admin.query('select id from directory.listing where name = $1', [name])
    expect((await visitor.get(`/tjenester/${rows[0]?.id}`)).text).toContain('Det er en stund siden.')
    expect((await visitor.get(`/tjenester?lang=nb&q=${encodeURIComponent(name)}`)).text).toContain(
      'ikke bekreftet på en stund',
    )
    house.clock.advance({ days: 15 })
    expect((await mails()).map(({ to }) => to)).toContain(`eier-${n}@fjordvik.example`)
  })
})

test('a mail that is not taken is no question: the next night asks again', async () => {
  await expect(nightOfPost(() => 451)).rejects.toThrow('not taken')
  expect((await mails()).map(({ to }) => to)).toContain(`eier-${n}@fjordvik.example`)
})

test('without a mail server nobody is asked, and the coordinator sees what is not confirmed', async () => {
  await night(undefined)
  expect(await overdue()).toContain(name)
})

test('what is stored of a link does not open anything', async () => {
  const { asked } = await house.system().does(askNextOwnerOf, {})
  const { rows } = await house.admin.query('select token_hash from directory.question where id = $1', [asked?.question])
  expect(rows[0]?.token_hash.toString()).not.toContain(asked?.token)
  await house.system().does(withdrawQuestion, { question: asked?.question })
})
