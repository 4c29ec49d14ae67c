import { prepared, transaction } from '../database/transaction.ts'
import type { Job } from '../jobs/job.ts'
import { enter } from './enter.ts'

const forget = prepared<{ gone: number }>('identity.forget-sessions', 'select identity.forget_sessions() as gone')

/** Nobody's act: what is removed here the trace holds. So it does not go through the door. */
export const forgetSessions: Job = {
  name: 'identity.forget-sessions',
  schedule: 'nightly',
  run: async ({ pool, clock, log }, { municipality }) => {
    const gone = await transaction(pool, async (tx) => {
      await enter(tx, { system: municipality }, clock.now())
      return (await tx.prepared(forget, []))[0]?.gone
    })
    log.info('sessions-forgotten', { count: gone })
  },
}
