import { colleagues } from '#modules/organisation'
import { operation } from '#platform/operation.ts'
import { OnPage } from '../contract.ts'
import { mayWrite } from '../policy.ts'
import { versionsOf } from '../store/editing.ts'
import { brokenLinksOn, feedbackOn } from '../store/readers.ts'
import { writtenSubject } from '../subject.ts'

/** How it stands with a page: what is published and what is not, who answers for it, and whatever was saved. */
export const openDesk = operation({
  name: 'guide.open-desk',
  effect: 'read',
  by: ['in-role'],
  input: OnPage,
  subject: writtenSubject,
  allow: mayWrite,
  run: async ({ tx, subject: { page } }) => {
    const versions = await versionsOf(tx, page.id)
    const posts = [page.ownerPost, ...versions.map(({ post }) => post)].flatMap((post) => post ?? [])
    const names = await colleagues(tx, posts)
    return {
      page,
      owner: names.get(page.ownerPost ?? '') ?? null,
      feedback: await feedbackOn(tx, page.id),
      broken: await brokenLinksOn(tx, page.id),
      versions: versions.map(({ post, ...version }) => ({ ...version, by: names.get(post ?? '')?.name ?? null })),
    }
  },
  audit: () => ({ child: null, log: null }),
})
