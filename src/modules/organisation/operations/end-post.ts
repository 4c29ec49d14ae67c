import { operation } from '#platform/operation.ts'
import { EndPost } from '../contract.ts'
import { postEnded } from '../events.ts'
import { mayEndPost } from '../policy.ts'
import { endPost as end } from '../store.ts'
import { postSubject } from '../subject.ts'

/** Row 10: from this instant nobody acts or sees anything in the post. Where she held the baton, a head steps in. */
export const endPost = operation({
  name: 'organisation.end-post',
  effect: 'change',
  by: ['in-role'],
  input: EndPost,
  subject: postSubject,
  allow: mayEndPost,
  run: async ({ tx, actor, now, input, subject, announce }) => {
    await end(tx, input.post, actor.person, now)
    announce(postEnded(input.post))
    return { post: input.post, unit: subject.post.unit }
  },
  audit: ({ input }) => ({ child: null, log: null, detail: { post: input.post } }),
})
