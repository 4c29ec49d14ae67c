import { colleagues } from '#modules/organisation'
import { operation } from '#platform/operation.ts'
import { OnWonder } from '../contract.ts'
import { headSeesUndecided, mayRead } from '../policy.ts'
import { wonderSubject } from '../subject.ts'

/** A wonder with all its words, for its author and those she has shared it with. */
export const openWonder = operation({
  name: 'wonders.open-wonder',
  effect: 'read',
  by: ['in-role'],
  input: OnWonder,
  subject: wonderSubject,
  allow: mayRead,
  run: async ({ tx, actor, subject: { wonder, shares } }) => {
    const staff = await colleagues(tx, [wonder.post, ...shares.map(({ post }) => post)])
    const { author: _, post, ...rest } = wonder
    return {
      ...rest,
      by: staff.get(post)?.name ?? '',
      headSees: headSeesUndecided(actor),
      shares: shares.map((share) => ({ post: share.post, at: share.at, name: staff.get(share.post)?.name ?? '' })),
    }
  },
  audit: ({ input }) => ({ child: null, log: null, detail: { wonder: input.wonder } }),
})
