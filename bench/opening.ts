import { gzipSync } from 'node:zlib'
import { manyLogs } from '#testing/many-logs.ts'
import { type Child, startChild } from './child-process.ts'
import { closedLoop, type Load, type Took } from './closed-loop.ts'
import { cpuSeconds } from './cpu-time.ts'
import { type BenchDatabases, openDatabases } from './databases.ts'
import { atLeast, atMost, figure, median, quantile, sum } from './figures.ts'
import type { RawQuestion } from './raw-process.ts'
import type { RecordAnswer } from './record-process.ts'
import { open, type Place, writeNote } from './visits.ts'
import { weigh } from './weight.ts'

/** `warmUp` in ms, for each course: code is compiled and statements are prepared on the way. */
export type Extent = { logs: number; heavy: number; rounds: number; milliseconds: number; warmUp: number }
type Report = (measurement: object) => void

/** One thing to measure, and what each round of it came to. */
type Course = { clients: number; ask(load: Load): Promise<Took>; pid?: number; rounds: Round[] }
type Round = { seconds: number; each: number[]; app: number; database: number }

const few = 200

const logPath = (log: string) => `/stafettlogg/${log}`
const notePath = (log: string) => `/stafettlogg/${log}/notat`

/** Opening a log, writing in it and seeing one's desk, against the same statements straight through the driver, and among few against among many. */
export const measureOpening = async (extent: Extent, report: Report): Promise<void> => {
  const databases = await openDatabases({
    few: { logs: few },
    many: { logs: extent.logs, heavy: extent.heavy },
  })
  try {
    await measure(databases, extent, report)
  } finally {
    await databases.stop()
  }
}

const measure = async (databases: BenchDatabases, extent: Extent, report: Report): Promise<void> => {
  const { light, heavy, other } = manyLogs(extent.heavy)
  const toOpen = await databases.visits('many', light, logPath)
  const { recordings, html } = await recorded(databases, toOpen)
  const apps = {
    few: await startChild<'port', number>('app-process.ts', databases.told('few')),
    many: await startChild<'port', number>('app-process.ts', databases.told('many')),
  }
  const raw = await startChild<RawQuestion, Took>('raw-process.ts', databases.told('many'))
  await raw.ask({ recordings })
  const going = async (app: Child<'port', number>, clients: number, places: Place[], ask = open): Promise<Course> => {
    const port = await app.ask('port')
    const next = (turn: number) => ask(port, places[turn % places.length] ?? (places[0] as Place))
    return { clients, pid: app.pid, ask: (load) => closedLoop(load, next), rounds: [] }
  }
  const straight = (clients: number): Course => ({ clients, pid: raw.pid, ask: raw.ask, rounds: [] })
  const toWrite = await databases.visits('many', other, notePath)
  const courses = {
    open1: await going(apps.many, 1, toOpen),
    raw1: straight(1),
    few1: await going(apps.few, 1, await databases.visits('few', light, logPath)),
    heavy1: await going(apps.many, 1, await databases.visits('many', heavy, logPath)),
    open8: await going(apps.many, 8, toOpen),
    raw8: straight(8),
    note1: await going(apps.many, 1, toWrite, writeNote),
    note8: await going(apps.many, 8, toWrite, writeNote),
    desk1: await going(apps.many, 1, await databases.visits('many', light, () => '/mitt-arbeid')),
  }
  const all = Object.values(courses)
  for (const course of all) await course.ask({ clients: 8, milliseconds: extent.warmUp })
  for (let round = 0; round < extent.rounds; round++) {
    // Back and forth, so that what comes first is not always the same.
    for (const course of round % 2 === 0 ? all : [...all].reverse())
      course.rounds.push(await measured(course, databases.serverPid, extent.milliseconds))
  }
  for (const child of [...Object.values(apps), raw]) await child.end()
  tell(courses, { extent, recordings, html }, report)
  await weigh(html, report)
}

const recorded = async (databases: BenchDatabases, places: Place[]): Promise<RecordAnswer> => {
  const recorder = await startChild<Place[], RecordAnswer>('record-process.ts', databases.told('many'))
  try {
    return await recorder.ask(places)
  } finally {
    await recorder.end()
  }
}

