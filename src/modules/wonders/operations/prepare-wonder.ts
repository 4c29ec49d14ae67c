import { operation } from '#platform/operation.ts'
import { Nothing } from '../contract.ts'
import { daysFrom } from '../days.ts'
import { mayWonder } from '../policy.ts'
import { ownWonders } from '../subject.ts'

/** What the form for a wonder says before anything is written: until when it is to be decided, and when it is deleted. */
export const prepareWonder = operation({
  name: 'wonders.prepare-wonder',
  effect: 'read',
  by: ['in-role'],
  input: Nothing,
  subject: ownWonders,
  allow: mayWonder,
  run: ({ tx, now }) => daysFrom(tx, now),
  audit: () => ({ child: null, log: null }),
})
