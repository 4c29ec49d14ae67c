import { settingOf } from '#modules/organisation'
import { addMonths, dayOf } from '#platform/language/day.ts'
import { operation, Refused } from '#platform/operation.ts'
import { PublishPage } from '../contract.ts'
import { mayPublish } from '../policy.ts'
import { stopSecond } from '../standing.ts'
import { changePage, pageAlone } from '../store/editing.ts'
import { writtenSubject } from '../subject.ts'

/** Readers see this version from now on. What they saw before stays among the versions. */
export const publishPage = operation({
  name: 'guide.publish-page',
  effect: 'change',
  by: ['in-role'],
  input: PublishPage,
  subject: writtenSubject,
  allow: mayPublish,
  run: async ({ tx, now, input, subject }) => {
    const page = await pageAlone(tx, subject.page)
    await stopSecond(tx, page, input.version)
    if (page.published === input.version) throw new Refused('nothing-new-to-publish')
    const today = dayOf(now)
    const months = await settingOf(tx, 'guide-review-months', now)
    const changed = { published: input.version, published_on: today, review_on: addMonths(today, months) }
    await changePage(tx, page.id, changed)
    return { page: page.id, version: input.version }
  },
  audit: ({ result: { page, version } }) => ({ child: null, log: null, detail: { page, version } }),
})
