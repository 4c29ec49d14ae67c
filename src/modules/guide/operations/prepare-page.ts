import { operation } from '#platform/operation.ts'
import { OnPage } from '../contract.ts'
import { mayWrite } from '../policy.ts'
import { pagesToLeadTo } from '../store/pages.ts'
import { writtenSubject } from '../subject.ts'
import { formValues } from '../writing.ts'

/** A page with its latest version, to be written on. */
export const preparePage = operation({
  name: 'guide.prepare-page',
  effect: 'read',
  by: ['in-role'],
  input: OnPage,
  subject: writtenSubject,
  allow: mayWrite,
  run: async ({ tx, subject: { page } }) => ({
    page,
    fields: formValues(page.latest.content),
    others: (await pagesToLeadTo(tx)).filter(({ slug }) => slug !== page.slug),
  }),
  audit: () => ({ child: null, log: null }),
})
