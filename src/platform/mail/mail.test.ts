import { afterAll, afterEach, expect, it, onTestFinished, vi } from 'vitest'
import { testDatabase } from '#testing/database.ts'
import { openMailServer } from '#testing/mail-server.ts'
import { twoMunicipalities } from '#testing/two-municipalities.ts'
import { settableClock } from '../clock.ts'
import { openPool } from '../database/pools.ts'
import { transaction } from '../database/transaction.ts'
import { createDoor, type Door } from '../door.ts'
import { newId, type Uuid } from '../id.ts'
import { enter } from '../identity/enter.ts'
import { runJobs } from '../jobs/run-jobs.ts'
import { newKeyring } from '../keys/key.ts'
import { createLog } from '../log.ts'
import { type Deliver, smtpDelivery } from './deliver.ts'
import { forgetMail } from './forget.ts'
import { notify } from './notify.ts'
import { readDemoOutbox } from './outbox.ts'
import { sendMail } from './send.ts'

const address = 'https://laget.fjordvik.example'
const database = await testDatabase()
const { here, there, asKeeper, acting } = await twoMunicipalities(database)
const municipality = here.id
const nurse = here.colleague
const clock = settableClock('2026-11-23T08:00:00Z')
const pool = openPool(database.connections.jobs, () => undefined)
afterAll(() => pool.end())
const lines: string[] = []
const log = createLog('debug', { write: (line) => void lines.push(line) })
const door = createDoor({ pool, clock, keyring: newKeyring(clock.now()), reactions: {} })
const parts = { door, pool, clock, log }

const setPerson = (person: Uuid, email: string | null, language: string | null = null) =>
  asKeeper((tx) =>
    tx.query('update identity.person set email = $2, language = $3 where id = $1', [person, email, language]),
  )
await setPerson(nurse, 'nurse@fjordvik.example')

afterEach(async () => {
  await pool.query('delete from graphile_worker._private_jobs')
  await asKeeper((tx) => tx.query('delete from mail.outbox'))
})

/** Somebody does something that awaits the nurse, or someone else. */
const act = (person = nurse, kind = 'baton-offered') => acting(clock.now(), (tx) => notify(tx, { person, kind }))

type Row = {
  id: Uuid
  sent_at: Date | null
  attempts: number
  last_error: string | null
  due_at: Date
  language: string
}
const outbox = async (): Promise<Row[]> =>
  (await asKeeper((tx) => tx.query<Row>('select * from mail.outbox order by due_at, created_at'))).rows
const queued = async () => (await pool.query('select payload, key from graphile_worker._private_jobs')).rows

const openServer = async (refuse?: (to: string) => number | undefined) => {
  const server = await openMailServer(refuse)
  return { ...server, deliver: smtpDelivery(`smtp://127.0.0.1:${server.port}`, address) }
}

const header = (source: string, name: string) => new RegExp(`^${name}: (.*)$`, 'mi').exec(source)?.[1]?.trim()
const bodyOf = (source: string) =>
  Buffer.from(source.slice(source.indexOf('\r\n\r\n')).replaceAll('=\r\n', ''), 'latin1')
    .toString('utf8')
    .replaceAll(/(=[0-9A-F]{2})+/g, (bytes) => decodeURIComponent(bytes.replaceAll('=', '%')))

const send = async (notice: Uuid, deliver?: Deliver, through: Door = door) =>
  sendMail({ address, deliver }).run({ ...parts, door: through }, { municipality, notice })

const onlyNotice = async (): Promise<Uuid> => {
  const [row, ...more] = await outbox()
  if (!row || more.length > 0) throw new Error(`there are ${more.length + (row ? 1 : 0)} notices`)
  return row.id
}

it('tells that something awaits, and nothing else', async () => {
  const { received, deliver } = await openServer()
  await act()
  await send(await onlyNotice(), deliver)
  const [mail] = received
  expect(received).toHaveLength(1)
  expect(mail).toMatchObject({ to: ['nurse@fjordvik.example'], from: 'laget@laget.fjordvik.example' })
  const { source = '' } = mail ?? {}
  expect(header(source, 'Subject')).toBe('=?UTF-8?Q?Noe_venter_p=C3=A5_deg_i_Laget?=')
  expect(header(source, 'Auto-Submitted')).toBe('auto-generated')
  expect(header(source, 'Date')).toBe('Mon, 23 Nov 2026 08:00:00 +0000')
  expect(bodyOf(source).trim().replaceAll('\r\n', '\n')).toBe(
    'Hei!\n\nNoe venter på deg i Laget. Logg inn for å se hva det er:\nhttps://laget.fjordvik.example/\n\nAv hensyn til personvernet står det ikke mer her. Denne e-posten kan du ikke svare på.',
  )
  expect(await outbox()).toMatchObject([{ sent_at: clock.now(), attempts: 1, last_error: null }])
})

