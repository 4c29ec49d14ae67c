import { z } from 'zod'
import { readCsv, writeCsv } from '#platform/csv.ts'
import { type ListingFields, listingFields, togetherWrong } from './contract.ts'
import { readHours, writeHours } from './hours.ts'

const mostRows = 2000

/** `line`: of the file, from 1; in JSON the place in the list. `column`: what it is about, '' for the row. */
export type Fault = { line: number; column: string; code: string }
export type Row = { line: number; id: string | undefined; fields: ListingFields }
export type ReadDocument =
  | { rows: Row[]; faults: Fault[] }
  | { wrong: 'not-json' | 'not-csv' | 'no-rows' | 'too-many-rows' }

/** The columns of a file, in their order. */
export const columns = ['id', ...Object.keys(listingFields.shape)]
const lists = new Set(['themes', 'levels'])
const numbers = new Set(['minimumAge', 'maximumAge'])
const required = Object.entries(z.toJSONSchema(listingFields, { io: 'input' }).required ?? []).map(([, name]) => name)

/** A file of offers, row by row; what is wrong is told by line and column, and a row with a fault is none. */
export const readDocument = (format: 'json' | 'csv', text: string): ReadDocument => {
  const read = format === 'json' ? fromJson(text) : fromCsv(text)
  if ('wrong' in read) return read
  if (read.records.length === 0 && read.faults.length === 0) return { wrong: 'no-rows' }
  if (read.records.length > mostRows) return { wrong: 'too-many-rows' }
  const [rows, faults]: [Row[], Fault[]] = [[], [...read.faults]]
  for (const { line, record } of read.faults.length > 0 ? [] : read.records) {
    const found = rowOf(line, record)
    if ('faults' in found) faults.push(...found.faults)
    else rows.push(found)
  }
  return { rows, faults: [...faults, ...twice(rows)] }
}

type Records = { records: { line: number; record: Record<string, unknown> }[]; faults: Fault[] }

const fromJson = (text: string): Records | { wrong: 'not-json' } => {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return { wrong: 'not-json' }
  }
  const list = Array.isArray(given) ? given : (given as { listings?: unknown } | null)?.listings
  if (!Array.isArray(list)) return { wrong: 'not-json' }
  const isRecord = (one: unknown) => typeof one === 'object' && one !== null && !Array.isArray(one)
  return {
    records: list.filter(isRecord).map((record, at) => ({ line: at + 1, record })),
    faults: list.flatMap((one, at) => (isRecord(one) ? [] : [{ line: at + 1, column: '', code: 'not-a-row' }])),
  }
}

const fromCsv = (text: string): Records | { wrong: 'not-csv' | 'no-rows' } => {
  const table = readCsv(text)
  if (!table) return { wrong: 'not-csv' }
  const [head, ...body] = table
  if (!head) return { wrong: 'no-rows' }
  const names = head.cells.map((name) => name.trim())
  const faults = [
    ...required.filter((name) => !names.includes(name)).map((column) => ({ line: 1, column, code: 'column-missing' })),
    ...names.filter((name) => !columns.includes(name)).map((column) => ({ line: 1, column, code: 'column-unknown' })),
  ]
  return {
    faults,
    records: body.map(({ line, cells }) => ({
      line,
      record: Object.fromEntries(names.map((name, at) => [name, valueIn(name, cells[at] ?? '')])),
    })),
  }
}

const valueIn = (column: string, text: string): unknown => {
  const said = text.trim()
  if (lists.has(column)) return said === '' ? [] : said.split(/\s*[|,]\s*/)
  if (said === '') return undefined
  return numbers.has(column) && /^\d+$/.test(said) ? Number(said) : said
}

const rowOf = (line: number, { id, ...record }: Record<string, unknown>): Row | { faults: Fault[] } => {
  const [given, ident] = [listingFields.safeParse(record), z.uuid().optional().safeParse(id)]
  const faults = [
    ...(ident.success ? [] : [{ line, column: 'id', code: 'invalid_format' }]),
    ...(given.success ? [] : given.error.issues.map((issue) => faultOf(line, issue))),
  ]
  if (!given.success || !ident.success) return { faults }
  const hours = readHours(given.data.hours)
  const together = togetherWrong(given.data).map(({ path, code }) => ({ line, column: path, code }))
  const all = [...together, ...(hours ? [] : [{ line, column: 'hours', code: 'hours-not-understood' }])]
  if (all.length > 0) return { faults: all }
  const fields = hours && hours.length > 0 ? { ...given.data, hours: writeHours(hours) } : given.data
  return { line, id: ident.data?.toLowerCase(), fields }
}

const faultOf = (line: number, issue: z.core.$ZodIssue): Fault => {
  const missing = 'input' in issue ? issue.input === undefined : issue.message.endsWith('undefined')
  const column = String(issue.path[0] ?? (issue.code === 'unrecognized_keys' ? issue.keys[0] : ''))
  return { line, column, code: missing ? 'value-missing' : issue.code === 'custom' ? issue.message : issue.code }
}

/** Two rows about the same would each undo the other. */
const twice = (rows: readonly Row[]): Fault[] => {
  const seen = new Set<string>()
  return rows.flatMap(({ line, id, fields }) => {
    const names = [id, `${fields.organization}\n${fields.name}`].filter((name) => name !== undefined)
    const again = names.some((name) => seen.has(name))
    for (const name of names) seen.add(name)
    return again ? [{ line, column: 'name', code: 'row-twice' }] : []
  })
}

/** The whole directory as a file that can be read back. */
export const writeDocument = (rows: readonly { id: string; fields: ListingFields }[]): string =>
  writeCsv([
    columns,
    ...rows.map(({ id, fields }) =>
      columns.map((column) => {
        const value = column === 'id' ? id : fields[column as keyof ListingFields]
        return Array.isArray(value) ? value.join('|') : String(value ?? '')
      }),
    ),
  ])
