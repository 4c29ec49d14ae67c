import { operation } from '#platform/operation.ts'
import { SavePage } from '../contract.ts'
import { mayWrite } from '../policy.ts'
import { stopSecond } from '../standing.ts'
import { insertVersion, pageAlone } from '../store/editing.ts'
import { writtenSubject } from '../subject.ts'
import { contentFrom, requireLinks } from '../writing.ts'

/** A new version of a page. Readers see nothing of it until it is published. */
export const savePage = operation({
  name: 'guide.save-page',
  effect: 'change',
  by: ['in-role'],
  input: SavePage,
  subject: writtenSubject,
  allow: mayWrite,
  run: async ({ tx, actor, now, input: { slug, version, ...written }, subject }) => {
    const page = await pageAlone(tx, subject.page)
    await stopSecond(tx, page, version)
    const content = contentFrom(written)
    await requireLinks(tx, slug, content)
    const number = version + 1
    await insertVersion(tx, actor, { page: page.id, number, content, at: now })
    return { page: page.id, version: number }
  },
  audit: ({ result: { page, version } }) => ({ child: null, log: null, detail: { page, version } }),
})
