import { addDays, dayOf } from '#platform/language/day.ts'
import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { mayKeep } from '../policy.ts'
import { confirmBefore, missedSince, overdueListings } from '../store/questions.ts'
import { directorySubject } from '../subject.ts'

const daysBack = 180

/** What needs the coordinator: offers that nobody has confirmed, and what people look for in vain. */
export const openUpkeep = operation({
  name: 'directory.open-upkeep',
  effect: 'read',
  by: ['in-role'],
  input: Nothing,
  subject: directorySubject,
  allow: mayKeep,
  run: async ({ tx, now }) => ({
    overdue: await overdueListings(tx, await confirmBefore(tx)),
    missed: await missedSince(tx, addDays(dayOf(now), -daysBack)),
  }),
  audit: ({ result }) => ({ child: null, log: null, detail: { overdue: result.overdue.length } }),
})
