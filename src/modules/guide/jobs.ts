import { type Job, resultOf } from '#platform/jobs/job.ts'
import { foundGuide } from './operations/found-guide.ts'

/** Each hour, so that a municipality which has just been founded does not wait for its guide until the next day. */
export const guideJobs: readonly Job[] = [
  {
    name: 'guide.found-guide',
    schedule: 'each-hour',
    run: async ({ door, log }, { municipality }) => {
      const { pages } = resultOf(await door.perform(foundGuide, { knock: { system: municipality }, input: {} }))
      if (pages > 0) log.info('guide-founded', { pages })
    },
  },
]
