import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { fjordvik, fjordvikServices } from '#demo/fjordvik.ts'
import { workerCalled } from '#demo/staff-by-key.ts'
import type { Uuid } from '#platform/id.ts'

export type ManyLogs = {
  /** All of them open; at least 40. */
  logs: number
  /** How many of them the heavy user holds: none, or at least 40. Everyone else who holds has 40. */
  heavy?: number
  now: Date
}

/** Entries of a full log: one page. */
const full = 50
const id = (kind: string, n: number): Uuid => `0191${kind}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
const teacher = (n: number) => ({ person: id('279e', n), post: id('2790', n) })
const logsFrom = (first: number) => Array.from({ length: 40 }, (_, at) => id('1090', first + at))

/**
 * Three who hold logs. Those of `light` and the last 40 of `heavy` are full: with as many entries as a page shows, a goal, four measures and a
 * team of six.
 */
export const manyLogs = (heavy = 0) => ({
  light: { ...teacher(1), logs: logsFrom(1) },
  heavy: { ...teacher(2), logs: logsFrom(heavy + 1) },
  other: { ...teacher(3), logs: logsFrom(41 + heavy) },
})

/** One of each of the four services that take part besides the school. */
const team = ['nurse', 'ppt', 'family-team', 'nav']

/** Fills Fjordvik, which must have been founded, with open logs. `admin` is a superuser. */
export const fillWithLogs = async (admin: pg.ClientBase, { logs, heavy = 0, now }: ManyLogs): Promise<void> => {
  const posts = team.map(workerCalled)
  const { school, health, ppt, familyTeam, nav } = fjordvikServices
  const settings = {
    municipality: fjordvik.municipality.id,
    now: now.toISOString(),
    logs,
    heavy,
    full,
    services: [school, health, ppt, familyTeam, nav],
    posts: posts.map(({ post }) => post),
    persons: posts.map(({ person }) => person),
  }
  for (const [name, value] of Object.entries(settings))
    await admin.query('select set_config($1, $2, false)', [`many.${name}`, String(value)])
  await admin.query(await readFile(join(import.meta.dirname, 'many-logs.sql'), 'utf8'))
}

/** Throws when what was filled in is not what access.derive makes of the facts of these logs. */
export const checkGrants = async (admin: pg.ClientBase, logs: readonly Uuid[]): Promise<void> => {
  const grants = `select log_id, person_id, post_id, level, areas, reason, greatest(valid_from, platform.now()), valid_until from access."grant" where log_id = any ($1)`
  await admin.query('begin')
  try {
    await admin.query("select set_config('laget.municipality', $1, true)", [fjordvik.municipality.id])
    const { rows: filled } = await admin.query({ text: grants, values: [logs], rowMode: 'array' })
    await admin.query('select access.derive(log) from unnest($1::uuid[]) log', [logs])
    const { rows: derived } = await admin.query({ text: grants, values: [logs], rowMode: 'array' })
    const [before, after] = [filled, derived].map((rows) => rows.map((row) => JSON.stringify(row)).sort())
    const other = after?.find((row, at) => row !== before?.[at])
    if (other || before?.length !== after?.length || after?.length === 0)
      throw new Error(`The filled grants are not the derived ones: ${other} is missing or another`)
  } finally {
    await admin.query('rollback')
  }
}
