import { colleagueAt } from '#modules/organisation'
import { dayOf } from '#platform/language/day.ts'
import { Invalid, operation } from '#platform/operation.ts'
import { EntrustPage } from '../contract.ts'
import { mayDecide } from '../policy.ts'
import { changePage } from '../store/editing.ts'
import { writtenSubject } from '../subject.ts'

/** Who answers for a page, and by when it is looked at again. */
export const entrustPage = operation({
  name: 'guide.entrust-page',
  effect: 'change',
  by: ['in-role'],
  input: EntrustPage,
  subject: writtenSubject,
  allow: mayDecide,
  run: async ({ tx, actor, now, input: { owner = null, reviewOn }, subject: { page } }) => {
    const known = owner === null || owner === actor.post || owner === page.ownerPost || (await colleagueAt(tx, owner))
    if (!known) throw new Invalid([{ path: 'owner', code: 'not-staff-here' }])
    if (reviewOn < dayOf(now)) throw new Invalid([{ path: 'reviewOn', code: 'day-is-over' }])
    await changePage(tx, page.id, { owner_post: owner, review_on: reviewOn })
    return { page: page.id }
  },
  audit: ({ input, result: { page } }) => ({
    child: null,
    log: null,
    detail: { page, owner: input.owner ?? null },
  }),
})
