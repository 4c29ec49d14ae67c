import { type CronItem, type ParsedCronItem, parseCronItems } from 'graphile-worker'
import { z } from 'zod'
import { osloTime } from '../language/day.ts'

/** `nightly`: at 00:05 in Norway, when the new day has begun; made up for when nothing ran at that hour. */
export type Schedule = 'each-minute' | 'each-hour' | 'nightly'

/** Name under which the worker takes up ticks of the clock; no job of ours has it. */
export const tickTask = 'tick'

const hour = 60 * 60 * 1000

// The worker counts in UTC: 00:05 in Norway is 23:05 or, in summer, 22:05. Both tick, and `isDue` tells which one counts.
const patterns: Record<Schedule, { match: string; backfillPeriod: number }> = {
  'each-minute': { match: '* * * * *', backfillPeriod: 0 },
  'each-hour': { match: '20 * * * *', backfillPeriod: hour },
  nightly: { match: '5 22,23 * * *', backfillPeriod: 24 * hour },
}

type Scheduled = { name: string; schedule?: Schedule }

/** What the worker's clock is to tick for. Several processes may run it: a tick is taken once. */
export const ticksFor = (jobs: readonly Scheduled[]): ParsedCronItem[] =>
  parseCronItems(
    jobs.flatMap(({ name, schedule }): CronItem[] => {
      if (!schedule) return []
      const { match, backfillPeriod } = patterns[schedule]
      // An own name for each schedule: a job that is moved to another one is not made up for at the new hour.
      const identifier = `${name} ${schedule}`
      return [{ task: tickTask, match, identifier, payload: { name, schedule }, options: { backfillPeriod } }]
    }),
  )

const tick = z.object({
  name: z.string(),
  schedule: z.enum(['each-minute', 'each-hour', 'nightly']),
  _cron: z.object({ ts: z.coerce.date() }),
})

/** The job a tick is for, or undefined when it is not the hour for it in Norway. */
export const dueAt = (payload: unknown): string | undefined => {
  const { name, schedule, _cron } = tick.parse(payload)
  return schedule !== 'nightly' || osloTime(_cron.ts).hour === 0 ? name : undefined
}
