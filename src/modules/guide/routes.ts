import { act, form, page } from '#platform/http/route.ts'
import { addPage } from './operations/add-page.ts'
import { compareVersions } from './operations/compare-versions.ts'
import { confirmReview } from './operations/confirm-review.ts'
import { entrustPage } from './operations/entrust-page.ts'
import { giveFeedback } from './operations/give-feedback.ts'
import { listPages } from './operations/list-pages.ts'
import { openDesk } from './operations/open-desk.ts'
import { openGuide } from './operations/open-guide.ts'
import { openLeaflet } from './operations/open-leaflet.ts'
import { openPage } from './operations/open-page.ts'
import { prepareEntrusting } from './operations/prepare-entrusting.ts'
import { preparePage } from './operations/prepare-page.ts'
import { previewPage } from './operations/preview-page.ts'
import { publishPage } from './operations/publish-page.ts'
import { restoreVersion } from './operations/restore-version.ts'
import { savePage } from './operations/save-page.ts'
import { searchGuide } from './operations/search-guide.ts'
import { settleFeedback } from './operations/settle-feedback.ts'
import { withdrawPage } from './operations/withdraw-page.ts'
import { AddPage } from './pages/AddPage.tsx'
import { ComparePage } from './pages/ComparePage.tsx'
import { DeskPage } from './pages/DeskPage.tsx'
import { DesksPage } from './pages/DesksPage.tsx'
import { FeedbackPage } from './pages/FeedbackPage.tsx'
import { GuidePage } from './pages/GuidePage.tsx'
import { LeafletPage } from './pages/LeafletPage.tsx'
import { OwnerPage } from './pages/OwnerPage.tsx'
import { PreviewPage } from './pages/PreviewPage.tsx'
import { SearchPage } from './pages/SearchPage.tsx'
import { StepPage } from './pages/StepPage.tsx'
import { WritePage } from './pages/WritePage.tsx'
import { paths } from './paths.ts'

const toDesk = ({ input }: { input: { slug: string } }) => paths.desk(input.slug)

/** URL → operation. Who may do what stands in the operations; this table says where. */
export const routes = [
  // for anyone
  page('/handlingsveileder', openGuide, { api: '/guide', render: GuidePage }),
  page('/handlingsveileder/sok', searchGuide, { api: '/guide/search', render: SearchPage }),
  page('/handlingsveileder/hefte', openLeaflet, { api: '/guide/leaflet', render: LeafletPage }),

  // for those who write
  page('/handlingsveileder/rediger', listPages, { api: '/guide/drafts', render: DesksPage }),
  form('/handlingsveileder/rediger/ny', addPage, {
    api: '/guide/drafts',
    shows: listPages,
    render: AddPage,
    leadsTo: ({ input }) => paths.text(input.slug),
  }),
  page('/handlingsveileder/rediger/:slug', openDesk, { api: '/guide/drafts/:slug', render: DeskPage }),
  form('/handlingsveileder/rediger/:slug/tekst', savePage, {
    api: '/guide/drafts/:slug/text',
    shows: preparePage,
    drafts: true,
    render: WritePage,
    leadsTo: ({ input }) => paths.preview(input.slug),
  }),
  form('/handlingsveileder/rediger/:slug/utkast', publishPage, {
    api: '/guide/drafts/:slug/publication',
    shows: previewPage,
    render: PreviewPage,
    leadsTo: toDesk,
  }),
  page('/handlingsveileder/rediger/:slug/endringer', compareVersions, {
    api: '/guide/drafts/:slug/changes',
    render: ComparePage,
  }),
  act('/handlingsveileder/rediger/:slug/versjoner/:number', restoreVersion, {
    api: '/guide/drafts/:slug/versions/:number',
    leadsTo: ({ input }) => paths.preview(input.slug),
  }),
  form('/handlingsveileder/rediger/:slug/ansvar', entrustPage, {
    api: '/guide/drafts/:slug/owner',
    shows: prepareEntrusting,
    render: OwnerPage,
    leadsTo: toDesk,
  }),
  act('/handlingsveileder/rediger/:slug/gjennomgang', confirmReview, {
    api: '/guide/drafts/:slug/review',
    leadsTo: toDesk,
  }),
  act('/handlingsveileder/rediger/:slug/tilbaketrekking', withdrawPage, {
    api: '/guide/drafts/:slug/withdrawal',
    leadsTo: toDesk,
  }),
  act('/handlingsveileder/rediger/:slug/tilbakemeldinger/:feedback', settleFeedback, {
    api: '/guide/drafts/:slug/feedback/:feedback',
    leadsTo: toDesk,
  }),

  // for anyone again: what stands before goes before
  page('/handlingsveileder/:slug', openPage, { api: '/guide/:slug', render: StepPage }),
  form('/handlingsveileder/:slug/tilbakemelding', giveFeedback, {
    api: '/guide/:slug/feedback',
    shows: openPage,
    heavy: true,
    render: FeedbackPage,
    leadsTo: ({ input }) => paths.thanked(input.slug),
  }),
]
