import pg from 'pg'
import { actor, openSession } from '#demo/acting.ts'
import { takeInOffers } from '#demo/directory/offers.ts'
import { fjordvik } from '#demo/fjordvik.ts'
import { workerCalled } from '#demo/staff-by-key.ts'
import { foundGuide } from '#modules/guide'
import { systemClock } from '#platform/clock.ts'
import { createDoor } from '#platform/door.ts'
import { fillWithListings } from '#testing/many-listings.ts'
import { reactions } from '../src/app.ts'
import { startChild } from './child-process.ts'
import { closedLoop, type Load } from './closed-loop.ts'
import { type Course, measured, p50, ratio } from './course.ts'
import { type BenchDatabases, openDatabases } from './databases.ts'
import { type Extent, fewLogs } from './extent.ts'
import { atMost } from './figures.ts'
import { type Report, said } from './tell.ts'
import { forVisitors, open } from './visits.ts'

const name = 'public'
const pages = {
  empty: '/',
  guide: '/handlingsveileder',
  step: '/handlingsveileder/sett-ord-pa-undringen',
  directory: '/tjenester',
  search: '/tjenester?q=leksehjelp',
  // as people write when they are in a hurry
  misspelt: '/tjenester?q=helsesyster%20ungdomm',
}
type Page = keyof typeof pages

type PublicExtent = Omit<Extent, 'logs' | 'heavy'> & { neighbours: number; each: number }

/** What is for all, against a page with nothing in it: the guide, and the directory among the offers of several municipalities. */
export const measurePublicPages = async (
  { neighbours, each, rounds, milliseconds, warmUp }: PublicExtent,
  report: Report,
): Promise<void> => {
  const databases = await openDatabases({ [name]: { logs: fewLogs } })
  try {
    const listings = await prepare(databases, { neighbours, each })
    const app = await startChild<'port', number>('app-process.ts', databases.told(name))
    const port = await app.ask('port')
    const going = (path: string): Course => {
      const places = forVisitors(path)
      const next = (turn: number) => open(port, places[turn % places.length] ?? { path, address: '10.1.0.0' })
      return { clients: 1, pid: app.pid, ask: (load: Load) => closedLoop(load, next), rounds: [] }
    }
    const courses = Object.entries(pages).map(([page, path]) => [page as Page, going(path)] as const)
    for (const [, course] of courses) await course.ask({ clients: 8, milliseconds: warmUp })
    for (let round = 0; round < rounds; round++) {
      for (const [, course] of round % 2 === 0 ? courses : [...courses].reverse())
        course.rounds.push(await measured(course, databases.serverPid, milliseconds))
    }
    await app.end()
    const empty = courses[0]?.[1] as Course
    for (const [page, course] of courses) report({ measurement: 'public-page', page, listings, ...said(course) })
    for (const [page, course] of courses.slice(1))
      report({ measurement: `public-page ${page}/empty`, of: 'p50', ...atMost(ratio(course, empty, p50), 3) })
  } finally {
    await databases.stop()
  }
}

/** The guide to begin with, and offers: taken in as a coordinator does, and then many times more. */
const prepare = async (databases: BenchDatabases, many: { neighbours: number; each: number }): Promise<number> => {
  const { keyring } = databases
  const clock = systemClock
  const pools = (['laget_app', 'laget_jobs', 'postgres'] as const).map(
    (user) => new pg.Pool({ ...databases.login(name, user), max: 2 }),
  )
  const [app, jobs, admin] = pools as [pg.Pool, pg.Pool, pg.Pool]
  try {
    const system = createDoor({ pool: jobs, clock, keyring, reactions })
    const municipality = fjordvik.municipality.id
    const founded = await system.perform(foundGuide, { knock: { system: municipality }, input: {} })
    if (founded.kind !== 'done') throw new Error(`The guide could not be founded: ${founded.kind}`)
    const door = createDoor({ pool: app, clock, keyring, reactions })
    const who = workerCalled('coordinator')
    const knock = await openSession({ pool: app, keyring, clock }, { ...who, municipality })
    await takeInOffers(actor(door, knock, who))
    const client = await admin.connect()
    try {
      return await fillWithListings(client, many)
    } finally {
      client.release()
    }
  } finally {
    await Promise.all(pools.map((pool) => pool.end()))
  }
}
