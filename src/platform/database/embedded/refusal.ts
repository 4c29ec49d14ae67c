export type RefusalCode =
  | 'no-binaries'
  | 'no-account'
  | 'data-folder'
  | 'already-running'
  | 'wrong-version'
  | 'not-a-database'
  | 'earlier-life'
  | 'initdb-failed'
  | 'start-failed'

/** Why the embedded database does not start: `message` is one sentence for the person who starts Laget, with what to do. */
export type Refusal = Error & { code: RefusalCode }

export const refusal = (code: RefusalCode, sentence: string, cause?: unknown): Refusal =>
  Object.assign(new Error(sentence, cause === undefined ? {} : { cause }), { code })

/** The `code` of a system error (`ENOENT`, …), or undefined. */
export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
