import type pg from 'pg'
import type { Clock } from '../clock.ts'
import type { Tx } from '../database/transaction.ts'
import { prepared } from '../database/transaction.ts'
import type { Door, Outcome } from '../door.ts'
import type { Uuid } from '../id.ts'
import type { Day } from '../language/day.ts'
import type { Log } from '../log.ts'
import type { AnyOperation } from '../operation.ts'
import type { Schedule } from './schedule.ts'

/** Ids and days; what they stand for is read when the job runs, and may by then be gone. */
export type JobPayload = Readonly<Record<string, Uuid | Day>> & { readonly municipality: Uuid }

/** `door` and `pool` are those of laget_jobs. */
export type JobParts = { door: Door; pool: pg.Pool; clock: Clock; log: Log }

/**
 * Something that happens by itself: after an act that enqueued it, or when its schedule says so, then once in every municipality.
 * The name stands in `jobs.kind` too, put there by a migration. What a job does to the municipality's data it does through the door, as
 * the system. It may be run again after it has failed half-way, so it must come to the same end twice.
 */
export type Job = {
  name: `${string}.${string}`
  schedule?: Schedule
  run(parts: JobParts, payload: JobPayload): Promise<void>
}

type Enqueued = {
  name: Job['name']
  payload?: Readonly<Record<string, Uuid | Day>>
  /** Not before then; at once when left out. */
  runAt?: Date
  /** Enqueued again under the same key before it has begun, the later one takes the place of the earlier. */
  key?: string
}

const call = prepared('jobs.enqueue', 'select jobs.enqueue($1, $2, $3, $4)')

/** Puts a job into the queue in the act's own transaction, for the municipality of the act. It starts after the COMMIT. */
export const enqueue = async (tx: Tx, { name, payload = {}, runAt, key }: Enqueued): Promise<void> => {
  await tx.prepared(call, [name, payload, runAt ?? null, key ?? null])
}

/** The result of something the door had to do for a job. Anything else than done is a fault: the job fails and is tried again. */
export const resultOf = <Result>(outcome: Outcome<Result>): Result => {
  if (outcome.kind === 'done') return outcome.result
  throw Object.assign(new Error('the door did not do it'), { code: `door-${outcome.kind}` })
}

/** A job that does one operation, through the door as the system, a stretch at a time until nothing is left; its result says whether there is `more`. */
export const untilDone =
  (operation: AnyOperation): Job['run'] =>
  async ({ door, log }, { municipality }) => {
    for (let more = true; more; ) {
      const result = resultOf(await door.perform(operation, { knock: { system: municipality }, input: {} }))
      more = (result as { more: boolean }).more
    }
    log.info('nightly-done', { operation: operation.name })
  }
