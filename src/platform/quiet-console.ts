import { describeError } from './describe-error.ts'

type Said = Pick<Console, 'debug' | 'error' | 'info' | 'log' | 'trace' | 'warn'>

/**
 * Packages write to the console what they stumble over: a stream that broke, a query that failed, messages included. From now on it is
 * told as our own errors are, by kind and place, and anything that is no error not at all.
 */
export const quietConsole = (target: Said, write: (line: string) => void): void => {
  const told = (...said: unknown[]) => {
    const error = said.find((one) => one instanceof Error)
    if (error) write(JSON.stringify({ level: 'warn', event: 'package-stumbled', error: describeError(error) }))
  }
  Object.assign(target, { debug: told, error: told, info: told, log: told, trace: told, warn: told } satisfies Said)
}

/** What nobody caught. Nothing is known of the program's state after it: it ends, and whoever watches over it starts it again. */
export const crashLine = (error: unknown): string =>
  JSON.stringify({ level: 'error', event: 'crashed', error: describeError(error) })
