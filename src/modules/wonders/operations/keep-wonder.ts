import { newId } from '#platform/id.ts'
import { operation } from '#platform/operation.ts'
import { KeepWonder } from '../contract.ts'
import { daysFrom } from '../days.ts'
import { mayWonder } from '../policy.ts'
import { insertWonder } from '../store.ts'
import { ownWonders } from '../subject.ts'

/** An employee writes down what she wonders, for herself. */
export const keepWonder = operation({
  name: 'wonders.keep-wonder',
  effect: 'change',
  by: ['in-role'],
  input: KeepWonder,
  subject: ownWonders,
  allow: mayWonder,
  run: async ({ tx, actor, now, input: { title, seen, done = null, plan = null } }) => {
    const wonder = newId()
    const days = await daysFrom(tx, now)
    await insertWonder(tx, { id: wonder, words: { title, seen, done, plan }, by: actor, at: now, ...days })
    return { wonder }
  },
  audit: ({ result }) => ({ child: null, log: null, detail: { wonder: result.wonder } }),
})
