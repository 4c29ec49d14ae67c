import { type Job, resultOf } from '#platform/jobs/job.ts'
import type { WebAnswer } from '#platform/web/ask-web.ts'
import { foundGuide } from './operations/found-guide.ts'
import { keepWebAnswers } from './operations/keep-web-answers.ts'
import { lookOver } from './operations/look-over.ts'
import { takeWebLinks } from './operations/take-web-links.ts'

/** `addresses`: of the pages of the house. Without `askWeb` (no LAGET_WEB_LINKS) nothing is asked on the web. */
export type GuideJobParts = {
  addresses: readonly string[]
  askWeb?: ((address: string) => Promise<WebAnswer>) | undefined
}

/** The first runs each hour, so that a municipality which has just been founded does not wait for its guide until the next day. */
export const guideJobs = ({ addresses, askWeb }: GuideJobParts): readonly Job[] => [
  {
    name: 'guide.found-guide',
    schedule: 'each-hour',
    run: async ({ door, log }, { municipality }) => {
      const { pages } = resultOf(await door.perform(foundGuide, { knock: { system: municipality }, input: {} }))
      if (pages > 0) log.info('guide-founded', { pages })
    },
  },
  {
    name: 'guide.ask-web-links',
    schedule: 'nightly',
    run: async ({ door, log }, { municipality }) => {
      if (!askWeb) return
      const knock = { system: municipality }
      const taken = resultOf(await door.perform(takeWebLinks, { knock, input: {} }))
      const came: Record<WebAnswer, string[]> = { there: [], gone: [], unsaid: [] }
      // one at a time: many of them are at the same few places, and nobody waits
      for (const address of taken.addresses) came[await askWeb(address)].push(address)
      const { there, gone } = came
      resultOf(await door.perform(keepWebAnswers, { knock, input: { there, gone } }))
      log.info('web-links-asked', { there: there.length, gone: gone.length, unsaid: came.unsaid.length })
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
