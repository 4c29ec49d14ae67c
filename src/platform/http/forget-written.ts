import { prepared, transaction } from '../database/transaction.ts'
import { enter } from '../identity/enter.ts'
import type { Job } from '../jobs/job.ts'

const forget = prepared('platform.forget-written', 'select platform.forget_written()')

/** Drafts, parked forms and answers to posts that have had their time. Nobody's act, and nobody could see them any more. */
export const forgetWritten: Job = {
  name: 'platform.forget-written',
  schedule: 'each-hour',
  run: ({ pool, clock }, { municipality }) =>
    transaction(pool, async (tx) => {
      await enter(tx, { system: municipality }, clock.now())
      await tx.prepared(forget, [])
    }),
}
