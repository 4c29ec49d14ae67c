import pino from 'pino'
import { describeError } from './describe-error.ts'

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** Ids of requests and jobs, codes, counts. Never a name, an address, a person's or child's id, or anything somebody wrote. */
export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>
type Say = (event: string, facts?: LogFacts, error?: unknown) => void

/**
 * The program's log: one line of JSON per event, read by whoever runs the machine. An error is told by kind and place, never by its
 * message (`describeError`), so it is handed over as the third argument and not written into the facts.
 */
export type Log = Record<Exclude<LogLevel, 'silent'>, Say>

/** Anything that takes lines; standard error when the program runs, so that standard output has only the line for people. */
export type LogSink = { write(line: string): void }

export const createLog = (level: LogLevel, sink: LogSink = pino.destination({ fd: 2, sync: true })): Log => {
  const writer = pino({ level, base: null, formatters: { level: (label) => ({ level: label }) } }, sink)
  const at =
    (kind: keyof Log): Say =>
    (event, facts, error) =>
      writer[kind]({ event, ...facts, ...(error !== undefined && { error: describeError(error) }) })
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}
