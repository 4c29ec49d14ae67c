import { Invalid, operation, Refused } from '#platform/operation.ts'
import { MatchChildren } from '../contract.ts'
import { guardiansChanged } from '../events.ts'
import { mayRegister } from '../policy.ts'
import { matchRecords } from '../store/registrar.ts'
import { childSubject } from '../subject.ts'

/** Row 16: two records are the same child. From here on her logs know of each other (row 5), and her guardians are those of both. */
export const matchChildren = operation({
  name: 'children.match-children',
  effect: 'change',
  by: ['in-role'],
  input: MatchChildren,
  subject: childSubject,
  allow: mayRegister,
  run: async (act) => {
    const { tx, input, announce } = act
    if (!(await childSubject.load({ ...act, input: { child: input.same } })))
      throw new Invalid([{ path: 'same', code: 'invalid_value' }])
    const outcome = await matchRecords(tx, input.child, input.same)
    if (outcome === 'same') throw new Invalid([{ path: 'same', code: 'same-record' }])
    if (outcome === 'differ') throw new Invalid([{ path: 'same', code: 'not-same-child' }])
    if (outcome === 'both-live') throw new Refused('both-live')
    announce(guardiansChanged(input.child))
    return { child: input.child }
  },
  audit: ({ input }) => ({ child: input.child, log: null, detail: { same: input.same } }),
})
