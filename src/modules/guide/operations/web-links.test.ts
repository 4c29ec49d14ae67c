import { beforeAll, beforeEach, expect, test } from 'vitest'
import { fjordvikId } from '#demo/fjordvik.ts'
import { skogbygdId } from '#demo/skogbygd.ts'
import { createDoor } from '#platform/door.ts'
import type { Uuid } from '#platform/id.ts'
import { createLog } from '#platform/log.ts'
import type { WebAnswer } from '#platform/web/ask-web.ts'
import { testDatabase } from '#testing/database.ts'
import { openHouse } from '#testing/house.ts'
import { modules } from '../../../app.ts'
import { guideJobs } from '../jobs.ts'
import { foundGuide } from './found-guide.ts'
import { keepWebAnswers } from './keep-web-answers.ts'
import { listPages } from './list-pages.ts'
import { openDesk } from './open-desk.ts'
import { preparePage } from './prepare-page.ts'
import { publishPage } from './publish-page.ts'
import { savePage } from './save-page.ts'
import { takeWebLinks } from './take-web-links.ts'

// Links to the web, night by night; what the web says is decided here (platform/web/ask-web.test.ts asks a server).

const database = await testDatabase()
const house = await openHouse(database)
const { clock, keyring, admin } = house
const pool = database.pool('jobs')
const door = createDoor({ pool, clock, keyring, reactions: {} })
const lines: string[] = []
const parts = { door, pool, clock, log: createLog('info', { write: (line) => lines.push(line) }) }
const addresses = modules.flatMap(({ routes }) => routes.map(({ path }) => path))
const slug = 'niva-1'
const [a, b] = ['https://tjeneste.example/a', 'https://verktoy.example/b?c=d']

let says: Record<string, WebAnswer> = {}
let asked: string[] = []
const askWeb = async (address: string): Promise<WebAnswer> => {
  asked.push(address)
  return says[address] ?? 'there'
}
/** All that the guide does at night; resolves to what was asked on the web. */
const night = async ({ on = true, municipality = fjordvikId }: { on?: boolean; municipality?: Uuid } = {}) => {
  asked = []
  const jobs = guideJobs({ addresses, askWeb: on ? askWeb : undefined })
  for (const { run } of jobs) await run(parts, { municipality })
  return asked.toSorted()
}
const later = (days: number, on = true) => {
  clock.advance({ days })
  return night({ on })
}

/** Signed in anew: weeks pass. */
const coordinator = () => house.as('coordinator')
const write = async (content: Record<string, unknown>, publish = true) => {
  const writer = await coordinator()
  const { number } = (await writer.does(preparePage, { slug })).page.latest
  const text = { title: 'Nivå 1', summary: 'Kort sagt.' }
  const saved = await writer.does(savePage, { slug, version: number, nb: text, nn: text, ...content })
  if (publish) await writer.does(publishPage, { slug, version: saved.version })
}
const tools = (...to: string[]) => ({ tools: to.map((one) => ({ nb: 'Verktøy', nn: 'Verktøy', to: one })) })
const broken = async () => (await (await coordinator()).does(openDesk, { slug })).broken
const told = async () => (await admin.query(`select from mail.outbox where kind = 'guide-to-look-at'`)).rowCount
/** Nothing is known of any link, and nobody has been told of one. */
const anew = () => admin.query('delete from guide.web_link; delete from guide.broken_link; delete from mail.outbox')

beforeAll(async () => {
  await house.system().does(foundGuide, {})
})
beforeEach(async () => {
  says = {}
  await write(tools(a))
  await anew()
})

test('each https link of what is published is asked once, and not again within a week', async () => {
  const body = `Les [her](${b}#del) og [der](${b}), se [her](/begreper) og <http://uten.example/>.`
  const text = { title: 'Nivå 1', summary: 'Kort sagt.', body }
  await write({ ...tools(a, a, 'http://ogsa-uten.example/'), nb: text, nn: text })
  await write(tools('https://utkast.example/'), false)
  expect(await night()).toEqual([a, b])
  expect(await night()).toEqual([])
  expect(await later(6)).toEqual([])
  expect(await later(1)).toEqual([a, b])
})

test('no more than some are asked in a night, and in the end all', async () => {
  const body = Array.from({ length: 45 }, (_, n) => `[${n}](https://tjeneste.example/${n})`).join(' ')
  const text = { title: 'Nivå 1', summary: 'Kort sagt.', body }
  await write({ nb: text, nn: text })
  const nights = [await night(), await later(1), await later(1), await later(1)]
  expect(nights.map(({ length }) => length)).toEqual([20, 20, 5, 0])
  expect(new Set(nights.flat()).size).toBe(45)
})

