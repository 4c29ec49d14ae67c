import { settingOf } from '#modules/organisation'
import { addMonths, dayOf } from '#platform/language/day.ts'
import { operation, Refused } from '#platform/operation.ts'
import { OnPage } from '../contract.ts'
import { mayConfirm } from '../policy.ts'
import { confirmReviewed } from '../store/editing.ts'
import { writtenSubject } from '../subject.ts'

/** Somebody who answers for the page has looked at it, and it is right as it is. */
export const confirmReview = operation({
  name: 'guide.confirm-review',
  effect: 'change',
  by: ['in-role'],
  input: OnPage,
  subject: writtenSubject,
  allow: mayConfirm,
  run: async ({ tx, now, subject: { page } }) => {
    const until = addMonths(dayOf(now), await settingOf(tx, 'guide-review-months', now))
    if (!(await confirmReviewed(tx, page.id, until))) throw new Refused('changed-meanwhile')
    return { page: page.id, until }
  },
  audit: ({ result: { page } }) => ({ child: null, log: null, detail: { page } }),
})
