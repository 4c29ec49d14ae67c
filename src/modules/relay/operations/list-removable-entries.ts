import { colleagues } from '#modules/organisation'
import { dayOf } from '#platform/language/day.ts'
import { operation } from '#platform/operation.ts'
import { OnDay } from '../contract.ts'
import { mayListRemovable } from '../policy.ts'
import { removable } from '../store/removals.ts'
import { deskSubject } from '../subject.ts'

/** Row 25: what a head may take out of the views. Who wrote, what kind and when; never what, and never about whom. */
export const listRemovableEntries = operation({
  name: 'relay.list-removable-entries',
  effect: 'read',
  by: ['in-role'],
  input: OnDay,
  subject: deskSubject,
  allow: mayListRemovable,
  run: async ({ tx, now, input }) => {
    const day = input.day ?? dayOf(now)
    const entries = await removable(tx, day)
    const staff = await colleagues(
      tx,
      entries.map((one) => one.authorPost),
    )
    return { day, entries, staff: Object.fromEntries(staff) }
  },
  audit: ({ result }) => ({
    child: null,
    log: null,
    detail: { day: result.day, entries: result.entries.length },
  }),
})
