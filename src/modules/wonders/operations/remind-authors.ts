import { notify } from '#platform/mail/notify.ts'
import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { mayHappen } from '../policy.ts'
import { takeReminders } from '../store.ts'
import { ownWonders } from '../subject.ts'

/** A mail that something awaits: before a wonder is to be decided, when it should have been, and before it is deleted. */
export const remindAuthors = operation({
  name: 'wonders.remind-authors',
  effect: 'change',
  by: ['system'],
  input: Nothing,
  subject: ownWonders,
  allow: mayHappen,
  run: async ({ tx }) => {
    const { told, more } = await takeReminders(tx)
    for (const { person, about } of told) await notify(tx, { person, kind: about })
    return { told: told.length, more }
  },
  audit: ({ result }) => ({ child: null, log: null, detail: { told: result.told } }),
})