const measured = async ({ clients, ask, pid = 0 }: Course, server: number, milliseconds: number): Promise<Round> => {
  const used = () => Promise.all([cpuSeconds(pid), cpuSeconds(server)])
  const [app, database] = await used()
  const { each, seconds } = await ask({ clients, milliseconds })
  const [appAfter, databaseAfter] = await used()
  return { each, seconds, app: appAfter - app, database: databaseAfter - database }
}

/** Of every round one figure, and of these the middle one. CPU over all rounds together, for it is counted in hundredths of a second. */
const perSecond = ({ rounds }: Course) => median(rounds.map(({ each, seconds }) => each.length / seconds))
const p50 = ({ rounds }: Course) => median(rounds.map(({ each }) => quantile(each, 0.5)))
const p99 = ({ rounds }: Course) =>
  quantile(
    rounds.flatMap(({ each }) => each),
    0.99,
  )
const cpu = ({ rounds }: Course) => {
  const count = sum(rounds.map(({ each }) => each.length))
  const each = (part: 'app' | 'database') => (sum(rounds.map((round) => round[part])) / count) * 1000
  return { app: each('app'), database: each('database'), together: each('app') + each('database') }
}
/** Round against the round beside it. */
const ratio = (one: Course, other: Course, of: (course: Course) => number): number =>
  median(
    one.rounds.map(
      (round, at) => of({ ...one, rounds: [round] }) / of({ ...other, rounds: other.rounds.slice(at, at + 1) }),
    ),
  )

type Courses = Record<'open1' | 'raw1' | 'few1' | 'heavy1' | 'open8' | 'raw8' | 'note1' | 'note8' | 'desk1', Course>

const tell = (
  courses: Courses,
  { extent, recordings, html }: { extent: Extent } & RecordAnswer,
  report: Report,
): void => {
  const { open1, raw1, few1, heavy1, open8, raw8, note1, note8, desk1 } = courses
  const { logs } = extent
  const said = (course: Course) => ({
    clients: course.clients,
    perSecond: figure(perSecond(course)),
    p50: figure(p50(course)),
    p99: figure(p99(course)),
    cpu: Object.fromEntries(Object.entries(cpu(course)).map(([part, ms]) => [part, figure(ms)])),
    times: sum(course.rounds.map(({ each }) => each.length)),
  })
  const page = {
    entries: 50,
    team: 6,
    statements: recordings[0]?.length,
    bytes: Buffer.byteLength(html),
    gzip: gzipSync(html).length,
  }
  report({ measurement: 'open-log', logs, ...page, ...said(open1) })
  report({ measurement: 'open-log', logs, ...page, ...said(open8) })
  report({ measurement: 'raw-sql', logs, statements: recordings[0]?.length, ...said(raw1) })
  report({ measurement: 'raw-sql', logs, statements: recordings[0]?.length, ...said(raw8) })
  const together = (course: Course) => cpu(course).together
  report({
    measurement: 'open-log/raw-sql',
    of: 'throughput',
    clients: 8,
    ...atLeast(ratio(open8, raw8, perSecond), 0.5),
  })
  report({ measurement: 'open-log/raw-sql', of: 'cpu', clients: 8, ...atMost(together(open8) / together(raw8), 2) })
  report({ measurement: 'open-log', of: 'cpu', unit: 'ms', clients: 8, ...atMost(together(open8), 2.5) })
  report({ measurement: 'append-note', logs, ...said(note1) })
  report({ measurement: 'append-note', logs, ...said(note8) })
  report({ measurement: 'open-log', logs: few, entries: 50, ...said(few1) })
  report({ measurement: 'open-log many/few', logs: [logs, few], of: 'p50', ...atMost(ratio(open1, few1, p50), 1.3) })
  report({ measurement: 'open-log', logs, entries: 50, ownLogs: extent.heavy, ...said(heavy1) })
  report({
    measurement: 'open-log heavy/light',
    ownLogs: [extent.heavy, 40],
    of: 'p50',
    ...atMost(ratio(heavy1, open1, p50), 1.3),
  })
  report({ measurement: 'open-desk', logs, ownLogs: 40, ...said(desk1) })
}
