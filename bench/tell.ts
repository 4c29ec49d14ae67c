import { gzipSync } from 'node:zlib'
import { type Course, cpu, p50, p99, perSecond, ratio } from './course.ts'
import { type Extent, fewLogs, fullDesk } from './extent.ts'
import { atLeast, atMost, figure, sum } from './figures.ts'
import type { RecordAnswer } from './record-process.ts'
import { roundTrips } from './recording.ts'

export type Report = (measurement: object) => void

type Name =
  | 'open1'
  | 'raw1'
  | 'few1'
  | 'heavy1'
  | 'open8'
  | 'raw8'
  | 'note1'
  | 'note8'
  | 'desk1'
  | 'heavyDesk1'
  | 'fullDesk1'
type Recorded = Record<'log' | 'desk' | 'note', RecordAnswer>

/** What was measured, thing by thing, and after each what it is compared with and what was aimed at. */
export const tell = (
  courses: Record<Name, Course>,
  { log, desk, note }: Recorded,
  { logs, heavy }: Extent,
  report: Report,
): void => {
  const { open1, raw1, few1, heavy1, open8, raw8, note1, note8, desk1, heavyDesk1, fullDesk1 } = courses
  const page = {
    entries: 50,
    team: 6,
    ...asked(log),
    bytes: Buffer.byteLength(log.html),
    gzip: gzipSync(log.html).length,
  }
  report({ measurement: 'open-log', logs, ...page, ...said(open1) })
  report({ measurement: 'open-log', logs, ...page, ...said(open8) })
  report({ measurement: 'raw-sql', logs, ...asked(log), ...said(raw1) })
  report({ measurement: 'raw-sql', logs, ...asked(log), ...said(raw8) })
  const together = (course: Course) => cpu(course).together
  const against = { measurement: 'open-log/raw-sql', clients: 8 }
  report({ ...against, of: 'throughput', ...atLeast(ratio(open8, raw8, perSecond), 0.5) })
  report({ ...against, of: 'cpu', ...atMost(together(open8) / together(raw8), 2) })
  // A wish, not a goal: it says as much about the machine.
  report({ measurement: 'open-log', clients: 8, of: 'cpu', unit: 'ms', value: figure(together(open8)), wish: 2.5 })
  report({ measurement: 'append-note', logs, ...asked(note), ...said(note1) })
  report({ measurement: 'append-note', logs, ...asked(note), ...said(note8) })
  report({ measurement: 'open-log', logs: fewLogs, entries: 50, ...said(few1) })
  const many = { measurement: 'open-log many/few', logs: [logs, fewLogs], of: 'p50' }
  report({ ...many, ...atMost(ratio(open1, few1, p50), 1.3) })
  report({ measurement: 'open-log', logs, entries: 50, ownLogs: heavy, ...said(heavy1) })
  const heavyLog = { measurement: 'open-log heavy/light', ownLogs: [heavy, 40], of: 'p50' }
  report({ ...heavyLog, ...atMost(ratio(heavy1, open1, p50), 1.3) })
  report({ measurement: 'open-desk', logs, ownLogs: 40, ...asked(desk), ...said(desk1) })
  report({ measurement: 'open-desk', logs, ownLogs: heavy, shown: fullDesk, ...said(heavyDesk1) })
  report({ measurement: 'open-desk', logs: fullDesk + 80, ownLogs: fullDesk, shown: fullDesk, ...said(fullDesk1) })
  const heavyDesk = { measurement: 'open-desk heavy/full', ownLogs: [heavy, fullDesk], shown: fullDesk, of: 'p50' }
  report({ ...heavyDesk, ...atMost(ratio(heavyDesk1, fullDesk1, p50), 1.3) })
}

/** What the first of the recorded asked of the database. */
const asked = ({ recordings: [first = []] }: RecordAnswer) => ({
  statements: first.length,
  roundTrips: roundTrips(first),
})

export const said = (course: Course) => ({
  clients: course.clients,
  perSecond: figure(perSecond(course)),
  p50: figure(p50(course)),
  p99: figure(p99(course)),
  cpu: Object.fromEntries(Object.entries(cpu(course)).map(([part, ms]) => [part, figure(ms)])),
  times: sum(course.rounds.map(({ each }) => each.length)),
})
