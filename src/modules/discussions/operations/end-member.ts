import { Invalid, operation } from '#platform/operation.ts'
import { EndMember } from '../contract.ts'
import { maySetUp } from '../policy.ts'
import { endMember as end, membersOf } from '../store.ts'
import { teamSubject } from '../subject.ts'

/** Someone leaves a team, and sees none of its questions from that moment. */
export const endMember = operation({
  name: 'discussions.end-member',
  effect: 'change',
  by: ['in-role'],
  input: EndMember,
  subject: teamSubject,
  allow: maySetUp,
  run: async ({ tx, now, input }) => {
    const sitting = await membersOf(tx, input.team)
    if (!sitting.some(({ id }) => id === input.member))
      throw new Invalid([{ path: 'member', code: 'no-such-colleague' }])
    await end(tx, input.member, now)
    return { member: input.member }
  },
  audit: ({ input }) => ({ child: null, log: null, detail: { team: input.team, member: input.member } }),
})
