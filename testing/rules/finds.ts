import { z } from 'zod'
import { fjordvikServices } from '#demo/fjordvik.ts'
import { newId, type Uuid } from '#platform/id.ts'
import { dayOf } from '#platform/language/day.ts'
import { operation, subject } from '#platform/operation.ts'
import { yes } from '#platform/verdict.ts'
import type { House, Someone } from '../house.ts'
import { nothingBeside } from '../permissions/beside.ts'
import { operationNamed, operations } from '../permissions/operations.ts'
import type { Place } from '../permissions/places.ts'
import { sampleInputs } from '../sample-inputs.ts'

/** Which log is asked about, and what in it an input may name. */
export type Asked = { log: Uuid; child: Uuid; links?: readonly Uuid[] }
type Names = Partial<Pick<Place, 'entry' | 'measure' | 'offer'>>

/** Every table that says of a row which log or child it is about: those that are added later, too. */
const tablesAbout = `
  select format('%I.%I', n.nspname, c.relname) as name, quote_ident(a.attname) as key,
    case when a.attname = 'child_id' or c.oid = 'children.child'::regclass then 'child' else 'log' end as of
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
  where c.relkind = 'r' and (a.attname in ('log_id', 'asking_log_id')
      or (a.attname = 'child_id' and not exists (select from pg_attribute b where b.attrelid = c.oid and b.attname = 'log_id'))
      or (a.attname = 'id' and c.oid in ('relay.log'::regclass, 'children.child'::regclass)))
    and has_column_privilege('laget_app', c.oid, a.attnum, 'select')
  order by 1, 2`
type Table = { name: string; key: string; of: 'log' | 'child' }

const everyRow = operation({
  name: 'testing.every-row',
  effect: 'read',
  by: ['in-role', 'outside'],
  input: z.strictObject({ sql: z.string(), values: z.array(z.unknown()) }),
  subject: subject<unknown, 'database'>('testing.database', async () => 'database'),
  allow: () => yes,
  run: async ({ tx, input }) => (await tx.query(input.sql, input.values)).rows as { name: string; texts: string[] }[],
  audit: () => ({ child: null, log: null }),
})

/** What the tables give her who asks them herself, past every policy in TypeScript: which tables have rows, and the texts of the entries. */
const rowsOf = async (house: House, one: Someone, { log, child }: Asked) => {
  const { rows: tables } = await house.admin.query<Table>(tablesAbout)
  const sql = tables.map(
    ({ name, key, of }) =>
      `select '${name}' as name, ${name === 'relay.entry' ? 'array_agg(x.text order by x.text)' : "'{}'::text[]"} as texts
       from ${name} x where x.${key} = $${of === 'log' ? 1 : 2} having count(*) > 0`,
  )
  const outcome = await one.perform(everyRow, { sql: sql.join(' union all '), values: [log, child] })
  const rows = outcome.kind === 'done' ? outcome.result : []
  return { tables: [...new Set(rows.map(({ name }) => name))].sort(), texts: rows.flatMap(({ texts }) => texts) }
}

// what may be seen at each level besides the texts (access-rules.md, Terms: core; rows 1–3: before consent), and one's own acts in the trace
const core = ['access."grant"', 'audit.entry', 'children.child', 'relay.holding', 'relay.log', 'relay.participant']
const start = [
  'access."grant"',
  'audit.entry',
  'access.consent',
  'access.hearing',
  'children.child',
  'children.guardian',
  'relay.log',
  'relay.proposal',
  'relay.start',
]
const onDesk = async (one: Someone, log: Uuid): Promise<boolean> => {
  const lists = await Promise.all(
    ['ja', 'nei'].map((closed) => one.perform(operationNamed('relay.open-desk'), { closed })),
  )
  return lists.some((list) => JSON.stringify('result' in list ? list.result : null).includes(log))
}

