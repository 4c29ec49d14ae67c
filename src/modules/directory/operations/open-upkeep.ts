import { settingOf } from '#modules/organisation'
import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { mayKeep } from '../policy.ts'
import { listingsIn } from '../store/lists.ts'
import { missedWords } from '../store/missed.ts'
import { confirmBefore, overdueListings } from '../store/questions.ts'
import { directorySubject } from '../subject.ts'

/** What needs the coordinator: offers that were put forward, offers that nobody has confirmed, and what people look for in vain. */
export const openUpkeep = operation({
  name: 'directory.open-upkeep',
  effect: 'read',
  by: ['in-role'],
  input: Nothing,
  subject: directorySubject,
  allow: mayKeep,
  run: async ({ tx, now }) => ({
    proposed: await listingsIn(tx, 'draft'),
    closed: await listingsIn(tx, 'closed'),
    overdue: await overdueListings(tx, await confirmBefore(tx)),
    missed: await missedWords(tx),
    missedDays: await settingOf(tx, 'missed-word-days', now),
  }),
  audit: ({ result }) => ({ child: null, log: null, detail: { overdue: result.overdue.length } }),
})
