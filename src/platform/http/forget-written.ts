import { prepared } from '../database/transaction.ts'
import { asSystem } from '../identity/as-system.ts'
import type { Job } from '../jobs/job.ts'

const forget = prepared('platform.forget-written', 'select platform.forget_written()')

/** Drafts, parked forms and answers to posts that have had their time. Nobody's act, and nobody could see them any more. */
export const forgetWritten: Job = {
  name: 'platform.forget-written',
  schedule: 'each-hour',
  run: async (parts, { municipality }) => void (await asSystem(parts, municipality, (tx) => tx.prepared(forget, []))),
}
