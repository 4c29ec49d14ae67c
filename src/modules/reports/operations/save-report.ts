import { operation, Stale } from '#platform/operation.ts'
import { deletedOn } from '../beginning.ts'
import { openContent, sealContent } from '../content.ts'
import { SaveReport } from '../contract.ts'
import { mayReport } from '../policy.ts'
import { replaceContent, reportById } from '../store.ts'
import { reportSubject } from '../subject.ts'

/** Its author writes on. What is missing stops nobody from saving. */
export const saveReport = operation({
  name: 'reports.save-report',
  effect: 'change',
  by: ['in-role'],
  input: SaveReport,
  subject: reportSubject,
  allow: mayReport,
  run: async ({ tx, now, keyring, input, subject }) => {
    const { report: id, version, ...content } = input
    if (subject.report.version !== version)
      throw new Stale({ version: subject.report.version, content: subject.content })
    const sealed = { cipher: sealContent(keyring, id, content), at: now, deleteOn: await deletedOn(tx, now) }
    if (!(await replaceContent(tx, subject.report, sealed))) {
      const other = await reportById(tx, id)
      throw new Stale(
        other ? { version: other.version, content: openContent(keyring, id, other.cipher) } : { content: {} },
      )
    }
    return { report: id, version: version + 1 }
  },
  audit: ({ input, result }) => ({
    child: null,
    log: null,
    detail: { report: input.report, version: result.version },
  }),
})
