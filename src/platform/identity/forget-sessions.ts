import { prepared } from '../database/transaction.ts'
import type { Job } from '../jobs/job.ts'
import { asSystem } from './as-system.ts'

const forget = prepared<{ gone: number }>('identity.forget-sessions', 'select identity.forget_sessions() as gone')

/** What is removed here the trace holds. */
export const forgetSessions: Job = {
  name: 'identity.forget-sessions',
  schedule: 'nightly',
  run: async (parts, { municipality }) => {
    const [row] = await asSystem(parts, municipality, (tx) => tx.prepared(forget, []))
    parts.log.info('sessions-forgotten', { count: row?.gone })
  },
}
