import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { daysFrom } from '../days.ts'
import { headSeesUndecided, mayWonder } from '../policy.ts'
import { ownWonders } from '../subject.ts'

/** What the form for a wonder says before anything is written: until when it is to be decided, what her head sees then, and when it is deleted. */
export const prepareWonder = operation({
  name: 'wonders.prepare-wonder',
  effect: 'read',
  by: ['in-role'],
  input: Nothing,
  subject: ownWonders,
  allow: mayWonder,
  run: async ({ tx, actor, now }) => ({ ...(await daysFrom(tx, now)), headSees: headSeesUndecided(actor) }),
  audit: () => ({ child: null, log: null }),
})
