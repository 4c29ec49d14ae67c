import { operation } from '#platform/operation.ts'
import { OnPage } from '../contract.ts'
import { linkedTo } from '../linked.ts'
import { mayWrite } from '../policy.ts'
import { writerOf } from '../standing.ts'
import { versionAt } from '../store/editing.ts'
import { writtenSubject } from '../subject.ts'

/** The latest version as readers would see it, and what they see now. */
export const previewPage = operation({
  name: 'guide.preview-page',
  effect: 'read',
  by: ['in-role'],
  input: OnPage,
  subject: writtenSubject,
  allow: mayWrite,
  run: async ({ tx, subject: { page } }) => ({
    page,
    pages: await linkedTo(tx, page.latest.content, page.level),
    writer: await writerOf(tx, page.latest),
    published: page.published === null ? null : ((await versionAt(tx, page.id, page.published)) ?? null),
  }),
  audit: () => ({ child: null, log: null }),
})
