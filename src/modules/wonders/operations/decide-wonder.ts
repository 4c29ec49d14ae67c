import { operation } from '#platform/operation.ts'
import { carryIntoStart } from '../carrying.ts'
import { DecideWonder } from '../contract.ts'
import { wonderToDiscuss } from '../events.ts'
import { mayHandle } from '../policy.ts'
import { setEnding } from '../store.ts'
import { wonderSubject } from '../subject.ts'

/** What came of it. Its author may decide otherwise later: what she wonders is her own, and the days that pass may tell her more. */
export const decideWonder = operation({
  name: 'wonders.decide-wonder',
  effect: 'change',
  by: ['in-role'],
  input: DecideWonder,
  subject: wonderSubject,
  allow: mayHandle,
  run: async ({ tx, now, input: { ending }, subject: { wonder }, announce }) => {
    await setEnding(tx, wonder.id, ending, now)
    if (ending === 'log') await carryIntoStart(tx, wonder)
    if (ending === 'discussion') {
      const { title, seen, done, plan } = wonder
      announce(wonderToDiscuss(wonder.id, { title, seen, done, plan }))
    }
    return { wonder: wonder.id }
  },
  audit: ({ input }) => ({ child: null, log: null, reason: input.ending, detail: { wonder: input.wonder } }),
})
