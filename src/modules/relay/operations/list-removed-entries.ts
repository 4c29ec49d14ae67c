import { colleagues, staffNames } from '#modules/organisation'
import { operation } from '#platform/operation.ts'
import { reportingTime } from '../breach.ts'
import { Nothing } from '../contract.ts'
import { mayReadRemoved } from '../policy.ts'
import { breachesOf } from '../store/breaches.ts'
import { removedEntries } from '../store/removals.ts'
import { deskSubject } from '../subject.ts'

/** The data-protection officer's list of what was written in a wrong log: who, when and why; content one by one, each look traced. */
export const listRemovedEntries = operation({
  name: 'relay.list-removed-entries',
  effect: 'read',
  by: ['in-role'],
  input: Nothing,
  subject: deskSubject,
  allow: mayReadRemoved,
  run: async ({ tx, now }) => {
    const entries = await removedEntries(tx)
    const [breaches, reportBy, staff, removers] = await Promise.all([
      breachesOf(
        tx,
        entries.map((one) => one.entry),
      ),
      reportingTime(tx, now),
      colleagues(
        tx,
        entries.map((one) => one.authorPost),
      ),
      staffNames(
        tx,
        entries.map((one) => one.removedBy),
      ),
    ])
    return {
      entries: entries.map((one) => {
        const breach = breaches.get(one.entry)
        return { ...one, breach: breach ? { state: breach.state, reportBy: reportBy(breach.knownAt) } : null }
      }),
      staff: Object.fromEntries(staff),
      removers: Object.fromEntries(removers),
    }
  },
  audit: ({ result }) => ({ child: null, log: null, detail: { entries: result.entries.length } }),
})
