import type { Uuid } from '#platform/id.ts'
import type { Day } from '#platform/language/day.ts'
import type { Act } from './history.ts'

/** Where an act happens: the child and her first record; a second record and log, which may never come to be; the log that is meant. */
export type Where = { child: Uuid; record: Uuid; second: Uuid; log: Uuid; today: Day }

/**
 * An act as one statement. $1 is the municipality and $2 the instant. Whether the act is possible is asked in the statement itself:
 * what the facts do not allow touches no row.
 */
export type Fact = { sql: string; values: unknown[] }

export type FactsOf<A extends Act['act']> = { [K in A]: (act: Extract<Act, { act: K }>, where: Where) => Fact }
