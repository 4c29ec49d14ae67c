import { beginReport } from '#modules/reports'
import { operation } from '#platform/operation.ts'
import { carryIntoQuestion, carryIntoStart } from '../carrying.ts'
import { DecideWonder } from '../contract.ts'
import { mayHandle } from '../policy.ts'
import { setEnding } from '../store.ts'
import { wonderSubject } from '../subject.ts'

/**
 * What came of it. A report begins with what was seen and done, as a draft of her own. Its author may decide otherwise later:
 * what she wonders is her own, and the days that pass may tell her more.
 */
export const decideWonder = operation({
  name: 'wonders.decide-wonder',
  effect: 'change',
  by: ['in-role'],
  input: DecideWonder,
  subject: wonderSubject,
  allow: mayHandle,
  run: async ({ tx, actor, now, keyring, input: { ending }, subject: { wonder } }) => {
    await setEnding(tx, wonder.id, ending, now)
    if (ending === 'log') await carryIntoStart(tx, wonder)
    if (ending === 'discussion') await carryIntoQuestion(tx, wonder)
    if (ending !== 'report') return { wonder: wonder.id }
    const begun = { concern: wonder.seen, history: wonder.done ?? '' }
    return { wonder: wonder.id, report: await beginReport({ tx, actor, now, keyring }, begun) }
  },
  audit: ({ input }) => ({ child: null, log: null, reason: input.ending, detail: { wonder: input.wonder } }),
})
