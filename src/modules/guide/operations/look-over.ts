import { publishedListings } from '#modules/directory'
import { settingOf } from '#modules/organisation'
import { addDays, dayOf } from '#platform/language/day.ts'
import { notify } from '#platform/mail/notify.ts'
import { operation } from '#platform/operation.ts'
import { LookOver } from '../contract.ts'
import { linksIn } from '../links.ts'
import { listingAt, nowhere } from '../nowhere.ts'
import { mayHappen } from '../policy.ts'
import { forgetFeedback, keepBroken, publishedContent, writersToTell } from '../store/readers.ts'
import { goneFromWeb } from '../store/web-links.ts'
import { guideSubject } from '../subject.ts'

/** However long a link in a text is: enough to find it by. */
const mostShown = 500

/**
 * At night: links that lead nowhere are found, old words of readers forgotten, and those who write are told that something awaits them. Looks only at
 * what is in this installation, and at what the web said of its links when it was asked (take-web-links).
 */
export const lookOver = operation({
  name: 'guide.look-over',
  effect: 'change',
  by: ['system'],
  input: LookOver,
  subject: guideSubject,
  allow: mayHappen,
  run: async ({ tx, now, input }) => {
    const pages = await publishedContent(tx)
    const links = pages.map((page) => ({ ...page, to: linksIn(page.content).map(({ to }) => to) }))
    const targets = links.flatMap(({ to }) => to)
    const offers = targets.flatMap(({ path }) => listingAt(path) ?? [])
    const there = {
      slugs: new Set(pages.map(({ slug }) => slug)),
      offers: new Set(await publishedListings(tx, offers)),
      addresses: input.addresses,
      gone: await goneFromWeb(tx),
    }
    const found = links.flatMap(({ page, version, to }) =>
      [...new Set(to.flatMap((one) => nowhere(one, there)?.slice(0, mostShown) ?? []))].map((target) => ({
        page,
        version,
        target,
      })),
    )
    const broken = await keepBroken(tx, found)
    const days = await settingOf(tx, 'guide-feedback-days', now)
    const forgotten = await forgetFeedback(tx, addDays(dayOf(now), -days))
    const people = await writersToTell(tx)
    for (const person of people) await notify(tx, { person, kind: 'guide-to-look-at' })
    return { broken, forgotten, told: people.length }
  },
  audit: ({ result }) => (result.told + result.forgotten > 0 ? { child: null, log: null, detail: result } : []),
})
