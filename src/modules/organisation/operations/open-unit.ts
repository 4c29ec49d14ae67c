import { operation } from '#platform/operation.ts'
import { OnUnit } from '../contract.ts'
import { mayEndPost, mayOpenUnit } from '../policy.ts'
import { postsOfUnit } from '../store/units.ts'
import { unitSubject } from '../subject.ts'

/** Who works in a unit, and whose post may be ended by whoever asks. */
export const openUnit = operation({
  name: 'organisation.open-unit',
  effect: 'read',
  by: ['in-role'],
  input: OnUnit,
  subject: unitSubject,
  allow: mayOpenUnit,
  run: async ({ tx, actor, now, input, subject }) => {
    const posts = await postsOfUnit(tx, input.unit)
    return {
      unit: subject.unit,
      posts: posts.map((post) => ({ ...post, end: mayEndPost(actor, { post }, now) })),
    }
  },
  audit: ({ input }) => ({ child: null, log: null, detail: { unit: input.unit } }),
})
