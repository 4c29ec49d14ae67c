import { Visitor } from 'oxc-parser'
import type { Source, SqlFile } from './source.ts'
import { withoutComments } from './sql-text.ts'

/** Time comes from the door. The one file that reads the machine's clock, and the one migration that defines platform.now(). */
const clock = 'src/platform/clock.ts'
const definesNow = ({ path, text }: SqlFile): boolean =>
  path.startsWith('src/platform/') && /create (or replace )?function platform\.now\(\)/i.test(text)

/** Measurements and scripts are about the machine's own time. */
const ownTime = /^(bench|scripts)\//

const readers = new Set(['Date.now', 'performance.now', 'performance.timeOrigin', 'process.hrtime', 'Temporal.Now'])

export const clockBreaches = (sources: Source[]): string[] =>
  sources.filter(({ path }) => path !== clock && !ownTime.test(path)).flatMap(clockReadings)

const clockReadings = ({ path, program, lineAt }: Source): string[] => {
  const breaches: string[] = []
  const note = (start: number, what: string) =>
    breaches.push(`${path}:${lineAt(start)} ${what} reads the machine's clock`)
  const isDate = (node: { type: string }) => node.type === 'Identifier' && 'name' in node && node.name === 'Date'
  new Visitor({
    NewExpression: ({ callee, arguments: given, start }) => {
      if (isDate(callee) && given.length === 0) note(start, 'new Date()')
    },
    CallExpression: ({ callee, start }) => {
      if (isDate(callee)) note(start, 'Date()')
    },
    MemberExpression: ({ object, property, start }) => {
      const name =
        object.type === 'Identifier' && property.type === 'Identifier' ? `${object.name}.${property.name}` : ''
      if (readers.has(name)) note(start, name)
    },
  }).visit(program)
  return breaches
}

const sqlReadings = [
  /(?<![\w.])(now|transaction_timestamp|statement_timestamp|clock_timestamp|timeofday)\s*\(/gi,
  /(?<![\w.])(current_date|current_timestamp|current_time|localtimestamp|localtime)\b/gi,
  // With one argument it counts from today.
  /(?<![\w.])age\s*\([^(),]*\)/gi,
]

/** SQL asks platform.now() and platform.today(), in migrations and in the program's own statements. */
export const sqlTimeBreaches = (sources: Source[], migrations: SqlFile[]): string[] => [
  ...migrations
    .filter((file) => !definesNow(file))
    .flatMap(({ path, text }) => readings(path, withoutComments(text), 1)),
  ...sources
    .filter(({ path }) => !path.startsWith('testing/') && !ownTime.test(path))
    .flatMap(({ path, strings }) => strings.flatMap(({ text, line }) => readings(path, text, line))),
]

const readings = (path: string, sql: string, firstLine: number): string[] =>
  sqlReadings.flatMap((reading) =>
    Array.from(sql.matchAll(reading), ({ 0: found, index }) => {
      const line = firstLine + sql.slice(0, index).split('\n').length - 1
      return `${path}:${line} ${found.trim()} reads the server's clock: platform.now() and platform.today() say when it is`
    }),
  )
