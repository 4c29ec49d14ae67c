import { prepared } from '../database/transaction.ts'
import { asSystem } from '../identity/as-system.ts'
import type { Job } from '../jobs/job.ts'

const forget = prepared('mail.forget', 'select mail.forget()')

/** A notice says when somebody was told that something awaited her. Nobody asks for that after a month. */
export const forgetMail: Job = {
  name: 'mail.forget',
  schedule: 'nightly',
  run: async (parts, { municipality }) => void (await asSystem(parts, municipality, (tx) => tx.prepared(forget, []))),
}
