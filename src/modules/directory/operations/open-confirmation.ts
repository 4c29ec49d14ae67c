import { operation } from '#platform/operation.ts'
import { OnLink } from '../contract.ts'
import { mayRead } from '../policy.ts'
import { shownOf } from '../store/listings.ts'
import { linkSubject } from '../subject.ts'

/** What a link from a mail is about, and whether it can still be answered. Opening it answers nothing. */
export const openConfirmation = operation({
  name: 'directory.open-confirmation',
  effect: 'read',
  by: ['visitor', 'in-role', 'outside'],
  input: OnLink,
  subject: linkSubject,
  allow: mayRead,
  run: async ({ subject }) => {
    const { state, listing, answeredAt } = subject
    return { state, listing: listing ? shownOf(listing) : null, answeredAt }
  },
  audit: () => [],
})
