import { operation, Stale } from '#platform/operation.ts'
import { EditWonder } from '../contract.ts'
import { mayHandle } from '../policy.ts'
import { replaceWords, type Wonder, wonderById } from '../store.ts'
import { wonderSubject } from '../subject.ts'

const standing = ({ title, seen, done, plan, version }: Wonder) => new Stale({ title, seen, done, plan, version })

/** Its author writes on, for as long as it is there. */
export const editWonder = operation({
  name: 'wonders.edit-wonder',
  effect: 'change',
  by: ['in-role'],
  input: EditWonder,
  subject: wonderSubject,
  allow: mayHandle,
  run: async ({ tx, input, subject: { wonder } }) => {
    const { title, seen, done = null, plan = null, version } = input
    if (wonder.version !== version) throw standing(wonder)
    const first = await replaceWords(tx, wonder, { title, seen, done, plan })
    if (!first) throw standing((await wonderById(tx, wonder.id)) ?? wonder)
    return { wonder: wonder.id, version: version + 1 }
  },
  audit: ({ input, result }) => ({
    child: null,
    log: null,
    detail: { wonder: input.wonder, version: result.version },
  }),
})