it.each([
  ['nn', 'Noko ventar på deg i Laget'],
  ['en', 'Something awaits you in Laget'],
])('speaks the person’s own language: %s', async (language, words) => {
  await setPerson(nurse, 'nurse@fjordvik.example', language)
  onTestFinished(() => setPerson(nurse, 'nurse@fjordvik.example').then())
  const { received, deliver } = await openServer()
  await act()
  await send(await onlyNotice(), deliver)
  expect(bodyOf(received[0]?.source ?? '')).toContain(words)
  expect(header(received[0]?.source ?? '', 'Content-Language')).toBe(language)
})

it('leads to the municipality’s own host where it has one', async () => {
  const { id: theirs, person } = there
  await asKeeper((tx) =>
    tx.query("update organisation.municipality set host = 'laget.skogbygd.example' where municipality_id = $1", [
      theirs,
    ]),
  )
  await setPerson(person, 'someone@skogbygd.example')
  await transaction(pool, async (tx) => {
    await enter(tx, { system: theirs }, clock.now())
    await notify(tx, { person, kind: 'baton-offered' })
  })
  const { received, deliver } = await openServer()
  await sendMail({ address, deliver }).run(parts, { municipality: theirs, notice: await onlyNotice() })
  expect(bodyOf(received[0]?.source ?? '')).toContain('\nhttps://laget.skogbygd.example/')
})

it('goes out by itself after the act, and not when the act fails', async () => {
  const { received, deliver } = await openServer()
  const running = await runJobs({ ...parts, jobs: [sendMail({ address, deliver })] })
  onTestFinished(() => running.stop())
  const failed = acting(clock.now(), async (tx) => {
    await notify(tx, { person: nurse, kind: 'baton-offered' })
    throw new Error('no')
  })
  await expect(failed).rejects.toThrow('no')
  await act()
  await vi.waitFor(async () => expect(await outbox()).toMatchObject([{ sent_at: expect.any(Date) }]), 30_000)
  expect(received).toHaveLength(1)
})

it('is one mail however much happens while it waits, and one an hour after that', async () => {
  onTestFinished(() => clock.set('2026-11-23T08:00:00Z'))
  const { received, deliver } = await openServer()
  await act()
  await act(nurse, 'meeting-called')
  await send(await onlyNotice(), deliver)
  clock.advance({ minutes: 20 })
  await act()
  await act()
  const [, second] = await outbox()
  expect(second).toMatchObject({ sent_at: null, due_at: new Date('2026-11-23T09:00:00Z') })
  expect(await outbox()).toHaveLength(2)
  clock.advance({ minutes: 40 })
  await send(second?.id ?? '', deliver)
  expect(received).toHaveLength(2)
  clock.advance({ hours: 3 })
  await act()
  expect((await outbox()).at(-1)).toMatchObject({ due_at: new Date('2026-11-23T12:00:00Z') })
})

it('a mail that goes stands for everything that was waiting', async () => {
  onTestFinished(() => clock.set('2026-11-23T08:00:00Z'))
  const { received, deliver } = await openServer()
  await act()
  const first = await onlyNotice()
  await send(first)
  clock.advance({ hours: 2 })
  await act()
  const second = (await outbox()).find(({ id }) => id !== first)?.id ?? ''
  await send(second, deliver)
  await send(first, deliver)
  expect(received).toHaveLength(1)
  expect(await outbox()).toMatchObject([
    { sent_at: clock.now(), last_error: null },
    { sent_at: clock.now(), last_error: null },
  ])
})

it('stays in the outbox, marked, without a server or without an address', async () => {
  await act()
  await send(await onlyNotice())
  expect(await outbox()).toMatchObject([{ sent_at: null, last_error: 'no-server' }])
  await setPerson(nurse, null)
  onTestFinished(() => setPerson(nurse, 'nurse@fjordvik.example').then())
  const { received, deliver } = await openServer()
  await send(await onlyNotice(), deliver)
  expect(await outbox()).toMatchObject([{ sent_at: null, last_error: 'no-address', attempts: 2 }])
  expect(received).toEqual([])
})

