import { cursorValues } from '../cursor.ts'
import { prepared, type Tx } from '../database/transaction.ts'
import type { Uuid } from '../id.ts'
import { type Day, dayOf } from '../language/day.ts'

export type TraceRow = {
  id: Uuid
  at: Date
  operation: string
  effect: 'read' | 'change' | 'refused'
  actorKind: string
  person: Uuid | null
  post: Uuid | null
  role: string | null
  log: Uuid | null
  reason: string | null
}

/** Repeats of the same act by the same person on one day are one line. */
export type TraceLine = Omit<TraceRow, 'id' | 'at'> & { day: Day; last: Date; times: number }

export type TraceCursor = { at: Date; id: Uuid }

/** How many acts one page takes before folding. */
const pageLength = 300

const columns = `e.id, e.at, e.operation, e.effect, e.actor_kind as "actorKind", e.person_id as person, e.post_id as post, e.role, e.log_id as log, e.reason`
const ofLog = prepared<TraceRow>(
  'audit.trace-of-log',
  `select ${columns} from audit.entry e
   where e.municipality_id = platform.municipality() and e.log_id = $1 and (e.at, e.id) < ($2::timestamptz, $3::uuid)
   order by e.at desc, e.id desc limit ${pageLength + 1}`,
)
const ofAll = prepared<TraceRow>(
  'audit.trace',
  `select ${columns} from audit.entry e
   where e.municipality_id = platform.municipality() and e.at <= $1::timestamptz and (e.at, e.id) < ($1::timestamptz, $2::uuid)
   order by e.at desc, e.id desc limit ${pageLength + 1}`,
)

/** The trace of a log, or of the whole municipality, newest first, as far as the reader may see it; folded per person and day. */
export const readTrace = async (
  tx: Tx,
  { log, before }: { log?: Uuid | undefined; before?: TraceCursor | undefined },
): Promise<{ lines: TraceLine[]; older: TraceCursor | null }> => {
  const from = cursorValues(before)
  const rows = log ? await tx.prepared(ofLog, [log, ...from]) : await tx.prepared(ofAll, [...from])
  const shown = rows.slice(0, pageLength)
  const last = rows.length > pageLength ? shown.at(-1) : undefined
  return { lines: fold(shown), older: last ? { at: last.at, id: last.id } : null }
}

const fold = (rows: readonly TraceRow[]): TraceLine[] => {
  const lines = new Map<string, TraceLine>()
  for (const { id: _, at, ...act } of rows) {
    const day = dayOf(at)
    const key = JSON.stringify([day, act])
    const known = lines.get(key)
    if (known) known.times += 1
    else lines.set(key, { ...act, day, last: at, times: 1 })
  }
  return [...lines.values()]
}
