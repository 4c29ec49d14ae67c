import { operation, Refused } from '#platform/operation.ts'
import { linkHashes } from '../confirmation-link.ts'
import { OnLink } from '../contract.ts'
import { mayConfirm } from '../policy.ts'
import { answerQuestion } from '../store/questions.ts'
import { linkSubject } from '../subject.ts'

/** Whoever has the link from the mail says that the listing is right. */
export const confirmListing = operation({
  name: 'directory.confirm-listing',
  effect: 'change',
  by: ['visitor', 'in-role', 'outside'],
  input: OnLink,
  subject: linkSubject,
  allow: mayConfirm,
  run: async ({ tx, keyring, input }) => {
    if (!(await answerQuestion(tx, linkHashes(keyring, input.token)))) throw new Refused('link-used')
    return {}
  },
  audit: ({ subject }) => ({ child: null, log: null, detail: { listing: subject.listing?.id ?? null } }),
})
