import { manyLogs } from '#testing/many-logs.ts'
import { type Child, startChild } from './child-process.ts'
import { closedLoop, type Load, type Took } from './closed-loop.ts'
import { type Course, measured } from './course.ts'
import { type BenchDatabases, openDatabases } from './databases.ts'
import { type Extent, fewLogs, fullDesk } from './extent.ts'
import type { RawQuestion } from './raw-process.ts'
import type { RecordAnswer, RecordQuestion } from './record-process.ts'
import { type Report, tell } from './tell.ts'
import { open, type Place, writeNote } from './visits.ts'
import { weigh } from './weight.ts'

const logPath = (log: string) => `/stafettlogg/${log}`
const notePath = (log: string) => `/stafettlogg/${log}/notat`
const deskPath = () => '/mitt-arbeid'

/**
 * Opening a log, writing in it and seeing one's desk: against the same statements straight through the driver, among many logs against among
 * few, and for whoever has very many of her own against whoever has not.
 */
export const measureOpening = async (extent: Extent, report: Report): Promise<void> => {
  const databases = await openDatabases({
    few: { logs: fewLogs },
    // Somebody whose desk is full, and nobody has more.
    desk: { logs: fullDesk + 80, heavy: fullDesk },
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
  const visits = {
    log: await databases.visits('many', light, logPath),
    heavyLog: await databases.visits('many', heavy, logPath),
    fewLog: await databases.visits('few', light, logPath),
    desk: await databases.visits('many', light, deskPath),
    heavyDesk: await databases.visits('many', heavy, deskPath),
    fullDesk: await databases.visits('desk', manyLogs(fullDesk).heavy, deskPath),
    note: await databases.visits('many', other, notePath),
  }
  const recorded = {
    log: await record(databases, { places: visits.log }),
    desk: await record(databases, { places: visits.desk.slice(0, 1) }),
    note: await record(databases, { places: visits.note.slice(0, 1), write: true }),
  }
  const start = (name: string) => startChild<'port', number>('app-process.ts', databases.told(name))
  const apps = { few: await start('few'), desk: await start('desk'), many: await start('many') }
  const raw = await startChild<RawQuestion, Took>('raw-process.ts', databases.told('many'))
  await raw.ask({ recordings: recorded.log.recordings })
  const going = async (app: Child<'port', number>, clients: number, places: Place[], ask = open): Promise<Course> => {
    const port = await app.ask('port')
    const next = (turn: number) => ask(port, places[turn % places.length] ?? (places[0] as Place))
    return { clients, pid: app.pid, ask: (load: Load) => closedLoop(load, next), rounds: [] }
  }
  const straight = (clients: number): Course => ({ clients, pid: raw.pid, ask: raw.ask, rounds: [] })
  const courses = {
    open1: await going(apps.many, 1, visits.log),
    raw1: straight(1),
    few1: await going(apps.few, 1, visits.fewLog),
    heavy1: await going(apps.many, 1, visits.heavyLog),
    open8: await going(apps.many, 8, visits.log),
    raw8: straight(8),
    note1: await going(apps.many, 1, visits.note, writeNote),
    note8: await going(apps.many, 8, visits.note, writeNote),
    desk1: await going(apps.many, 1, visits.desk),
    heavyDesk1: await going(apps.many, 1, visits.heavyDesk),
    fullDesk1: await going(apps.desk, 1, visits.fullDesk),
  }
  const all = Object.values(courses)
  for (const course of all) await course.ask({ clients: 8, milliseconds: extent.warmUp })
  for (let round = 0; round < extent.rounds; round++) {
    // Back and forth, so that what comes first is not always the same.
    for (const course of round % 2 === 0 ? all : [...all].reverse())
      course.rounds.push(await measured(course, databases.serverPid, extent.milliseconds))
  }
  for (const child of [...Object.values(apps), raw]) await child.end()
  tell(courses, recorded, extent, report)
  await weigh(recorded.log.html, report)
}

const record = async (databases: BenchDatabases, question: RecordQuestion): Promise<RecordAnswer> => {
  const recorder = await startChild<RecordQuestion, RecordAnswer>('record-process.ts', databases.told('many'))
  try {
    return await recorder.ask(question)
  } finally {
    await recorder.end()
  }
}
