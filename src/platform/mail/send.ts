import type { Job } from '../jobs/job.ts'
import { resultOf } from '../jobs/job.ts'
import { beginAttempt, endAttempt } from './attempts.ts'
import type { Deliver } from './deliver.ts'

/** `address` is Laget's own. Without `deliver` (no LAGET_SMTP) notices stay in the outbox, marked. */
export type SendMailParts = { address: string; deliver?: Deliver | undefined }

/**
 * The job `mail.send`. Dies the program after the mail has gone and before that is written down, the mail goes again: twice is better than
 * never, and both bear the same Message-ID.
 */
export const sendMail = ({ address, deliver }: SendMailParts): Job => ({
  name: 'mail.send',
  run: async ({ door, clock }, { municipality, notice = '' }) => {
    const knock = { system: municipality }
    const to = resultOf(await door.perform(beginAttempt, { knock, input: { notice } }))
    if (to.sent) return
    const end = async (error: string | null) =>
      resultOf(await door.perform(endAttempt, { knock, input: { notice, error } }))
    if (!to.address) return end('no-address')
    if (!deliver) return end('no-server')
    const link = atHost(address, to.host)
    const delivery = await deliver({
      municipality,
      notice,
      to: to.address,
      language: to.language,
      address: link,
      now: clock.now(),
    })
    if (delivery.sent) return end(null)
    await end(delivery.error)
    if (!delivery.lasting) throw Object.assign(new Error('the mail was not taken'), { code: delivery.error })
  },
})

/** The front page under the municipality's own host name, where it has one. */
const atHost = (address: string, host: string | null): string => {
  const url = new URL('/', address)
  if (host) url.hostname = host
  return url.href
}
