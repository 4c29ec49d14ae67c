import { type Job, resultOf } from '#platform/jobs/job.ts'
import { foundGuide } from './operations/found-guide.ts'
import { lookOver } from './operations/look-over.ts'

/** `addresses`: of the pages of the house. The first runs each hour, so that a municipality which has just been founded does not wait for its guide until the next day. */
export const guideJobs = (addresses: readonly string[]): readonly Job[] => [
  {
    name: 'guide.found-guide',
    schedule: 'each-hour',
    run: async ({ door, log }, { municipality }) => {
      const { pages } = resultOf(await door.perform(foundGuide, { knock: { system: municipality }, input: {} }))
      if (pages > 0) log.info('guide-founded', { pages })
    },
  },
  {
    name: 'guide.look-over',
    schedule: 'nightly',
    run: async ({ door, log }, { municipality }) => {
      const { broken } = resultOf(
        await door.perform(lookOver, { knock: { system: municipality }, input: { addresses } }),
      )
      log.info('guide-looked-over', { broken })
    },
  },
]