it('is tried again when the server is away or says later, and not when it will not have the address', async () => {
  let status: number | undefined = 451
  const { received, deliver } = await openServer(() => status)
  await act()
  const notice = await onlyNotice()
  await expect(send(notice, deliver)).rejects.toMatchObject({ code: 'eenvelope-451' })
  expect(await outbox()).toMatchObject([{ sent_at: null, last_error: 'eenvelope-451', attempts: 1 }])
  status = 550
  await expect(send(notice, deliver)).resolves.toBeUndefined()
  expect(await outbox()).toMatchObject([{ sent_at: null, last_error: 'eenvelope-550', attempts: 2 }])
  await expect(send(notice, smtpDelivery('smtp://127.0.0.1:1', address))).rejects.toMatchObject({ code: 'esocket' })
  status = undefined
  await send(notice, deliver)
  expect(received).toHaveLength(1)
  expect(await outbox()).toMatchObject([{ sent_at: expect.any(Date), last_error: null, attempts: 4 }])
})

it('comes twice rather than never when the program dies between sending and writing it down', async () => {
  const { received, deliver } = await openServer()
  await act()
  const notice = await onlyNotice()
  const dying: Door = {
    ...door,
    perform: async (operation, request) => {
      if (operation.name === 'mail.end-attempt') throw new Error('the program is gone')
      return door.perform(operation, request)
    },
  }
  await expect(send(notice, deliver, dying)).rejects.toThrow('the program is gone')
  expect(await outbox()).toMatchObject([{ sent_at: null, attempts: 1 }])
  await send(notice, deliver)
  await send(notice, deliver)
  const ids = received.map(({ source }) => header(source, 'Message-ID'))
  expect(ids).toEqual([`<${notice}@laget.fjordvik.example>`, `<${notice}@laget.fjordvik.example>`])
  expect(await outbox()).toMatchObject([{ sent_at: expect.any(Date), attempts: 2 }])
})

it('may be asked of people of one’s own municipality only, by someone who sees no address and no outbox', async () => {
  await expect(act(there.person)).rejects.toThrow('no such person here')
  await expect(act(newId())).rejects.toThrow('no such person here')
  await act()
  const notice = await onlyNotice()
  for (const statement of ['select * from mail.outbox', `select mail.notice('${notice}')`])
    await expect(database.pool('app').query(statement)).rejects.toThrow('permission denied')
  expect(await queued()).toMatchObject([{ payload: { notice, municipality } }])
})

it('has the sender that the server’s address names', async () => {
  const { received, port } = await openServer()
  const deliver = smtpDelivery(`smtp://127.0.0.1:${port}?from=post@fjordvik.example`, address)
  await act()
  await send(await onlyNotice(), deliver)
  expect(received[0]?.from).toBe('post@fjordvik.example')
  expect(header(received[0]?.source ?? '', 'From')).toBe('Laget <post@fjordvik.example>')
})

// Only Linux has the whole of 127.0.0.0/8.
it.runIf(process.platform === 'linux')(
  'sends a password over an unencrypted connection to this machine alone',
  async () => {
    const { received, passwords, port } = await openServer()
    await act()
    const notice = await onlyNotice()
    const abroad = smtpDelivery(`smtp://user:secret@127.0.0.2:${port}`, address)
    await expect(send(notice, abroad)).rejects.toMatchObject({ code: 'etls-500' })
    expect(passwords).toEqual([])
    await send(notice, smtpDelivery(`smtp://user:secret@127.0.0.1:${port}`, address))
    expect(passwords).toEqual(['secret'])
    expect(received).toHaveLength(1)
  },
)

it('shows the demo what would have been sent, and a real database nothing', async () => {
  await act()
  await send(await onlyNotice())
  const shown = await readDemoOutbox(database.pool('app'), 'http://localhost:3000')
  expect(shown).toMatchObject([
    {
      to: 'nurse@fjordvik.example',
      name: 'Kari Moe',
      subject: 'Noe venter på deg i Laget',
      text: expect.stringContaining('http://localhost:3000/'),
    },
  ])
  await database.pool('owner').query("update platform.installation set kind = 'real'")
  onTestFinished(() => database.pool('owner').query("update platform.installation set kind = 'test'").then())
  expect(await readDemoOutbox(database.pool('app'), 'http://localhost:3000')).toEqual([])
})

it('is forgotten after a month', async () => {
  onTestFinished(() => clock.set('2026-11-23T08:00:00Z'))
  await act()
  clock.advance({ days: 20 })
  await act()
  await forgetMail.run(parts, { municipality })
  expect(await outbox()).toHaveLength(2)
  clock.advance({ days: 11 })
  await forgetMail.run(parts, { municipality: there.id })
  expect(await outbox()).toHaveLength(2)
  await forgetMail.run(parts, { municipality })
  expect(await outbox()).toMatchObject([{ due_at: new Date('2026-12-13T08:00:00Z') }])
})

it('says nothing of it in the log', () => {
  expect(lines.join('')).not.toMatch(/fjordvik\.example|is not served/)
})
