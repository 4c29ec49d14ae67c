import type { Uuid } from '#platform/id.ts'
import { Invalid, operation, Refused } from '#platform/operation.ts'
import { IssueCode } from '../contract.ts'
import { mayIssueCode } from '../policy.ts'
import { handOutCode } from '../store/codes.ts'
import { childSubject } from '../subject.ts'

/**
 * A one-time code for the first sign-in of a guardian or the young person, handed over by staff; for a guardian by someone else than the one who
 * wrote her down. It is shown once: neither the database nor a second post of the same form knows it.
 */
export const issueCode = operation({
  name: 'children.issue-code',
  effect: 'change',
  by: ['in-role'],
  input: IssueCode,
  subject: childSubject,
  allow: mayIssueCode,
  run: async ({
    tx,
    keyring,
    input,
    subject,
  }): Promise<{ guardian: Uuid | null; days: number; code: string | null }> => {
    const guardian = input.guardian ?? null
    const link = subject.guardians.find((one) => one.id === guardian)
    const person = guardian ? link?.person : subject.child.person
    if (!person) throw new Invalid([{ path: 'guardian', code: 'invalid_value' }])
    if (link && !link.confirmed) throw new Invalid([{ path: 'guardian', code: 'guardian-not-confirmed' }])
    if (link?.mine) throw new Refused('code-by-another')
    return { guardian, ...(await handOutCode(tx, keyring, { child: input.child, guardian })) }
  },
  remember: (result) => ({ ...result, code: null }),
  audit: ({ input }) => ({ child: input.child, log: null, detail: { guardian: input.guardian ?? null } }),
})