test('what is gone twice is shown to those who write, and told of once; what is there again is forgotten', async () => {
  await write(tools(a, `${b}#del`))
  says = { [b]: 'gone' }
  await night()
  expect([await broken(), await told()]).toEqual([[], 0])
  await later(7)
  expect(await broken()).toMatchObject([{ target: `${b}#del` }])
  expect((await (await coordinator()).does(listPages, {})).pages.find((page) => page.slug === slug)?.broken).toBe(1)
  expect(await told()).toBe(1)
  await later(7)
  expect([(await broken()).length, await told()]).toEqual([1, 1])
  says = {}
  await later(7)
  expect(await broken()).toEqual([])
})

test('gone only counts with gone: whoever says nothing is neither, and who was there between begins anew', async () => {
  const nights = async (...answers: WebAnswer[]) => {
    await anew()
    for (const answer of answers) {
      says = { [a]: answer }
      await later(7)
    }
    return (await broken()).length
  }
  expect(await nights('unsaid', 'unsaid', 'unsaid')).toBe(0)
  expect(await nights('gone', 'unsaid')).toBe(0)
  expect(await nights('gone', 'there', 'gone')).toBe(0)
  expect(await nights('gone', 'unsaid', 'gone')).toBe(1)
  expect(await nights('gone', 'gone', 'unsaid')).toBe(1)
})

test('a link that was taken off the page is not asked and not told of', async () => {
  says = { [a]: 'gone' }
  await night()
  await later(7)
  expect(await broken()).toHaveLength(1)
  await write(tools(b))
  expect(await later(7)).toEqual([b])
  expect(await broken()).toEqual([])
})

test('where it is switched off nothing is asked, and what was known once is in time not known', async () => {
  expect(await night({ on: false })).toEqual([])
  expect((await admin.query('select from guide.web_link')).rowCount).toBe(0)
  says = { [a]: 'gone' }
  await night()
  await later(7)
  expect(await later(27, false)).toEqual([])
  expect(await broken()).toHaveLength(1)
  await later(1, false)
  expect(await broken()).toEqual([])
})

test('whoever is cut off in the middle asks nobody twice', async () => {
  says = {
    get [a](): never {
      throw new Error('the process ends')
    },
  }
  await expect(night()).rejects.toThrow('the process ends')
  expect(await night()).toEqual([])
  says = {}
  expect(await later(7)).toEqual([a])
})

test('only what happens by itself takes links and keeps what the web said; it stands in the trace', async () => {
  const traced = async () =>
    (
      await admin.query(
        `select operation, detail from audit.entry where operation like 'guide.%-web-%' order by at, id`,
      )
    ).rows
  expect(await (await coordinator()).perform(takeWebLinks, {})).toMatchObject({ kind: 'absent' })
  expect(await (await coordinator()).perform(keepWebAnswers, { gone: [a] })).toMatchObject({ kind: 'absent' })
  const before = (await traced()).length
  says = { [a]: 'gone' }
  await night()
  expect((await traced()).slice(before)).toEqual([
    { operation: 'guide.take-web-links', detail: { addresses: 1 } },
    { operation: 'guide.keep-web-answers', detail: { there: 0, gone: 1 } },
  ])
  // what was not handed out is not kept
  await house.system().does(keepWebAnswers, { gone: ['https://annet.example/'] })
  expect((await admin.query('select from guide.web_link')).rowCount).toBe(1)
})

test('nothing is kept of an answer but its day and whether it was gone, and no address is logged', async () => {
  says = { [a]: 'gone' }
  await night()
  const { rows } = await admin.query('select * from guide.web_link')
  expect(rows.map((row) => Object.keys(row))).toEqual([
    ['municipality_id', 'address', 'asked_on', 'gone_from', 'gone_until'],
  ])
  expect(lines.join('')).toContain('"event":"web-links-asked"')
  expect(lines.join('')).not.toContain('example')
})

test('the second fence: the table is for the jobs alone, and of one municipality only', async () => {
  says = { [a]: 'gone' }
  await night()
  await later(7)
  for (const statement of [
    'select from guide.web_link',
    `insert into guide.web_link (municipality_id, address) values ('${fjordvikId}', 'https://x.example/')`,
    'update guide.web_link set asked_on = null',
    'delete from guide.web_link',
  ])
    for (const role of [house.pool, pool])
      await expect(role.query(statement), statement).rejects.toThrow('permission denied')
  for (const call of [`take_web_links('{}', 1)`, `keep_web_answers('{}', '{}')`, 'gone_from_web()'])
    await expect(house.pool.query(`select guide.${call}`), call).rejects.toThrow('permission denied')
  // the neighbour has the same link, and learns nothing of what was said here
  says = {}
  await night({ municipality: skogbygdId })
  const { rows } = await admin.query(
    'select gone_until is not null as gone from guide.web_link where municipality_id = $1',
    [fjordvikId],
  )
  expect(rows).toEqual([{ gone: true }])
  expect(await broken()).toHaveLength(1)
})
