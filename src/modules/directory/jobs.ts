import { type Job, resultOf, untilDone } from '#platform/jobs/job.ts'
import type { Language } from '#platform/language/language.ts'
import type { Deliver } from '#platform/mail/deliver.ts'
import { hostOf } from '#platform/mail/host.ts'
import { askNextOwnerOf } from './operations/ask-next-owner.ts'
import { forgetMissedWords } from './operations/forget-missed-words.ts'
import { withdrawQuestion } from './operations/withdraw-question.ts'
import { upkeepMessages } from './pages/upkeep-messages.ts'
import { paths } from './paths.ts'

/** `address` is Laget's own. Without `deliver` (no LAGET_SMTP) nobody is asked: the coordinator sees what is not confirmed. */
export type DirectoryJobParts = { address: string; deliver?: Deliver | undefined }

const languageOf = (language: string): Language => (language === 'nn' || language === 'en' ? language : 'nb')

/**
 * Every night the owners of what has not been confirmed for too long are asked by mail, and again after two weeks. The link is in the mail and
 * nowhere else: a mail that does not go is no question, and its owner is asked the next time.
 */
export const directoryJobs = ({ address, deliver }: DirectoryJobParts): readonly Job[] => [
  { name: 'directory.forget-missed-words', schedule: 'nightly', run: untilDone(forgetMissedWords) },
  {
    name: 'directory.ask-owners',
    schedule: 'nightly',
    run: async ({ door, pool, clock, log }, { municipality }) => {
      if (!deliver) return
      const knock = { system: municipality }
      const host = await hostOf(pool, municipality)
      let sent = 0
      for (;;) {
        const { asked } = resultOf(await door.perform(askNextOwnerOf, { knock, input: {} }))
        if (!asked) break
        const language = languageOf(asked.language)
        const link = new URL(paths.confirmation(asked.token), address)
        if (host) link.hostname = host
        const t = upkeepMessages(language)
        const text = t.mailText({ name: asked.name, address: link.href })
        const mail = {
          municipality,
          notice: asked.question,
          to: asked.address,
          language,
          address: link.href,
          now: clock.now(),
        }
        const delivery = await deliver({ ...mail, content: { subject: t.mailSubject, text } })
        if (delivery.sent) sent++
        // an address that will never be served waits its two weeks; the coordinator sees that nobody has answered
        else if (!delivery.lasting) {
          resultOf(await door.perform(withdrawQuestion, { knock, input: { question: asked.question } }))
          throw Object.assign(new Error('the mail was not taken'), { code: delivery.error })
        }
      }
      if (sent > 0) log.info('owners-asked', { sent })
    },
  },
]
