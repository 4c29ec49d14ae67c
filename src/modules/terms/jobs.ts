import { type Job, resultOf } from '#platform/jobs/job.ts'
import { foundTerms } from './operations/found-terms.ts'

/** Each hour, so that a municipality which has just been founded does not wait for its words until the next day. */
export const termJobs: readonly Job[] = [
  {
    name: 'terms.found-terms',
    schedule: 'each-hour',
    run: async ({ door, log }, { municipality }) => {
      const { terms } = resultOf(await door.perform(foundTerms, { knock: { system: municipality }, input: {} }))
      if (terms > 0) log.info('terms-founded', { terms })
    },
  },
]
