import { colleagueAt } from '#modules/organisation'
import { notify } from '#platform/mail/notify.ts'
import { Invalid, operation } from '#platform/operation.ts'
import { ShareWonder } from '../contract.ts'
import { mayHandle } from '../policy.ts'
import { insertShare } from '../store.ts'
import { wonderSubject } from '../subject.ts'

/** Its author lets her head or a colleague of her unit read it; who is told by mail that something awaits her. Done twice it is done. */
export const shareWonder = operation({
  name: 'wonders.share-wonder',
  effect: 'change',
  by: ['in-role'],
  input: ShareWonder,
  subject: wonderSubject,
  allow: mayHandle,
  run: async ({ tx, actor, now, input: { wonder, post }, subject }) => {
    const colleague = await colleagueAt(tx, post)
    if (!colleague || colleague.unitId !== actor.unit || colleague.person === actor.person)
      throw new Invalid([{ path: 'post', code: 'not-in-unit' }])
    if (subject.shares.some((share) => share.post === post)) return { wonder, post }
    await insertShare(tx, {
      municipality_id: actor.municipality,
      wonder_id: wonder,
      with_person: colleague.person,
      with_post: post,
      shared_by: actor.person,
      shared_post: actor.post,
      shared_at: now,
    })
    await notify(tx, { person: colleague.person, kind: 'wonder-shared' })
    return { wonder, post }
  },
  audit: ({ input }) => ({ child: null, log: null, detail: { wonder: input.wonder, with: input.post } }),
})
