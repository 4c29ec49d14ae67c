import { operation } from '#platform/operation.ts'
import { OnWonder } from '../contract.ts'
import { mayHandle } from '../policy.ts'
import { deleteWonder as remove } from '../store.ts'
import { wonderSubject } from '../subject.ts'

/** Gone for good, for those it was shared with too. */
export const deleteWonder = operation({
  name: 'wonders.delete-wonder',
  effect: 'change',
  by: ['in-role'],
  input: OnWonder,
  subject: wonderSubject,
  allow: mayHandle,
  run: async ({ tx, input }) => {
    await remove(tx, input.wonder)
    return {}
  },
  audit: ({ input }) => ({ child: null, log: null, detail: { wonder: input.wonder } }),
})
