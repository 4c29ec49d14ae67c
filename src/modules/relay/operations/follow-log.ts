import { versionOf } from '#platform/live/changes.ts'
import { operation } from '#platform/operation.ts'
import { OnLog } from '../contract.ts'
import { mayFollow } from '../policy.ts'
import { logSubject } from '../subject.ts'

/** Having a log open: whoever may see it may know that something in it is new. What it is, she asks for like any other page. */
export const followLog = operation({
  name: 'relay.follow-log',
  effect: 'read',
  by: ['in-role', 'outside'],
  input: OnLog,
  subject: logSubject,
  allow: mayFollow,
  run: ({ tx, input }) => versionOf(tx, input.log),
  audit: ({ input, subject }) => ({ child: subject.facts.log.child, log: input.log }),
})
