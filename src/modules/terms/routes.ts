import { act, form, page } from '#platform/http/route.ts'
import { addTerm } from './operations/add-term.ts'
import { editTerm } from './operations/edit-term.ts'
import { listTerms } from './operations/list-terms.ts'
import { openTerm } from './operations/open-term.ts'
import { prepareTerm } from './operations/prepare-term.ts'
import { retireTerm } from './operations/retire-term.ts'
import { takeUpTerm } from './operations/take-up-term.ts'
import { EditTermPage } from './pages/EditTermPage.tsx'
import { NewTermPage } from './pages/NewTermPage.tsx'
import { TermPage } from './pages/TermPage.tsx'
import { TermsPage } from './pages/TermsPage.tsx'
import { paths } from './paths.ts'

const toTerm = ({ input }: { input: { slug: string } }) => paths.term(input.slug)

/** URL → operation. Who may do what stands in the operations; this table says where. */
export const routes = [
  page('/begreper', listTerms, { api: '/terms', render: TermsPage }),
  page('/begreper/:slug', openTerm, { api: '/terms/:slug', render: TermPage }),
  form('/begreper/:slug/endring', editTerm, {
    api: '/terms/:slug',
    shows: openTerm,
    drafts: true,
    render: EditTermPage,
    leadsTo: toTerm,
  }),
  act('/begreper/:slug/ut-av-bruk', retireTerm, { api: '/terms/:slug/retirement', leadsTo: toTerm }),
  act('/begreper/:slug/i-bruk', takeUpTerm, { api: '/terms/:slug/use', leadsTo: toTerm }),
  form('/nytt-begrep', addTerm, {
    api: '/terms',
    shows: prepareTerm,
    drafts: true,
    render: NewTermPage,
    leadsTo: ({ result }) => paths.term(result.slug),
  }),
]
