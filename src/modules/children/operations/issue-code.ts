import { settingOf } from '#modules/organisation'
import { issueActivationCode } from '#platform/identity/issue-activation-code.ts'
import { Invalid, operation } from '#platform/operation.ts'
import { IssueCode } from '../contract.ts'
import { mayIssueCode } from '../policy.ts'
import { childSubject } from '../subject.ts'

/**
 * A one-time code for the first sign-in of a guardian or the young person, handed over by staff. It is shown once: neither the database nor a
 * second post of the same form knows it.
 */
export const issueCode = operation({
  name: 'children.issue-code',
  effect: 'change',
  by: ['in-role'],
  input: IssueCode,
  subject: childSubject,
  allow: mayIssueCode,
  run: async ({ tx, now, keyring, input, subject }): Promise<{ person: string; days: number; code: string | null }> => {
    const { person } = input
    const guardian = subject.guardians.find((one) => one.person === person)
    if (guardian && !guardian.confirmed) throw new Invalid([{ path: 'person', code: 'guardian-not-confirmed' }])
    if (!guardian && subject.child.person !== person) throw new Invalid([{ path: 'person', code: 'invalid_value' }])
    const days = await settingOf(tx, 'activation-code-days', now)
    return { person, days, code: await issueActivationCode(tx, keyring, { person, now, days }) }
  },
  remember: (result) => ({ ...result, code: null }),
  audit: ({ input }) => ({ child: input.child, log: null, detail: { person: input.person } }),
})
