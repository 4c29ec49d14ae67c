import { colleagueAt } from '#modules/organisation'
import { newId } from '#platform/id.ts'
import { Invalid, operation } from '#platform/operation.ts'
import { AddMember } from '../contract.ts'
import { maySetUp } from '../policy.ts'
import { changeInTurn, insertMember, membersOf } from '../store.ts'
import { teamSubject } from '../subject.ts'

/** Someone from another service comes into a team, also in the place of a leader or a secretary who has left. */
export const addMember = operation({
  name: 'discussions.add-member',
  effect: 'change',
  by: ['in-role'],
  input: AddMember,
  subject: teamSubject,
  allow: maySetUp,
  run: async ({ tx, actor, now, input }) => {
    if (!(await colleagueAt(tx, input.post))) throw new Invalid([{ path: 'post', code: 'no-such-colleague' }])
    await changeInTurn(tx, input.team)
    const sitting = await membersOf(tx, input.team)
    if (sitting.some(({ post }) => post === input.post)) throw new Invalid([{ path: 'post', code: 'sits-there' }])
    if (input.duty !== 'member' && sitting.some(({ duty }) => duty === input.duty))
      throw new Invalid([{ path: 'duty', code: 'duty-taken' }])
    const member = newId()
    await insertMember(tx, {
      ...{ municipality_id: actor.municipality, id: member, team_id: input.team, post_id: input.post },
      ...{ duty: input.duty, joined_at: now, left_at: null },
    })
    return { member }
  },
  audit: ({ input }) => ({ child: null, log: null, detail: { team: input.team, post: input.post, duty: input.duty } }),
})
