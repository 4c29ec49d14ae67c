import { notify } from '#platform/mail/notify.ts'
import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { mayHappen } from '../policy.ts'
import { takeReminders } from '../store.ts'
import { ownReports } from '../subject.ts'

/** A mail that something awaits, a week before a draft is deleted. */
export const remindAuthors = operation({
  name: 'reports.remind-authors',
  effect: 'change',
  by: ['system'],
  input: Nothing,
  subject: ownReports,
  allow: mayHappen,
  run: async ({ tx }) => {
    const { people, more } = await takeReminders(tx)
    for (const person of people) await notify(tx, { person, kind: 'draft-waits' })
    return { told: people.length, more }
  },
  audit: ({ result }) => ({ child: null, log: null, detail: { told: result.told } }),
})
