import { colleagueAt } from '#modules/organisation'
import { Invalid, operation } from '#platform/operation.ts'
import { ShareWonder } from '../contract.ts'
import { mayHandle } from '../policy.ts'
import { deleteShare } from '../store.ts'
import { wonderSubject } from '../subject.ts'

/** From now on that colleague no longer reads it. Done twice it is done. */
export const takeBackWonder = operation({
  name: 'wonders.take-back-wonder',
  effect: 'change',
  by: ['in-role'],
  input: ShareWonder,
  subject: wonderSubject,
  allow: mayHandle,
  run: async ({ tx, input: { wonder, post } }) => {
    const taken = await deleteShare(tx, wonder, post)
    if (taken === 0 && !(await colleagueAt(tx, post))) throw new Invalid([{ path: 'post', code: 'not-in-unit' }])
    return { wonder }
  },
  audit: ({ input }) => ({ child: null, log: null, detail: { wonder: input.wonder, with: input.post } }),
})
