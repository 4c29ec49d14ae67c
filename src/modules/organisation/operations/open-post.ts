import { operation, Refused } from '#platform/operation.ts'
import { EndPost } from '../contract.ts'
import { mayEndPost } from '../policy.ts'
import { colleagues } from '../store.ts'
import { postSubject } from '../subject.ts'

/** Whose post it is, for whoever is about to end it. */
export const openPost = operation({
  name: 'organisation.open-post',
  effect: 'read',
  by: ['in-role'],
  input: EndPost,
  subject: postSubject,
  allow: mayEndPost,
  run: async ({ tx, input }) => {
    const colleague = (await colleagues(tx, [input.post])).get(input.post)
    if (!colleague) throw new Refused('post-has-ended')
    return { colleague }
  },
  audit: ({ input }) => ({ child: null, log: null, detail: { post: input.post } }),
})
