import { colleaguesInUnit } from '#modules/organisation'
import { operation } from '#platform/operation.ts'
import { OnWonder } from '../contract.ts'
import { mayHandle } from '../policy.ts'
import { wonderSubject } from '../subject.ts'

/** With whom a wonder can be shared: her head and her colleagues, who do not have it yet. */
export const prepareSharing = operation({
  name: 'wonders.prepare-sharing',
  effect: 'read',
  by: ['in-role'],
  input: OnWonder,
  subject: wonderSubject,
  allow: mayHandle,
  run: async ({ tx, actor, subject: { wonder, shares } }) => {
    const taken = new Set([actor.post, ...shares.map(({ post }) => post)])
    const unit = await colleaguesInUnit(tx, actor.unit)
    return {
      id: wonder.id,
      title: wonder.title,
      people: unit
        .filter(({ post, person }) => !taken.has(post) && person !== actor.person)
        .map(({ post, name, title, role }) => ({ post, name, title, head: role === 'head' })),
    }
  },
  audit: ({ input }) => ({ child: null, log: null, detail: { wonder: input.wonder } }),
})