type Page = { level: 'start' | 'core' | 'all'; happened: { text?: string }[]; [part: string]: unknown }
const emptyInCore = ['happened', 'agreements', 'proposals', 'consents', 'guardians', 'answers', 'withdrawn']
const said = (page: Page, parts: readonly string[]) => parts.filter((part) => (page[part] as unknown[]).length > 0)

/**
 * How much of a log someone finds by every way there is: its page, her lists, and the tables themselves. `nothing`; or the level, what she
 * finds beyond what that level is, and what is written that she can read. The ways must agree: where they do not, that is what it says.
 */
export const finds = async (house: House, one: Someone, asked: Asked): Promise<string> => {
  const outcome = await one.perform(operationNamed('relay.open-log'), { log: asked.log })
  const rows = await rowsOf(house, one, asked)
  const listed = await onDesk(one, asked.log)
  const beyond = (known: readonly string[]) =>
    rows.tables.filter((table) => !known.includes(table)).map((table) => ` + ${table}`)
  if (outcome.kind !== 'done')
    return outcome.kind === 'absent' || outcome.kind === 'choose'
      ? `nothing${listed ? ' + on her list' : ''}${beyond([]).join('')}`
      : outcome.kind
  const page = outcome.result as unknown as Page
  const list = listed ? '' : ' + not on her list'
  if (page.level === 'all') {
    const texts = page.happened.flatMap(({ text }) => text ?? []).sort()
    const agree = texts.join() === [...rows.texts].sort().join()
    return `all: ${texts.join(', ')}${agree ? '' : ` + the tables: ${rows.texts}`}${list}`
  }
  const parts = page.level === 'core' ? emptyInCore : ['happened', 'agreements', 'withdrawn']
  return [
    page.level,
    ...said(page, parts).map((part) => ` + ${part}`),
    ...beyond(page.level === 'core' ? core : start),
    list,
  ].join('')
}

/** Knocks on every door through which something of this log or child is read; answers those that said anything else than that nothing is there. */
export const doorsOpenTo = async (house: House, one: Someone, asked: Asked, names: Names = {}): Promise<string[]> => {
  const nobodys = newId()
  const [mother = nobodys, father = nobodys] = asked.links ?? []
  const place = {
    ...{ state: 'open', today: dayOf(house.clock.now()), identityNumber: '', twin: nobodys },
    ...{
      services: [fjordvikServices.school],
      areas: ['learning'],
      own: nobodys,
      entry: nobodys,
      removedEntry: nobodys,
    },
    ...{ goal: nobodys, measure: nobodys, offer: nobodys, question: nobodys },
    ...nothingBeside(),
    guardians: Object.fromEntries(
      [mother, father, nobodys, nobodys].map((link, n) => [
        ['mother', 'father', 'unconfirmed', 'blocked'][n],
        { link, person: nobodys },
      ]),
    ),
    ...names,
    log: asked.log,
    child: asked.child,
  } as Place
  const about = { who: { ...one, kind: 'colleague', place }, house } as Parameters<(typeof sampleInputs)[string]>[1]
  const open: string[] = []
  for (const [name, { effect }] of operations) {
    const input = sampleInputs[name]?.(place, about)
    const named = JSON.stringify(input ?? {})
    if (effect !== 'read' || !(named.includes(asked.log) || named.includes(asked.child))) continue
    const outcome = await one.perform(operationNamed(name), input)
    if (!['absent', 'choose'].includes(outcome.kind)) open.push(`${name}: ${outcome.kind}`)
  }
  return open
}

/** For whom a mail that something awaits her has been put in the box since: persons, each once. It says neither what nor about whom. */
export const mailsSince = async ({ admin }: House, since: Date): Promise<Uuid[]> => {
  const { rows } = await admin.query<{ person: Uuid }>(
    'select distinct person_id as person from mail.outbox where created_at >= $1 order by 1',
    [since],
  )
  return rows.map(({ person }) => person)
}
