import { operation, Refused } from '#platform/operation.ts'
import { RestoreVersion } from '../contract.ts'
import { mayWrite } from '../policy.ts'
import { stopSecond } from '../standing.ts'
import { insertVersion, pageAlone, versionAt } from '../store/editing.ts'
import { writtenSubject } from '../subject.ts'

/** What stood in an earlier version stands in a new one, to be looked at and published. */
export const restoreVersion = operation({
  name: 'guide.restore-version',
  effect: 'change',
  by: ['in-role'],
  input: RestoreVersion,
  subject: writtenSubject,
  allow: mayWrite,
  run: async ({ tx, actor, now, input, subject }) => {
    const page = await pageAlone(tx, subject.page)
    await stopSecond(tx, page, input.version)
    const old = await versionAt(tx, page.id, input.number)
    if (!old) throw new Refused('changed-meanwhile')
    const number = input.version + 1
    await insertVersion(tx, actor, { page: page.id, number, content: old.content, at: now })
    return { page: page.id, version: number }
  },
  audit: ({ input, result: { page, version } }) => ({
    child: null,
    log: null,
    detail: { page, version, from: input.number },
  }),
})
